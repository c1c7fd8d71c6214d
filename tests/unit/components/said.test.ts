import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardTexts } from '../../../components/card/texts.ts';
import { catalogTexts } from '../../../components/catalog/texts.ts';
import { recogniseSaid } from '../../../components/shared/said.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileLexicon } from '../../../lib/find/lexicon.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { pageOf } from '../flow/sample.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const english = Object.assign(
  {},
  ...['reasons', 'told', 'refusals'].map((file) => JSON.parse(read(`assets/locales/en/${file}.json`))),
) as Record<string, { message: string }>;
const recognise = recogniseSaid(english);

const code = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');
const sources = `${code('lib')}\n${code('entrypoints')}`;

describe('a sentence of the program', () => {
  const card = cardTexts('ru');

  it('is said in the reader’s language, words of the page in its quotation marks', () => {
    expect(card.said('“insurgent”, “Kunduz” on this page speak for it')).toBe(
      'за это говорят слова на странице: «insurgent», «Kunduz»',
    );
    expect(card.said('nothing on this page speaks for it')).toBe('на этой странице за это не говорит ничего');
    expect(cardTexts('en-GB').said('nothing on this page speaks for it')).toBe('nothing on this page speaks for it');
  });

  it('is translated within another one too', () => {
    const whole = 'Nothing was imported: 2 of 9 records are not valid. The first is labels/a: This field is missing.';
    expect(catalogTexts('ru').said(whole)).toBe(
      'Ничего не загружено: записей с ошибками 2 из 9. Первая — labels/a: Этого поля нет.',
    );
  });

  it('that is not known stays as it is', () => {
    expect(card.said('A sentence of tomorrow.')).toBe('A sentence of tomorrow.');
    expect(card.said('')).toBe('');
  });
});

describe('every reason for a mark', () => {
  const files = ['central-asia-afghanistan', 'other-senses'].map((id) => readPack(read(`assets/packs/${id}.json`)));
  const packs = files.map((file) => {
    if (!file.ok) throw new Error(file.sentence);
    return file.pack;
  });
  const texts = ['senses', 'passages'].flatMap((set) =>
    read(`tests/eval/${set}.own.jsonl`)
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).text),
  );

  it('that the passages at hand bring about is known', async () => {
    const lexicon = compileLexicon(await memoryReader(packs).labels(), 0);
    const reasons = new Set(texts.flatMap((text) => findMentions(pageOf(text), lexicon).map(({ why }) => why)));
    reasons.delete('');
    expect(reasons.size).toBeGreaterThan(50);
    expect([...reasons].filter((why) => recognise(why) === undefined)).toEqual([]);
  });
});

describe('what the code says and what can be translated', () => {
  /** Where a sentence for readers is written; `${…}` counts as some word. */
  const places = [
    /new Told\(\s*(['`])(.+?)\1\)/g,
    /new CatalogError\(\s*'[\w-]+',\s*(['`])(.+?)\1/g,
    /\b(?:refuse|refusal)\(\s*(['`])(.+?)\1/g,
    /\bsentence(?::| =)\s*(['`])(.+?)\1/g,
    /\breason(?::| =)\s*(['`])([^'`]{2,})\1/g,
  ];

  it('is the same: every sentence in the code is known', () => {
    const written = places.flatMap((place) => [...sources.matchAll(place)].map(([, , words = '']) => words));
    const sentences = written.filter((words) => / /.test(words) && !/^\$\{[^}]*\}[^a-z]*$/.test(words));
    expect(sentences.length).toBeGreaterThan(40);
    const filled = sentences.map((words) => words.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x').replaceAll("\\'", "'"));
    // Its parts are put together in two ways, which are tested above.
    const unknown = filled.filter((words) => recognise(words) === undefined && !/^Nothing was imported: x/.test(words));
    expect(unknown).toEqual([]);
  });

  it('is the same: no message is for a sentence that the code no longer writes', () => {
    const all = sources.toLowerCase();
    const stale = Object.entries(english).filter(([, { message }]) => {
      const [longest = ''] = message.split(/\{\w+\}/).sort((a, b) => b.length - a.length);
      const words = longest.toLowerCase().replace(/\.$/, '');
      const windows = Array.from({ length: Math.max(1, words.length - 11) }, (_, at) => words.slice(at, at + 12));
      return !windows.some((part) => all.includes(part));
    });
    expect(stale.map(([key]) => key)).toEqual([]);
  });
});
