import { describe, expect, it } from 'vitest';
import { cueFiles } from '../../assets/cues/index.ts';
import { exampleEnglish } from '../../lib/example/example-english.ts';
import { examplePack } from '../../lib/example/example-pack.ts';
import { exampleRussian } from '../../lib/example/example-russian.ts';
import { readExample } from '../../lib/example/read-example.ts';
import { checkRecords } from '../../lib/packs/check-records.ts';

const read = (locale: string) => readExample(locale, cueFiles, '2026-01-01');

describe.each([
  ['en-GB', exampleEnglish],
  ['ru', exampleRussian],
])('the example of the first-run page in %s', (locale, words) => {
  it('shows each of the five marks once, on a name that stands in the text', async () => {
    const { text, marks, lang } = await read(locale);
    expect(lang).toBe(words.lang);
    expect(marks.map(({ state, uncertain }) => (uncertain ? 'uncertain' : state))).toEqual([
      'thin',
      'well',
      'mixed',
      'not-assessed',
      'uncertain',
    ]);
    const forms = words.labels.flatMap((label) => label.forms);
    for (const { start, end } of marks) expect(forms).toContain(text.slice(start, end));
  });

  it('has a card for each, with a source read from the text, a denial, and a chooser', async () => {
    const { marks, cards } = await read(locale);
    expect(cards).toHaveLength(marks.length);
    const [first, , denied, , uncertain] = cards;
    expect(first?.readings[0]).toMatchObject({ kind: 'killed-captured', sourceId: 'province', polarity: 'asserted' });
    expect(first?.question?.text).toBe(words.pattern.question);
    expect(first?.precedents.length).toBeGreaterThan(1);
    expect(denied?.readings[0]?.polarity).toBe('denied');
    expect(uncertain?.mention.alternatives).toHaveLength(2);
  });

  it('keeps to the rules of every catalog: nothing is confirmed by one origin alone', () => {
    const { labels, claims, sources, patterns } = examplePack(words);
    expect(checkRecords({ labels, claims, sources, patterns })).toEqual([]);
    for (const { reports, grade } of claims) if (grade?.credibility === 1) expect(reports).toHaveLength(2);
  });
});

describe('the example', () => {
  it('is in English for languages that it is not written in', async () => {
    expect((await read('de')).text).toBe((await read('en')).text);
  });
});
