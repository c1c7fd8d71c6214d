import type { Figures } from './figures.ts';
import type { ScanCell } from './measure-scan.ts';
import type { WayName } from './page/way.ts';

/** One aim, what was measured, and whether it was reached. */
export interface Target {
  what: string;
  aim: string;
  measured: string;
  reached: boolean;
}

/** Checks every aim against what the same run measured. */
export function checkTargets(figures: Figures): Target[] {
  return [...scanTargets(figures.scan), ...pageTargets(figures), ...otherTargets(figures)];
}

const round = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toString());

function upTo(what: string, value: number, limit: number, unit: string): Target {
  return { what, aim: `at most ${limit}${unit}`, measured: `${round(value)}${unit}`, reached: value <= limit };
}

/** Scan and layout together. */
const whole = (cell: ScanCell, way: WayName): number => {
  const row = cell.rows[way];
  return row && row.failed === undefined ? row.scan + row.layout : Number.NaN;
};

/** A way's scan as a multiple of reading every character of the same page: the medians, and the fastest of each. */
export function againstLimit(cell: ScanCell, way: WayName): { median: number; best: number } {
  const limit = cell.rows[way === 'page, no names' ? 'limit, no names' : 'limit'];
  const row = cell.rows[way];
  return {
    median: (row?.scan ?? Number.NaN) / (limit?.scan ?? Number.NaN),
    best: (row?.best ?? Number.NaN) / (limit?.best ?? Number.NaN),
  };
}

function limitTarget(what: string, cell: ScanCell, way: WayName, most: number): Target {
  const { median, best } = againstLimit(cell, way);
  return {
    what,
    aim: `at most ${most}× the limit`,
    measured: `${round(median)}× (at best ${round(best)}×)`,
    reached: median <= most,
  };
}

function scanTargets(cells: ScanCell[]): Target[] {
  const middle = cells.filter((cell) => cell.chars === 290_000);
  const perCell = middle.flatMap((cell): Target[] => {
    const limit = cell.aliases > 10_000 ? 5 : 3;
    const size = `290 kB, ${cell.aliases.toLocaleString('en')} aliases`;
    return [
      limitTarget(`testing a page, ${size}`, cell, 'page, no names', limit),
      limitTarget(`reading and marking a page with names, ${size}`, cell, 'page, names', limit),
    ];
  });
  const few = middle.find((cell) => cell.aliases === 20);
  const many = middle.find((cell) => cell.aliases === 10_000);
  const targets: Target[] = [];
  if (few && many) {
    const growth = (many.rows['page, no names']?.scan ?? Number.NaN) / (few.rows['page, no names']?.scan ?? Number.NaN);
    targets.push(upTo('flat in the catalog: 10,000 aliases against 20', growth, 1.5, '×'));
  }
  const smallest = cells[0];
  const sameCatalog = cells.filter((cell) => cell.aliases === smallest?.aliases);
  const largest = sameCatalog.at(-1);
  if (smallest && largest && largest !== smallest) {
    const perChar = (cell: ScanCell) => (cell.rows['page, no names']?.scan ?? Number.NaN) / cell.chars;
    targets.push(
      upTo(
        'linear in the text: per character, largest page against smallest',
        perChar(largest) / perChar(smallest),
        1.5,
        '×',
      ),
    );
  }
  const layouts = middle.map((cell) => cell.rows['page, names']?.layout ?? 0);
  targets.push(upTo('layout left to be done by marks', Math.max(0, ...layouts), 0.2, ' ms'));
  if (few) {
    for (const [way, factor] of [
      ['mark.js keywords', 25],
      ['mark.js regex', 8],
    ] as const) {
      const own = whole(few, 'page, names');
      const onPage = whole(few, way) / own;
      const inAll = whole(few, way) / (own + whole(few, 'background'));
      targets.push({
        what: `${way} takes, scan and layout, 290 kB, 20 aliases`,
        aim: `at least ${factor}× the page's own work`,
        measured: `${round(onPage)}× (${round(inAll)}× with the background's search)`,
        reached: onPage >= factor,
      });
    }
  }
  return [...perCell, ...targets];
}

function pageTargets({ extension, scan, mutations }: Figures): Target[] {
  const { idle, memory, paint, tasks, scriptSize } = extension;
  const small = scan.find((cell) => cell.chars === 29_000 && cell.aliases === 10_000) ?? scan[0];
  const [first] = mutations;
  const sizes = mutations.filter((row) => row.added === 10);
  const amounts = mutations.filter((row) => row.chars === first?.chars);
  const targets: Target[] = [
    {
      what: 'a page without a label: messages, DOM changes, storage writes, background woken',
      aim: 'none',
      measured: `${idle.messages}, ${idle.domChanges}, ${idle.storageWrites}, ${idle.backgroundWoken ? 'yes' : 'no'}`,
      reached: idle.messages + idle.domChanges + idle.storageWrites === 0 && !idle.backgroundWoken,
    },
    ...(small ? [limitTarget('a page without a label, 29 kB, code warm', small, 'page, no names', 1.5)] : []),
    upTo('the same on the first visit, the whole script with its start', idle.script / idle.limit, 1.5, '× the limit'),
    upTo('page script, gzipped', scriptSize / 1024, 12, ' kB'),
    upTo('lexicon in each tab, 10,000 aliases', memory.perTab / 2 ** 20, 1, ' MB'),
    ...tasks.map((task) => upTo(`longest task, ${task.page}, ${task.chars / 1e6} MB`, task.longest, 50, ' ms')),
    ...paint.map((one) =>
      upTo(
        `from document_idle to painted marks, background ${one.background}`,
        one.ms,
        one.background === 'awake' ? 80 : 300,
        ' ms',
      ),
    ),
  ];
  const [small10] = sizes;
  const large10 = sizes.at(-1);
  if (small10 && large10 && small10 !== large10) {
    targets.push(
      upTo(
        'a mutation: ten paragraphs in the largest page against the smallest',
        large10.withTree / small10.withTree,
        2,
        '×',
      ),
    );
  }
  const most = amounts.at(-1);
  if (first && most && first !== most) {
    targets.push(upTo('a mutation: a hundred paragraphs against one', most.withTree / first.withTree, 100, '×'));
  }
  return targets;
}

function otherTargets({ reading, catalog }: Figures): Target[] {
  return [
    upTo('one sentence read that names a group', reading.sentence, 0.3, ' ms'),
    upTo('an article of a hundred sentences read', reading.hundred, 30, ' ms'),
    upTo('1 MB in one "sentence", the worst kind', Math.max(...reading.hostile.map(({ ms }) => ms)), 200, ' ms'),
    upTo(`track record and fitting class, ${catalog.claims.toLocaleString('en')} claims`, catalog.lookUp, 10, ' ms'),
  ];
}
