import * as v from 'valibot';

/** The part of Vitest's JSON report that is counted. */
const ReportSchema = v.object({
  success: v.boolean(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  note: string;
}

/**
 * Counts a Vitest report. A file that failed to load has no tests and counts as one failure, and so does a run
 * that found nothing to test or failed outside its tests: zero failures must mean that everything ran.
 */
export function countTests(report: unknown): Counts {
  const parsed = v.safeParse(ReportSchema, report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0, note: 'its report could not be read' };
  const { success, testResults } = parsed.output;
  const counts: Counts = { passed: 0, failed: 0, skipped: 0, note: '' };
  for (const file of testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      counts.failed += 1;
      counts.note = 'a test file did not run to its end';
    }
  }
  if (counts.failed === 0 && counts.passed === 0) return { ...counts, failed: 1, note: 'it ran no test' };
  if (counts.failed === 0 && !success) return { ...counts, failed: 1, note: 'it failed outside its tests' };
  return counts;
}
