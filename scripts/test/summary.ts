import type { TierResult } from './tier.ts';

/** The table of all tiers and, as its last line alone, the sum. */
export function summary(results: TierResult[]): string {
  const width = Math.max(4, ...results.map(({ name }) => name.length));
  const row = (name: string, passed: string, failed: string, seconds: string, note: string) =>
    `${name.padEnd(width)}  ${passed.padStart(7)}  ${failed.padStart(7)}  ${seconds.padStart(8)}${note && `  ${note}`}`;
  const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return [
    row('tier', 'passed', 'failed', 'seconds', ''),
    ...results.map(({ name, passed, failed, skipped, seconds, note }) =>
      row(
        name,
        String(passed),
        String(failed),
        seconds.toFixed(1),
        [note, skipped > 0 ? `${skipped} skipped` : ''].filter(Boolean).join('; '),
      ),
    ),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n');
}
