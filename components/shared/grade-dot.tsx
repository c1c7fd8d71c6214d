import type { Credibility } from '../../lib/catalog/schema/terms.ts';
import { useSharedTexts } from './texts.ts';

/** Order in which grades are shown: what is established first, then what nobody judged. */
export const gradeOrder: readonly (Credibility | null)[] = [1, 2, 3, 4, 5, 6, null];

export const gradeKey = (grade: Credibility | null) => (grade === null ? 'grade.none' : (`grade.${grade}` as const));

interface GradeDotProps {
  grade: Credibility | null;
  /** px; default 11. */
  size?: number;
  /** Adds the grade in words beside the shape; without it the shape is decoration and the caller says the grade. */
  words?: boolean;
}

/**
 * A claim's credibility as a shape, so that colour is never needed: 1–5 a disc that empties by quarters, 6 ("cannot be
 * judged") a diamond, not judged a broken ring.
 */
export function GradeDot({ grade, size = 11, words = false }: GradeDotProps) {
  const { t } = useSharedTexts();
  return (
    <span class="grade" data-grade={grade ?? 'none'}>
      <svg class="grade-shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <Shape grade={grade} />
      </svg>
      {words && <span class="grade-words">{t(gradeKey(grade))}</span>}
    </span>
  );
}

function Shape({ grade }: { grade: Credibility | null }) {
  const ring = <circle cx="6" cy="6" r="5.1" fill="none" stroke="currentColor" stroke-width="1.5" />;
  switch (grade) {
    case 1:
      return <circle cx="6" cy="6" r="5.85" fill="currentColor" />;
    case 2:
      return (
        <>
          {ring}
          <path d="M6 6V.9A5.1 5.1 0 1 1 .9 6z" fill="currentColor" />
        </>
      );
    case 3:
      return (
        <>
          {ring}
          <path d="M6 .9a5.1 5.1 0 0 1 0 10.2z" fill="currentColor" />
        </>
      );
    case 4:
      return (
        <>
          {ring}
          <path d="M6 6V.9A5.1 5.1 0 0 1 11.1 6z" fill="currentColor" />
        </>
      );
    case 5:
      return ring;
    case 6:
      return (
        <path
          d="M6 .9 11.1 6 6 11.1.9 6z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      );
    default:
      return (
        <circle cx="6" cy="6" r="5.1" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.1 1.9" />
      );
  }
}
