/**
 * `npm run bench [-- --quick]` measures this project against the limit and against other ways, in a real Chromium and in
 * one run, and writes `docs/benchmarks.md`. With `--quick` fewer rounds and sizes, printed only.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../tests/bench/build-extension.ts';
import { buildPages } from '../tests/bench/build-pages.ts';
import type { Figures } from '../tests/bench/figures.ts';
import { launch } from '../tests/bench/launch.ts';
import { measureCatalog } from '../tests/bench/measure-catalog.ts';
import { extensionPages, measureExtension } from '../tests/bench/measure-extension.ts';
import { measureMutations } from '../tests/bench/measure-mutations.ts';
import { measureReading } from '../tests/bench/measure-reading.ts';
import { measureScan } from '../tests/bench/measure-scan.ts';
import { report, targetTable } from '../tests/bench/report.ts';
import { serveFolder } from '../tests/bench/serve-folder.ts';
import { checkTargets } from '../tests/bench/targets.ts';

const quick = process.argv.includes('--quick');
const sizes = quick ? [29_000, 290_000] : [29_000, 290_000, 2_900_000];
const aliases = quick ? [20, 10_000] : [20, 1_000, 10_000, 100_000];
const rounds = quick ? 7 : 11;
const largest = 2_900_000;

const tell = (words: string) => console.log(words);

tell('Building the pages and the extension …');
const folder = await buildExtension();
const served = await serveFolder(await buildPages(), extensionPages(largest));
let browser = await launch();
try {
  const [processor] = cpus();
  const machine = {
    cores: cpus().length,
    processor: processor?.model.trim() ?? 'unknown',
    system: `${type()} ${release()}`,
    browser: await browser.version(),
    date: new Date().toISOString().slice(0, 10),
    load: (loadavg()[0] ?? 0).toFixed(1),
    quick,
  };
  tell('Scanning …');
  const scan = await measureScan(
    browser,
    served.url('/scan.html'),
    { sizes, aliases, rounds, longest: quick ? 1_500 : 3_000 },
    (cell) => tell(`  ${cell.chars.toLocaleString('en')} characters, ${cell.aliases.toLocaleString('en')} aliases`),
  );
  tell('Mutations …');
  const mutations = await measureMutations(browser, served.url('/mutations.html'), sizes, rounds);
  tell('Catalog …');
  const catalog = await measureCatalog(browser, served.url('/catalog.html'), quick ? 20_000 : 100_000, rounds * 3);
  await browser.close();
  tell('The built extension …');
  browser = await launch(folder);
  const extension = await measureExtension(browser, folder, served.url, { rounds: quick ? 5 : 9, largest });
  tell('Reading …');
  const reading = measureReading(rounds);
  const figures: Figures = { machine, scan, mutations, extension, reading, catalog };
  const targets = checkTargets(figures);
  tell(`\n${targetTable(targets)}`);
  if (quick) tell(`\n${report(figures, targets)}`);
  else writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), report(figures, targets));
} finally {
  await browser.close();
  await served.close();
}
