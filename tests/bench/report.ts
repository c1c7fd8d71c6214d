import type { Figures } from './figures.ts';
import type { ScanCell, ScanRow } from './measure-scan.ts';
import type { WayName } from './page/way.ts';
import { againstLimit, type Target } from './targets.ts';

const rows: [way: WayName, words: string][] = [
  ['limit', 'walk the text nodes and read every character (the limit)'],
  ['page, no names', 'this project, page without a label: read and test'],
  ['page, names', 'this project, page with names: read, test, mark'],
  ['background', 'this project, background: find and decide'],
  ['regex, highlights', 'one plain regex (`gi`), Custom Highlight'],
  ['mark.js regex', 'mark.js, regex'],
  ['advanced-mark.js', 'advanced-mark.js, combined patterns'],
  ['mark.js keywords', 'mark.js, keyword list, "exactly"'],
];

const ms = (value: number): string =>
  value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : String(Math.round(value));

function cellText(row: ScanRow | undefined): string {
  if (!row) return '';
  if (row.failed !== undefined) return row.failed.replace(/\s+/g, ' ').slice(0, 60);
  return row.layout < 0.5 ? ms(row.scan) : `${ms(row.scan)} + ${ms(row.layout)}`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function scanTables(cells: ScanCell[]): string {
  const sizes = [...new Set(cells.map((cell) => cell.chars))];
  return sizes
    .map((size) => {
      const same = cells.filter((cell) => cell.chars === size);
      const head = ['ms, scan + layout', ...same.map((cell) => `${cell.aliases.toLocaleString('en')} aliases`)];
      const body = rows.map(([way, words]) => [words, ...same.map((cell) => cellText(cell.rows[way]))]);
      const ratio = (way: WayName) =>
        same.map((cell) => {
          const { median, best } = againstLimit(cell, way);
          return `${median.toFixed(1)}× (at best ${best.toFixed(1)}×)`;
        });
      body.push(['page without a label against the limit', ...ratio('page, no names')]);
      body.push(['page with names against the limit', ...ratio('page, names')]);
      return `### ${size.toLocaleString('en')} characters, ${same[0]?.mentions.toLocaleString('en')} names\n\n${table(head, body)}`;
    })
    .join('\n\n');
}

export function targetTable(targets: readonly Target[]): string {
  return table(
    ['', 'aim', 'measured', ''],
    targets.map(({ what, aim, measured, reached }) => [what, aim, measured, reached ? 'reached' : '**missed**']),
  );
}

/** The page `docs/benchmarks.md`. */
export function report(figures: Figures, targets: readonly Target[]): string {
  const { machine, mutations, extension, reading, catalog } = figures;
  const reached = targets.filter((target) => target.reached).length;
  return `# Benchmarks

Written by \`npm run bench\`${machine.quick ? ' (`--quick`: fewer rounds)' : ''} on ${machine.date}: ${machine.browser}, ${machine.system},
${machine.cores} cores (${machine.processor}), load ${machine.load} when it began. Absolute figures are this machine's, with whatever else it did;
compare figures of one run only. "At best" compares the fastest runs, which other work disturbed least.

${reached} of ${targets.length} aims are reached.

${targetTable(targets)}

## How it is measured

- The text is invented (its words, names and sentences exist nowhere), seeded and so the same each time, with the mark-up,
  punctuation and density of names of a news article: a name in about 200 characters. The aliases are those of the starter packs, then invented ones
  in the same scripts. A page without a label is the same text without the names.
- Each way runs in a fresh copy of the page whose layout is done, in rounds in which every way has its turn, garbage collected in
  between; the first round, in which nothing is compiled, is left out; medians. "Layout" is what \`getBoundingClientRect\` then costs.
- "Page with names" is all that the page does: rough reading and test until the first name, the text with the way back, a test of each line, and painting.
  Finding and deciding is the background's, in another process, and has its own row.
- A dash of figures that says "not run" was judged by smaller sizes to take longer than the benchmark waits.

## Scan

${scanTables(figures.scan)}

## A page adds to itself

${table(
  ['characters in the page', 'paragraphs added', 'ms, page with a label', 'ms, page without'],
  mutations.map((row) => [
    row.chars.toLocaleString('en'),
    String(row.added),
    row.withTree.toFixed(2),
    row.without.toFixed(2),
  ]),
)}

## The built extension

${table(
  ['', ''],
  [
    ['page script, gzipped', `${extension.scriptSize.toLocaleString('en')} bytes`],
    [
      'first visit of a page of 29 kB without a label: the whole script / the limit, nothing compiled',
      `${ms(extension.idle.script)} ms / ${ms(extension.idle.limit)} ms`,
    ],
    [
      `lexicon in each tab, ${extension.memory.aliases.toLocaleString('en')} aliases`,
      `${Math.round(extension.memory.perTab / 1024).toLocaleString('en')} kB`,
    ],
    ...extension.tasks.map((task) => [
      `longest task on ${task.chars / 1e6} MB, ${task.page}`,
      `${ms(task.longest)} ms`,
    ]),
    ...extension.paint.map((one) => [
      `document_idle to painted marks, demonstration article, background ${one.background}`,
      `${ms(one.ms)} ms (slowest ${ms(one.slowest)} ms)`,
    ]),
  ],
)}

The whole script includes what no test of text can avoid: compiling it, and the browser setting up its interfaces for extensions.

## Reading and catalog

${table(
  ['', 'ms'],
  [
    ['one sentence that names a group', ms(reading.sentence)],
    ['an article of a hundred sentences', ms(reading.hundred)],
    ...reading.hostile.map(({ of, ms: took }) => [`1 MB of ${of} without a stop`, ms(took)]),
    [
      `${catalog.claims.toLocaleString('en')} claims: track record and fitting class of a label with ${catalog.claimsOfLabel} claims`,
      `${ms(catalog.lookUp)} (slowest ${ms(catalog.slowest)})`,
    ],
    ['the same catalog: one edit with all that is kept about it', ms(catalog.edit)],
    ['the same catalog: installed', ms(catalog.install)],
  ],
)}
`;
}
