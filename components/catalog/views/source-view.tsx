import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Source } from '../../../lib/catalog/schema/source.ts';
import { digestOf } from '../../../lib/weigh/claim-digest.ts';
import { countGrades } from '../../../lib/weigh/class-summary.ts';
import { Dots } from '../../shared/dots.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { useCatalogTexts } from '../texts.ts';
import { Assessments } from './assessments.tsx';
import { ClaimLinks } from './claim-links.tsx';
import { Fact, Facts, Part } from './facts.tsx';

interface SourceViewProps {
  source: Source;
  /** Claims that it has a report of, latest first. */
  claims: readonly Claim[];
}

export function SourceView({ source, claims }: SourceViewProps) {
  const { t, number } = useCatalogTexts();
  return (
    <>
      <Facts>
        <Fact name={t('source.aliases')}>{source.aliases.join(', ')}</Fact>
        <Fact name={t('record.note')}>{source.note}</Fact>
      </Facts>
      {source.interests.length > 0 && (
        <Part title={t('source.interests')} count={number(source.interests.length)}>
          <ul class="assessments">
            {source.interests.map(({ topic, interest, citation }, index) => (
              // Interests have no identity but their place
              <li key={index}>
                <p>
                  {topic && (
                    <b>
                      <Foreign>{topic}</Foreign>:{' '}
                    </b>
                  )}
                  <Foreign>{interest}</Foreign>
                </p>
                {citation && (
                  <p class="soft">
                    <Foreign>{citation}</Foreign>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('source.claims')} count={number(claims.length)}>
        {claims.length === 0 ? (
          <p class="soft">{t('source.no-claims')}</p>
        ) : (
          <>
            <Dots grades={countGrades(claims.map((claim) => digestOf(claim)))} />
            <ClaimLinks claims={claims} />
          </>
        )}
      </Part>
      <Assessments assessments={source.assessments} />
    </>
  );
}
