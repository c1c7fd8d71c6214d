import type { Browser } from 'puppeteer-core';
import { compileGate, openGate } from '../../lib/find/gate.ts';
import { makeLabels } from './aliases.ts';
import { makeArticle } from './article.ts';
import { median } from './median.ts';

export interface MutationRow {
  chars: number;
  /** Paragraphs that were added. */
  added: number;
  /** Median ms on a page that holds a label and on one that does not. */
  withTree: number;
  without: number;
}

/** What it costs to read what a page adds to itself, by the size of the page and of what is added. */
export async function measureMutations(
  browser: Browser,
  address: string,
  sizes: number[],
  rounds: number,
): Promise<MutationRow[]> {
  const snapshot = compileGate(makeLabels(10_000), 1);
  const paragraphs = makeArticle(60_000, [], openGate(snapshot).test).html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  const rows: MutationRow[] = [];
  for (const chars of sizes) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(
      (html, given) => window.mutations.setPage(html, given),
      makeArticle(chars, []).html,
      JSON.parse(JSON.stringify(snapshot)),
    );
    for (const added of [1, 10, 100]) {
      const html = paragraphs.slice(0, added).join('\n');
      const times = { withTree: [] as number[], without: [] as number[] };
      for (let round = -2; round < rounds; round++) {
        for (const kind of ['withTree', 'without'] as const) {
          const took = await page.evaluate((more, tree) => window.mutations.add(more, tree), html, kind === 'withTree');
          if (round >= 0) times[kind].push(took);
        }
      }
      rows.push({ chars, added, withTree: median(times.withTree), without: median(times.without) });
    }
    await page.close();
  }
  return rows;
}
