import { describe, expect, it } from 'vitest';
import { recordFacts } from '../../../components/card/record-facts-words.ts';
import { cardTexts } from '../../../components/card/texts.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';
import { aClaim, aReport, aSource } from '../catalog/build-records.ts';

const record = (by: string[], against: string[] = []) =>
  weighClass(
    by.map((source, n) =>
      aClaim({
        id: `c${n}`,
        labels: ['imu'],
        reports: [
          aReport({ id: 'r', by: source }),
          ...against.map((doubter) => aReport({ id: doubter, by: doubter, stance: 'doubts' })),
        ],
      }),
    ),
    { label: 'imu' },
    { sources: [...by, ...against].filter(Boolean).map((id) => aSource({ id, name: id })), today: '2026-11-24' },
  );
const words = (of: ReturnType<typeof record>, locale = 'en') =>
  Object.fromEntries(recordFacts(of, {}, cardTexts(locale)).map((fact) => [fact.term, fact.words]));

describe('the facts of a track record', () => {
  it('name the one who asserts it also where there is one only', () => {
    expect(words(record(['army', 'army']))).toMatchObject({ 'record.asserters': 'army (2)' });
  });

  it('call somebody without a name what they are', () => {
    expect(words(record(['']))['record.asserters']).toBe('unnamed source (1)');
  });

  it('say how many names a list leaves out, and do not say so of a whole list', () => {
    expect(words(record(['a', 'b', 'c', 'd', 'e']))['record.asserters']).toBe('a (1), b (1), c (1) and 2 others');
    expect(words(record(['a', 'b', 'c']))['record.asserters']).toBe('a (1), b (1), c (1)');
    expect(words(record(['a'], ['w', 'x', 'y', 'z']))['record.disputed']).toMatch(/by w, x, y and 1 other$/);
    expect(words(record(['a'], ['w', 'x']))['record.disputed']).toMatch(/by w and x$/);
  });

  it('are grammatical in Russian for any number', () => {
    expect(words(record(['a'], ['w', 'x', 'y', 'z']), 'ru')['record.disputed']).toBe(
      'под сомнением или исправлено: 1; кто: w, x, y и ещё 1',
    );
  });

  it('have no row for what there is nothing to say of', () => {
    expect(Object.keys(words(record(['army'])))).toEqual(['record.asserters']);
  });
});
