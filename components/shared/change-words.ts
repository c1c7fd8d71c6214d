import { credibilities, type RecordChange, type SeenRecord } from '../../lib/weigh/seen-record.ts';
import type { Texts } from './i18n.tsx';
import type { SharedKey } from './texts.ts';

/** Grades named in the sentence; what changes more is in the dots. */
const GRADES = 3;

/** One plain sentence: what changed from what to what, and since when; below a heading that says so already, in short. */
export function changeWords(
  { since, before, now }: RecordChange,
  { t, locale }: Texts<SharedKey>,
  form: 'change.words' | 'change.row' = 'change.words',
): string {
  const [old, current] = [stateKey(before), stateKey(now)];
  const grades = credibilities
    .filter((grade) => before.grades[grade] !== now.grades[grade])
    .map((grade) =>
      t('change.grade', { grade: t(`grade.${grade}`), before: before.grades[grade], now: now.grades[grade] }),
    );
  const what = [
    ...(old === current ? [] : [t('change.state', { before: t(old), now: t(current) })]),
    ...grades.slice(0, GRADES),
    ...(grades.length > GRADES ? [t('change.more', { count: grades.length - GRADES })] : []),
  ];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(since));
  return t(form, { date, what: what.join('; ') });
}

/** Some judged, but too few for "usually", is not the same as nobody having looked. */
function stateKey({ state, grades }: SeenRecord) {
  const isFew = state === 'not-assessed' && credibilities.some((grade) => grades[grade] > 0);
  return isFew ? ('state.too-few' as const) : (`state.${state}` as const);
}
