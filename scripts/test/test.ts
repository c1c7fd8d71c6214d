import { BrowserProblem, ensureChromium, ensureFirefox } from '../ensure-browser.ts';
import { run, runTier } from './run-tier.ts';
import { selectStages, UnknownTier } from './select-stages.ts';
import { summary } from './summary.ts';
import { stages, type Tier, type TierResult } from './tier.ts';

const ensure = { chromium: ensureChromium, firefox: ensureFirefox };

/** Why a browser cannot be had; '' when it can. */
async function browserProblem(browser: Tier['browser']): Promise<string> {
  if (browser === undefined) return '';
  try {
    await ensure[browser]();
    return '';
  } catch (error) {
    if (error instanceof BrowserProblem) return error.message;
    throw error;
  }
}

/** A tier that cannot run has failed, and says so where nobody overlooks it. */
function notRun(tier: Tier, reason: string): TierResult {
  console.log(`\n!!! ${tier.name} DID NOT RUN: ${reason}\n`);
  return { name: tier.name, passed: 0, failed: 1, skipped: 0, seconds: 0, note: 'did not run, see above' };
}

async function runUnlessBlocked(tier: Tier, done: TierResult[], live: boolean): Promise<TierResult> {
  const blocking = done.find(({ name, failed }) => failed > 0 && tier.needs?.includes(name));
  if (blocking !== undefined) return notRun(tier, `"${blocking.name}" failed.`);
  const problem = await browserProblem(tier.browser);
  return problem ? notRun(tier, problem) : runTier(tier, live);
}

async function main(wanted: string[]): Promise<void> {
  const selected = selectStages(stages, wanted);
  // Type definitions of WXT, which the type check reads.
  const prepared = await run(['wxt', 'prepare'], false);
  if (prepared.code !== 0) console.log(prepared.output);

  const results: TierResult[] = [];
  for (const stage of selected) {
    const live = stage.length === 1 && stage[0]?.project !== undefined;
    results.push(...(await Promise.all(stage.map((tier) => runUnlessBlocked(tier, results, live)))));
  }
  console.log(`\n${summary(results)}`);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnknownTier)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
