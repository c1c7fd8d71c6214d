import type { Credibility } from '../../lib/catalog/schema/terms.ts';
import type { Dot } from '../../lib/weigh/track-record.ts';
import { GradeDot, gradeKey, gradeOrder } from './grade-dot.tsx';
import { useSharedTexts } from './texts.ts';

/** More dots than this are drawn small, so that 200 still fit a card. */
const DENSE_FROM = 60;

/** One row per grade that occurs: grade in words, the count, and a dot for each claim. */
export function Dots({ dots }: { dots: readonly Dot[] }) {
  const { t, number } = useSharedTexts();
  const dense = dots.length >= DENSE_FROM;
  const counts = new Map<Credibility | null, number>();
  for (const dot of dots) counts.set(dot.credibility, (counts.get(dot.credibility) ?? 0) + 1);
  return (
    <ul class={dense ? 'dots dots-dense' : 'dots'}>
      {gradeOrder.map((grade) => {
        const count = counts.get(grade) ?? 0;
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
              {Array.from({ length: count }, (_, index) => (
                <GradeDot grade={grade} size={dense ? 7 : 12} key={index} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
