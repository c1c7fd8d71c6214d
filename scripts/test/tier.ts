/** What one tier came to. A check such as the linter counts as one test. */
export interface TierResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Why it failed as a whole, in one sentence; '' when its tests speak for themselves. */
  note: string;
}

/** A program run for its exit code, counted as one check; or a Vitest project, counted by its tests. */
export interface Tier {
  name: string;
  command: string[];
  /** Name of the Vitest project; the command then writes its results to `.output/test/`. */
  project?: string;
  /** Browser it cannot run without. */
  browser?: 'chromium' | 'firefox';
  /** Tiers whose success it builds on. */
  needs?: string[];
}

const vitest = (project: string, more: Omit<Tier, 'name' | 'command' | 'project'> = {}): Tier => ({
  name: project,
  project,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.output/test/${project}.json`,
  ],
  ...more,
});

/**
 * In the order of the table. Tiers of one stage run at the same time; the stages with a browser measure time,
 * so each has the machine to itself.
 */
export const stages: Tier[][] = [
  [
    { name: 'format and lint', command: ['biome', 'check', '.'] },
    { name: 'types', command: ['tsc'] },
    { name: 'unused code', command: ['knip'] },
  ],
  [{ name: 'build chromium', command: ['wxt', 'build'] }, vitest('unit')],
  [{ name: 'build firefox', command: ['wxt', 'build', '-b', 'firefox'] }],
  [vitest('browser', { browser: 'chromium' })],
  [vitest('e2e-chromium', { browser: 'chromium', needs: ['build chromium'] })],
  [vitest('e2e-firefox', { browser: 'firefox', needs: ['build firefox'] })],
];
