import type { Browser, Page } from 'puppeteer-core';
import { compileGate, openGate } from '../../lib/find/gate.ts';
import { makeLabels, usualNames } from './aliases.ts';
import { makeArticle } from './article.ts';
import { median } from './median.ts';
import type { Sample } from './page/scan.ts';
import type { WayName } from './page/way.ts';

export interface ScanPlan {
  /** UTF-16 units of text. */
  sizes: number[];
  aliases: number[];
  rounds: number;
  /** ms that one run of one way may take; what would take longer is not run. */
  longest: number;
}

export interface ScanRow {
  /** Medians in ms. */
  scan: number;
  layout: number;
  /** ms of the fastest scan, which other work on the machine disturbed least. */
  best: number;
  /** ms of the very first run, when no code is compiled yet. */
  first: number;
  found: number;
  rounds: number;
  /** Why there are no figures. */
  failed?: string;
}

export interface ScanCell {
  chars: number;
  aliases: number;
  mentions: number;
  rows: Partial<Record<WayName, ScanRow>>;
}

/** Rounds of what is slow: more would not change a figure that is a hundred times the limit. */
const FEWEST = 7;
/** ms of one run, and characters, that count as slow. */
const SLOW = 300;
const LARGE = 1_000_000;

const own: WayName[] = ['limit', 'page, no names', 'limit, no names', 'page, names', 'background'];
const foreign: WayName[] = ['regex, highlights', 'mark.js regex', 'advanced-mark.js', 'mark.js keywords'];

/** Every way at every size of text and catalog, in rounds in which each way has its turn. */
export async function measureScan(
  browser: Browser,
  address: string,
  plan: ScanPlan,
  tell: (cell: ScanCell) => void,
): Promise<ScanCell[]> {
  const cells: ScanCell[] = [];
  const names = openGate(compileGate(makeLabels(Math.max(...plan.aliases)), 1));
  for (const aliases of plan.aliases) {
    const labels = makeLabels(aliases);
    const catalog = {
      labels,
      snapshot: compileGate(labels, 1),
      words: [...new Set(labels.flatMap((label) => label.aliases.map((alias) => alias.text)))],
    };
    for (const chars of plan.sizes) {
      const pages = { names: makeArticle(chars, usualNames, names.test), none: makeArticle(chars, [], names.test) };
      const cell: ScanCell = { chars, aliases, mentions: pages.names.mentions, rows: {} };
      const page = await browser.newPage();
      await page.goto(address);
      await page.evaluate((given) => window.bench.setPages(given), { names: pages.names.html, none: pages.none.html });
      await page.evaluate((given) => window.bench.setCatalog(given), catalog);
      const skipped = foreign.filter((way) => expected(way, cell, cells) > plan.longest);
      for (const way of skipped) cell.rows[way] = tooLong(expected(way, cell, cells));
      await runRounds(page, cell, [...own, ...foreign.filter((way) => !skipped.includes(way))], plan);
      await page.close();
      cells.push(cell);
      tell(cell);
    }
  }
  return cells;
}

async function runRounds(page: Page, cell: ScanCell, ways: WayName[], plan: ScanPlan): Promise<void> {
  const samples = new Map<WayName, Sample[]>(ways.map((way) => [way, []]));
  // Laying out the largest page anew takes longer than all that is measured on it.
  const rounds = cell.chars > LARGE ? Math.min(plan.rounds, FEWEST) : plan.rounds;
  // The first round compiles the code and is kept apart.
  for (let round = 0; round <= rounds; round++) {
    const turn = round % ways.length;
    for (const way of [...ways.slice(turn), ...ways.slice(0, turn)]) {
      const list = samples.get(way) ?? [];
      if (list[0]?.failed !== undefined || (list.length > FEWEST && (list[0]?.scan ?? 0) > SLOW)) continue;
      list.push(await page.evaluate((name) => window.bench.run(name), way));
    }
  }
  for (const [way, [first, ...rest]] of samples) {
    if (!first) continue;
    cell.rows[way] = {
      scan: median(rest.map((sample) => sample.scan)),
      layout: median(rest.map((sample) => sample.layout)),
      best: Math.min(...rest.map((sample) => sample.scan)),
      first: first.scan,
      found: first.found,
      rounds: rest.length,
      ...(first.failed === undefined ? {} : { failed: first.failed }),
    };
  }
}

/** ms that a run should take, judging by smaller cells; 0 when nothing is known. */
function expected(way: WayName, cell: ScanCell, done: readonly ScanCell[]): number {
  const estimates = done.flatMap((other) => {
    const row = other.rows[way];
    if (!row || other.chars > cell.chars || other.aliases > cell.aliases) return [];
    const perAlias = way === 'mark.js keywords' || way === 'advanced-mark.js';
    const factor = (cell.chars / other.chars) * (perAlias ? cell.aliases / other.aliases : 1);
    return [row.failed === undefined ? row.first * factor : row.scan * factor];
  });
  return estimates.at(-1) ?? 0;
}

function tooLong(ms: number): ScanRow {
  const failed = `not run: would take about ${Math.round(ms / 1000)} s`;
  return { scan: ms, layout: 0, best: ms, first: ms, found: 0, rounds: 0, failed };
}
