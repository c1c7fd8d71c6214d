import type { Grade } from '../../../lib/catalog/schema/claim.ts';
import { isOverdue } from '../../../lib/weigh/edtf-bounds.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { GradeDot, gradeKey } from '../../shared/grade-dot.tsx';
import { useCatalogTexts } from '../texts.ts';
import { RecordLink } from './record-link.tsx';

interface GradeViewProps {
  grade: Grade | undefined;
  /** Former grades, oldest first. */
  history: readonly Grade[];
  /** `YYYY-MM-DD`. */
  today: string;
}

/** How a claim was judged, by whom, when and why; or that nobody has. */
export function GradeView({ grade, history, today }: GradeViewProps) {
  const { t } = useCatalogTexts();
  return (
    <section class="grade-view">
      <h3 class="unseen">{t('grade.legend')}</h3>
      {grade ? (
        <OneGrade grade={grade} today={today} />
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

/** A former grade is due for nothing, so `today` is left out. */
function OneGrade({ grade, today }: { grade: Grade; today?: string }) {
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
              {note && (
                <span class="soft">
                  {' '}
                  – <Foreign>{note}</Foreign>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        <Foreign>{grade.by}</Foreign>, {edtfWords(grade.on, texts)} · {t(`basis.${grade.basis}`)}
      </p>
      {today && grade.reviewBy && (
        <p class={isOverdue(grade.reviewBy, today) ? 'overdue' : 'soft'}>
          {t(isOverdue(grade.reviewBy, today) ? 'grade.overdue' : 'grade.review', {
            date: edtfWords(grade.reviewBy, texts),
          })}
        </p>
      )}
    </>
  );
}
