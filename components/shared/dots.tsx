import { MAX_DOTS } from '../../lib/limits.ts';
import type { TrackRecord } from '../../lib/weigh/track-record.ts';
import { GradeDot, gradeKey, gradeOrder } from './grade-dot.tsx';
import { useSharedTexts } from './texts.ts';

/** More dots than this are drawn small, so that 200 still fit a card. */
const DENSE_FROM = 60;

/** One row per grade that occurs: grade in words, the count, and a dot for each claim; one for all of more than `MAX_DOTS`. */
export function Dots({ grades }: { grades: TrackRecord['grades'] }) {
  const { t, number } = useSharedTexts();
  const claims = Object.values(grades).reduce((sum, count) => sum + count, 0);
  const dense = claims >= DENSE_FROM && claims <= MAX_DOTS;
  return (
    <ul class={dense ? 'dots dots-dense' : 'dots'}>
      {gradeOrder.map((grade) => {
        const count = grades[grade ?? 'ungraded'];
        if (count === 0) return null;
        const words = t(gradeKey(grade));
        return (
          <li class="dots-row" key={grade}>
            <span class="unseen">{t('dots.row', { count, grade: words })}</span>
            <span class="dots-grade" aria-hidden="true">
              {words}
            </span>
            <span class="dots-count" aria-hidden="true">
              {number(count)}
            </span>
            <span class="dots-marks" aria-hidden="true">
              {Array.from({ length: claims > MAX_DOTS ? 1 : count }, (_, index) => (
                <GradeDot grade={grade} size={dense ? 7 : 12} key={index} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
