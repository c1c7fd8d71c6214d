import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../set-up.mjs';
import { type Counts, countTests } from './count-tests.ts';
import type { Tier, TierResult } from './tier.ts';

/** A tier that takes longer hangs: the whole suite has to stay under a quarter of an hour. */
const longestTier = 10 * 60_000;

/** The running Node first, so that every program is run by it whatever the machine has. */
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);

/**
 * Runs a command in the project's folder.
 * @returns its exit code (null when it was ended), and what it printed unless that went straight to the terminal
 */
export async function run(command: string[], live: boolean): Promise<{ code: number | null; output: string }> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: longestTier,
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, output: Buffer.concat(chunks).toString() };
}

function counts(tier: Tier, code: number | null, report: string): Counts {
  const ended = code === null ? `it was ended; more than ${longestTier / 60_000} minutes are not allowed` : '';
  if (tier.project === undefined) {
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, note: ended };
  }
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, note: ended || 'it ended without a report' };
  const counted = countTests(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && counted.failed === 0) return { ...counted, failed: 1, note: ended || `it ended with code ${code}` };
  return counted;
}

/** Runs one tier. With `live` its output goes straight to the terminal, otherwise it is printed when it failed. */
export async function runTier(tier: Tier, live: boolean): Promise<TierResult> {
  console.log(`▶ ${tier.name}`);
  const report = join(root, '.output', 'test', `${tier.project}.json`);
  if (tier.project !== undefined) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  const started = performance.now();
  const { code, output } = await run(tier.command, live);
  const result = { name: tier.name, seconds: (performance.now() - started) / 1000, ...counts(tier, code, report) };
  if (result.failed > 0 && output) console.log(output);
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${tier.name}: ${result.passed} passed, ${result.failed} failed in ${result.seconds.toFixed(1)} s` +
      (result.note && ` (${result.note})`),
  );
  return result;
}
