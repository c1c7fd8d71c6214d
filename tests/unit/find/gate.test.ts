import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileGate, type Gate, openGate } from '../../../lib/find/gate.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { blockOf, labelsOf, pageOf, starterLabels, starterLexicon } from './lexicon-of.ts';
import { passages } from './passages.ts';

const gate = openGate(compileGate(starterLabels, 7));

/** Lines as a page without any label has them, in several languages. */
const ordinary = [
  'The council will vote on the new bus lane on Tuesday; shops in the market square are against it.',
  'Is this the coldest summer on record? It is, say the islanders, and they have kept a diary since 1911.',
  'Le conseil municipal a voté hier soir le budget de la piscine, à une voix près.',
  'Der Verein sucht noch Helfer für das Sommerfest, vor allem am Grill und beim Abbau.',
  'El alcalde inauguró ayer la nueva biblioteca, que abrirá también los domingos.',
  'В субботу на площади пройдет ярмарка: мед, сыр и песни до самого вечера.',
  'امروز هوا آفتابی است و بازار شهر پر از مردم و میوه.',
  'افتتح رئيس البلدية الحديقة الجديدة أمس بحضور مئات الأطفال.',
  'শহরের নতুন সেতুটি আগামী মাসে খুলে দেওয়া হবে।',
  '市议会将于周二就新的公交专用道进行投票。',
  'imu let ja ttp is eti mio mit SIMULATION ISLAND LETTER JANUARY',
];

describe('gate', () => {
  it('carries its revision', () => {
    expect(gate.revision).toBe(7);
  });

  it.each(ordinary)('lets nothing wake on: %s', (line) => {
    expect(gate.test(line)).toBe(false);
  });

  it('wakes on every passage in which something is marked', () => {
    for (const { text, lang } of passages) {
      const shown = findMentions(pageOf(text, lang), starterLexicon).some(({ status }) => status !== 'rejected');
      if (shown) expect(gate.test(text), text).toBe(true);
    }
  });

  it('wakes on an acronym in its own case only', () => {
    const letters = openGate(
      compileGate(
        labelsOf({
          id: 'x',
          name: 'X',
          kind: 'armed-group',
          aliases: [{ text: 'LeT', case: 'exact', form: 'acronym' }],
        }),
        1,
      ),
    );
    expect(['LeT', 'the LeT’s men', 'pro-LeT'].map((text) => letters.test(text))).toEqual([true, true, true]);
    expect(['let', 'LET', 'Let', 'LeTs', 'LeTter'].map((text) => letters.test(text))).toEqual(Array(5).fill(false));
  });

  it('takes small letters only for the ending of an acronym', () => {
    const party = labelsOf({
      id: 'x',
      name: 'X',
      kind: 'party',
      aliases: [{ text: 'HT', case: 'exact', form: 'acronym', inflects: true }],
    });
    const open = openGate(compileGate(party, 1));
    expect(['HT', 'HTs', 'HT-linked'].map((text) => open.test(text))).toEqual([true, true, true]);
    expect(['HTML', 'HTTP', 'ht', 'HT2'].map((text) => open.test(text))).toEqual(Array(4).fill(false));
  });

  it('knows nothing of things that are never marked', () => {
    const other = openGate(
      compileGate(
        labelsOf(
          { id: 'x', name: 'X', kind: 'state-body', aliases: [{ text: 'NATO' }] },
          { id: 'y', name: 'Y', kind: 'not-a-group', aliases: [{ text: 'sensor' }] },
        ),
        1,
      ),
    );
    expect(other.test('A NATO sensor')).toBe(false);
  });

  it('survives being stored as JSON', () => {
    const stored: Gate = openGate(JSON.parse(JSON.stringify(compileGate(starterLabels, 2))));
    expect(stored.test('the Taliban')).toBe(true);
    expect(stored.test('the table')).toBe(false);
  });

  it('is small: 10,000 names in under a megabyte', () => {
    const labels = labelsOf({
      id: 'many',
      name: 'Many',
      kind: 'armed-group',
      aliases: Array.from({ length: 10_000 }, (_, i) => ({ text: `Brigade ${i.toString(36)} of the north` })),
    });
    expect(JSON.stringify(compileGate(labels, 1)).length).toBeLessThan(1_000_000);
  });
});

describe('gate and search', () => {
  const names = [
    'IMU',
    'Talib',
    'al-Qaeda',
    "O'IH",
    'Ҳаракати',
    'القاعدة',
    'انصار الله',
    '塔利班',
    'Straße der',
    'LeT',
    'tālib',
  ];
  const alias = fc.record({
    text: fc.oneof(
      fc.constantFrom(...names),
      fc.string({ unit: fc.constantFrom(...'abTÉ تالقʼ’- 塔한'), minLength: 1, maxLength: 8 }),
    ),
    case: fc.constantFrom('exact' as const, 'any' as const),
    inflects: fc.boolean(),
  });
  const aliases = fc.array(
    alias.filter(({ text }) => text.trim() !== ''),
    { minLength: 1, maxLength: 6 },
  );
  const glue = fc.constantFrom(
    '',
    ' ',
    '-',
    '’',
    "'s ",
    '\u00ad',
    '\u200c',
    '\n',
    '\n\n',
    '.',
    'و',
    'لل',
    'ни',
    's',
    '🙂',
    '\u0301',
  );

  it('the gate never says no where the search finds a name', () => {
    fc.assert(
      fc.property(
        aliases,
        fc.array(fc.tuple(glue, fc.nat(5), fc.boolean()), { maxLength: 6 }),
        glue,
        (forms, parts, last) => {
          const labels = labelsOf({ id: 'x', name: 'X', kind: 'armed-group', aliases: forms });
          const text = parts
            .map(([before, i, upper]) => {
              const form = forms[i % forms.length]?.text ?? '';
              return before + (upper ? form.toUpperCase() : form);
            })
            .concat(last)
            .join('');
          const found = findMentions(blockOf(text), compileLexicon(labels, 1));
          for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
          for (const [i, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          if (found.some(({ status }) => status !== 'rejected'))
            expect(openGate(compileGate(labels, 1)).test(text)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('lets any letter follow a name that ends in a letter without case, as the search does', () => {
    const aliases = [{ text: 'a한', case: 'exact' as const }];
    const gate = openGate(compileGate(labelsOf({ id: 'x', name: 'X', kind: 'armed-group', aliases }), 1));
    expect(gate.test('a한A한')).toBe(true);
    expect(gate.test('A한')).toBe(false);
  });

  it('reads hostile text in time that grows with its length only', () => {
    const hostile: [string, string][] = [
      ['apostrophes', "a'"],
      ['soft hyphens', 'a\u00ad'],
      ['beginnings of names', 'islamic '],
      ['short words', 'al '],
      ['one long word', 'a'],
      ['Arabic prefixes', 'وبال'],
      ['acronyms', 'IMU '],
      ['brackets', 'IMU ( '],
      ['capitals', 'IS THE '],
      ['context words', 'Uzbek IMU sensor '],
    ];
    for (const [what, unit] of hostile) {
      // Processor time of this process: the clock on the wall counts what others do.
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const before = process.cpuUsage();
        gate.test(`${text} `);
        findMentions(blockOf(text, 'en'), starterLexicon);
        return process.cpuUsage(before).user / 1000;
      };
      time(2_000);
      const [short, long] = [Math.min(time(8_000), time(8_000), time(8_000)), Math.min(time(64_000), time(64_000))];
      // Eight times the text: quadratic work would take sixty-four times as long.
      expect(long, what).toBeLessThan(short * 24 + 60);
    }
  }, 60_000);
});
