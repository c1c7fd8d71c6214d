import type { Browser } from 'puppeteer-core';
import { asserterTypes, claimKinds } from '../../lib/catalog/schema/terms.ts';
import { LABELS } from './claims.ts';
import { median } from './median.ts';
import { seededRandom } from './seeded-random.ts';

export interface CatalogFigures {
  claims: number;
  /** Claims about the labels asked for, in the middle. */
  claimsOfLabel: number;
  /** Median and worst ms of a label's track record and the class that fits a sentence about it. */
  lookUp: number;
  slowest: number;
  /** Median ms to change a claim with all that is kept about it, and ms to install the whole. */
  edit: number;
  install: number;
}

/** A large catalog in the browser's own database. */
export async function measureCatalog(
  browser: Browser,
  address: string,
  claims: number,
  rounds: number,
): Promise<CatalogFigures> {
  const page = await browser.newPage();
  await page.goto(address);
  const install = await page.evaluate((count) => window.catalog.install(count), claims);
  const random = seededRandom(3);
  const looks: { ms: number; claims: number }[] = [];
  for (let round = -5; round < rounds; round++) {
    const reading = {
      labels: [`label-${random.int(LABELS)}`],
      kind: random.pick(claimKinds),
      asserterType: random.pick(asserterTypes),
      sourceId: `source-${random.int(200)}`,
    };
    const look = await page.evaluate((asked) => window.catalog.lookUp(asked), reading);
    if (round >= 0) looks.push(look);
  }
  const edits: number[] = [];
  for (let round = 0; round < Math.min(rounds, 15); round++) {
    edits.push(await page.evaluate((nth) => window.catalog.edit(nth), random.int(claims)));
  }
  await page.close();
  return {
    claims,
    claimsOfLabel: median(looks.map((look) => look.claims)),
    lookUp: median(looks.map((look) => look.ms)),
    slowest: Math.max(...looks.map((look) => look.ms)),
    edit: median(edits),
    install,
  };
}
