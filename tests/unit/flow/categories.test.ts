import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cueFiles } from '../../../assets/cues/index.ts';
import { pageMarks } from '../../../lib/background/page-marks.ts';
import { buildCardView } from '../../../lib/build-card-view.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import { compileCategoryLexicon } from '../../../lib/find/category-lexicon.ts';
import { compileGate } from '../../../lib/find/gate.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { type ReadingInputs, readPage } from '../../../lib/reading.ts';
import { pageOf } from './sample.ts';

const file = readPack(readFileSync('assets/packs/central-asia-afghanistan.json', 'utf8'));
if (!file.ok) throw new Error(file.sentence);
const catalog = memoryReader([file.pack]);
const labels = await catalog.labels();
const categories = compileCategoryLexicon(labels, 0);
const base: ReadingInputs = { lexicon: compileLexicon(labels, 0), cues: cueFiles, catalog, today: '2026-11-24' };

const GROUP = 'The Islamic Movement of Uzbekistan is banned in Tajikistan.';
const read = (text: string, more: Partial<ReadingInputs> = { categories }) =>
  readPage(pageOf(text), { ...base, ...more });

/** General words that are marked in a text, as "surface: kind of claim". */
async function marked(text: string, more?: Partial<ReadingInputs>): Promise<string[]> {
  const report = await read(text, more);
  const ids = new Set(categories.labels.map(({ id }) => id));
  return report.mentions
    .filter(({ label, status }) => ids.has(label) && status === 'marked')
    .map((mention) => {
      const about = report.categoryReadings.find((one) => one.start <= mention.start && mention.end <= one.end);
      return `${mention.surface}: ${about?.kind}`;
    });
}

describe('a general word is marked where its sentence makes a claim that its pattern concerns', () => {
  it.each([
    ['Twelve militants were killed in Kunduz on Monday, police said.', 'militants: killed-captured'],
    [
      'Hundreds of foreign fighters crossed the border from Pakistan, the governor said.',
      'foreign fighters: infiltration',
    ],
    ['Foreign forces killed a top commander in Takhar on Monday, officials said.', 'top commander: killed-captured'],
    ['Most of the attackers were Chechens, the police chief said.', 'Chechens: fighter-nationality'],
  ])('%s', async (sentence, expected) => {
    expect(await marked(`${GROUP}\n${sentence}`)).toEqual([expected]);
  });

  it('in a page of another language', async () => {
    const text = 'Исламское движение Узбекистана запрещено.\nВ Кундузе убиты двенадцать боевиков, сообщила полиция.';
    const report = await readPage({ ...pageOf(text), lang: 'ru' }, { ...base, categories });
    expect(report.categoryReadings.map(({ kind, labels: [label] }) => [label, kind])).toEqual([
      ['militants', 'killed-captured'],
    ]);
  });

  it('beside the name of a group in the same sentence', async () => {
    const text = 'ISAF said that a top commander of the Islamic Movement of Uzbekistan was killed in Takhar.';
    expect(await marked(text)).toEqual(['top commander: killed-captured']);
  });
});

describe('a general word is not marked', () => {
  it.each([
    ['without a claim', 'The film is about militants and their children.'],
    ['in a question', 'Where are the foreign fighters going?'],
    ['in a claim of another kind', 'The ministry said that the top commander had founded a school in 1999.'],
    ['in a claim about where people live', 'The Chechens have lived in the valley for three hundred years.'],
    ['as an adjective', 'Two men were killed in a militant attack, police said.'],
  ])('%s', async (_, sentence) => {
    expect(await marked(`${GROUP}\n${sentence}`)).toEqual([]);
  });

  const killed = 'Twelve militants were killed in Kunduz on Monday, police said.';

  it('on a page that names no group', async () => {
    expect(await marked(killed)).toEqual([]);
  });

  it('where the only name on the page is muted', async () => {
    const word = { corrections: [], mutedLabels: ['imu'], url: '' };
    expect(await marked(`${GROUP}\n${killed}`, { categories, word })).toEqual([]);
  });

  it('when it is muted itself, or the setting is off', async () => {
    const word = { corrections: [], mutedLabels: ['militants'], url: '' };
    expect(await marked(`${GROUP}\n${killed}`, { categories, word })).toEqual([]);
    expect(await marked(`${GROUP}\n${killed}`, {})).toEqual([]);
  });

  it('inside the name of a group', async () => {
    const text = 'Three fighters of the Jihadists in the Land of the Two Rivers were killed, police said.';
    const named = labels.map((label) =>
      label.id === 'imu'
        ? {
            ...label,
            aliases: [...label.aliases, { ...label.aliases[0], text: 'Jihadists in the Land of the Two Rivers' }],
          }
        : label,
    ) as typeof labels;
    expect(await marked(text, { categories, lexicon: compileLexicon(named, 0) })).toEqual([]);
  });

  it('by a category without advice, and no other kind of label counts as a general word', () => {
    const bare = labels.map(({ advice: _, ...label }) => label);
    expect(compileCategoryLexicon(bare, 0).labels).toEqual([]);
    expect(categories.labels.every(({ id }) => labels.find((one) => one.id === id)?.kind === 'category')).toBe(true);
  });
});

describe('general words', () => {
  it('leave what is read of groups as it is', async () => {
    const text = `${GROUP}\nTwelve militants were killed in Kunduz, police said. Police said an IMU facilitator was captured.`;
    const [off, on] = [await read(text, {}), await read(text)];
    expect(on.readings).toEqual(off.readings);
    expect(on.sentences).toEqual(off.sentences);
    expect(on.mentions.filter(({ label }) => !['militants', 'facilitators'].includes(label))).toEqual(off.mentions);
    expect(on.categoryReadings.length).toBeGreaterThan(0);
  });

  it('are not in what the page script looks for', () => {
    const bare = labels.filter(({ kind }) => kind !== 'category');
    expect(compileGate(labels, 1)).toEqual(compileGate(bare, 1));
  });

  it('are marked in full once a section and faint after that', async () => {
    const killed = 'Twelve militants were killed in Kunduz, police said.';
    const page = pageOf(`${GROUP}\n${killed}\n${killed}`);
    const report = await readPage(page, { ...base, categories });
    const marks = pageMarks(page, report, false).marks.filter(({ label }) => label === 'militants');
    expect(marks.map(({ faint, claim }) => [faint, claim])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('bring advice of their own and the question of their pattern to the card', async () => {
    const report = await read(`${GROUP}\nISAF said that a top commander of the group was killed in Takhar.`);
    const mention = report.mentions.find(({ label }) => label === 'top-commander');
    if (!mention) throw new Error('top commander was not found');
    const view = await buildCardView(report, mention, catalog, '2026-11-24');
    expect(view?.label.advice).toContain('rank');
    expect(view?.question?.pattern).toBe('repeat-kill');
    const group = report.mentions.find(({ label }) => label === 'imu');
    const other = group && (await buildCardView(report, group, catalog, '2026-11-24'));
    expect(other?.label.advice).toBeUndefined();
  });

  it('all have advice in the starter pack, resting on a pattern that is in it', () => {
    const patterns = new Set(file.pack.patterns.map(({ id }) => id));
    const words = labels.filter(({ kind }) => kind === 'category');
    expect(words.length).toBeGreaterThan(25);
    expect(words.filter(({ advice }) => !patterns.has(advice?.pattern ?? '')).map(({ id }) => id)).toEqual([]);
  });
});
