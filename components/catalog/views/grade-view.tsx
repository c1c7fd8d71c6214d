import type { Grade } from '../../../lib/catalog/schema/claim.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { GradeDot, gradeKey } from '../../shared/grade-dot.tsx';
import { useCatalogTexts } from '../texts.ts';
import { RecordLink } from './record-link.tsx';

/** How a claim was judged, by whom, when and why; or that nobody has. */
export function GradeView({ grade, history }: { grade: Grade | undefined; history: readonly Grade[] }) {
  const { t } = useCatalogTexts();
  return (
    <section class="grade-view">
      <h3 class="unseen">{t('grade.legend')}</h3>
      {grade ? (
        <OneGrade grade={grade} />
      ) : (
        <>
          <p class="grade-head">
            <GradeDot grade={null} size={14} /> {t('grade.none')}
          </p>
          <p class="soft">{t('grade.none-hint')}</p>
        </>
      )}
      {history.length > 0 && (
        <Disclosure class="more" summary={t('grade.history', { count: history.length })}>
          <ol class="grade-history" reversed>
            {history.toReversed().map((old) => (
              <li key={`${old.on} ${old.credibility} ${old.by}`}>
                <OneGrade grade={old} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}

function OneGrade({ grade }: { grade: Grade }) {
  const texts = useCatalogTexts();
  const { t } = texts;
  return (
    <>
      <p class="grade-head">
        <GradeDot grade={grade.credibility} size={14} />
        <span>
          {grade.credibility} · {t(gradeKey(grade.credibility))}
        </span>
      </p>
      {grade.reasoning && (
        <p>
          <Foreign>{grade.reasoning}</Foreign>
        </p>
      )}
      {grade.reasons.length > 0 && (
        <ul class="reasons">
          {grade.reasons.map(({ pattern, note }) => (
            <li key={pattern}>
              <RecordLink table="patterns" id={pattern} />
              {note && <Foreign class="soft"> – {note}</Foreign>}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        <Foreign>{grade.by}</Foreign>, {edtfWords(grade.on, texts)} · {t(`basis.${grade.basis}`)}
        {grade.reviewBy && ` · ${t('grade.review', { date: edtfWords(grade.reviewBy, texts) })}`}
      </p>
    </>
  );
}
