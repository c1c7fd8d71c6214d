import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { useCatalogTexts } from '../texts.ts';
import { Assessments } from './assessments.tsx';
import { ClaimLinks } from './claim-links.tsx';
import { Fact, Facts, Part } from './facts.tsx';

interface PatternViewProps {
  pattern: Pattern;
  /** Claims whose grade gives it as a reason, latest first. */
  claims: readonly Claim[];
}

export function PatternView({ pattern, claims }: PatternViewProps) {
  const { t, number } = useCatalogTexts();
  return (
    <>
      {pattern.definition && (
        <p class="gist">
          <Foreign>{pattern.definition}</Foreign>
        </p>
      )}
      {pattern.question && (
        <div class="question">
          <h3 class="part-title">{t('pattern.question')}</h3>
          <p>
            <Foreign>{pattern.question}</Foreign>
          </p>
        </div>
      )}
      <Facts>
        <Fact name={t('pattern.standard-term')}>{pattern.standardTerm}</Fact>
        <Fact name={t('pattern.caution')}>{pattern.caution}</Fact>
      </Facts>
      {Object.keys(pattern.cues).length > 0 && (
        <Part title={t('pattern.cues')}>
          <p class="soft">{t('pattern.cues-hint')}</p>
          <Facts>
            {Object.entries(pattern.cues).map(([lang, words]) => (
              <Fact key={lang} name={lang}>
                <ul class="cues" lang={lang}>
                  {words.map((word) => (
                    <li key={word}>
                      <Foreign>{word}</Foreign>
                    </li>
                  ))}
                </ul>
              </Fact>
            ))}
          </Facts>
        </Part>
      )}
      <Part title={t('pattern.claims')} count={number(claims.length)}>
        {claims.length === 0 ? <p class="soft">{t('pattern.no-claims')}</p> : <ClaimLinks claims={claims} />}
      </Part>
      <Assessments assessments={pattern.assessments} />
    </>
  );
}
