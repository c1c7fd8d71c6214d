import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/test/count-tests.ts';
import { selectStages, UnknownTier } from '../../../scripts/test/select-stages.ts';
import { summary } from '../../../scripts/test/summary.ts';
import { stages } from '../../../scripts/test/tier.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countTests', () => {
  it('counts tests by their outcome', () => {
    const report = {
      success: false,
      testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')],
    };
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 1, note: '' });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { success: false, testResults: [file('passed', 'passed'), file('failed')] };
    expect(countTests(report)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('never takes a run without tests, an unhandled error or a damaged report for a success', () => {
    expect(countTests({ success: true, testResults: [] })).toMatchObject({ failed: 1, note: 'it ran no test' });
    expect(countTests({ success: true, testResults: [file('passed', 'pending')] })).toMatchObject({ failed: 1 });
    expect(countTests({ success: false, testResults: [file('passed', 'passed')] })).toMatchObject({
      passed: 1,
      failed: 1,
    });
    expect(countTests('nonsense')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('summary', () => {
  const tier = (name: string, passed: number, failed: number, skipped = 0, note = '') => ({
    name,
    passed,
    failed,
    skipped,
    seconds: 1.25,
    note,
  });

  it('ends with the sum alone on the last line', () => {
    const lines = summary([tier('unit', 20, 1), tier('e2e-firefox', 0, 1, 0, 'did not run, see above')]).split('\n');
    expect(lines.at(-1)).toBe('20 passed, 2 failed');
    expect(lines[2]).toMatch(/^e2e-firefox +0 +1 +1\.3 {2}did not run, see above$/);
  });

  it('does not hide what was skipped', () => {
    expect(
      summary([tier('unit', 3, 0, 2)])
        .split('\n')
        .at(-1),
    ).toBe('3 passed, 0 failed, 2 skipped');
  });
});

describe('selectStages', () => {
  const names = (wanted: string[]) => selectStages(stages, wanted).map((stage) => stage.map(({ name }) => name));

  it('takes all tiers when none is named', () => {
    expect(selectStages(stages, [])).toEqual(stages);
  });

  it('takes what a tier needs along, and nothing else', () => {
    expect(names(['e2e-firefox'])).toEqual([['build firefox'], ['e2e-firefox']]);
    expect(names(['unit'])).toEqual([['unit']]);
  });

  it('refuses a tier that does not exist', () => {
    expect(() => names(['units'])).toThrow(UnknownTier);
  });
});
