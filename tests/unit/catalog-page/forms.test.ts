import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../components/catalog/forms/check-draft.ts';
import { newRecord } from '../../../components/catalog/forms/new-record.ts';
import { originIds, possibleOrigins } from '../../../components/catalog/forms/possible-origins.ts';
import { suggestId } from '../../../components/catalog/forms/suggest-id.ts';
import { tableNames } from '../../../lib/catalog/schema/pack.ts';
import { aClaim, aGrade, aLabel, aReport } from '../catalog/build-records.ts';

const errors = (...args: Parameters<typeof checkDraft>) => {
  const checked = checkDraft(...args);
  return 'errors' in checked ? Object.fromEntries(checked.errors) : {};
};

describe('checking a draft', () => {
  it('gives one sentence for each wrong field, by its path', () => {
    const label = aLabel({ id: 'x' });
    const alias = {
      ...label.aliases[0],
      text: ' ',
      lang: '',
      form: 'name',
      case: 'any',
      inflects: false,
      usedBy: '',
      for: [],
      against: [],
      places: [],
    } as const;
    expect(errors('labels', { ...label, name: '', aliases: [{ ...alias, for: [], against: [], places: [] }] })).toEqual(
      {
        name: 'Must not be empty.',
        'aliases.0.text': 'Must not be empty.',
      },
    );
  });

  it('tells a wrong date and a wrong address in words', () => {
    const assessment = {
      text: '',
      author: 'A',
      date: '23.5.2013',
      citation: '',
      url: 'javascript:alert(1)',
      provenance: [],
    };
    const found = errors('labels', { ...aLabel({ id: 'x' }), assessments: [assessment] });
    expect(found['assessments.0.date']).toMatch(/^A date in EDTF/);
    expect(found['assessments.0.url']).toMatch(/^A web address starts with/);
  });

  it('holds claims to the rules of evidence', () => {
    const claim = aClaim({ id: 'c', reports: [aReport({ id: 'r', by: 'army' })], grade: aGrade(1) });
    expect(errors('claims', claim)['grade.credibility']).toMatch(/two independent origins/);
  });

  it('asks for a number in words where one is missing', () => {
    const quantity = { min: Number.NaN, max: 3, unit: '', scope: '' };
    expect(errors('claims', { ...aClaim({ id: 'c' }), quantity })['quantity.min']).toBe('Must be a number.');
  });

  it('gives back the record as it is stored, and does not complain about a good one', () => {
    expect(checkDraft('labels', { ...aLabel({ id: 'x' }), name: '  IMU ' })).toMatchObject({ record: { name: 'IMU' } });
  });

  it.each(tableNames)('a new record of %s lacks nothing but its id and name', (table) => {
    expect(Object.keys(errors(table, newRecord(table))).sort()).toEqual([
      'id',
      table === 'claims' ? 'statement' : 'name',
    ]);
  });
});

describe('suggesting an id', () => {
  const none = () => false;
  it.each([
    ['Jamaat Anṣārullāh (Tajikistan)', 'jamaat-ansarullah-tajikistan'],
    ['أنصار الله', 'label'],
    ['—', 'label'],
  ])('%s → %s', (name, id) => {
    expect(suggestId(name, 'label', none)).toBe(id);
  });

  it('is cut at the end of a word', () => {
    const id = suggestId('word '.repeat(40), 'claim', none);
    expect(id).toMatch(/^(word-)*word$/);
    expect(id.length).toBeLessThanOrEqual(60);
  });

  it('is not one that is taken', () => {
    expect(suggestId('IMU', 'label', (id) => id === 'imu' || id === 'imu-2')).toBe('imu-3');
  });
});

describe('the reports that a report may repeat', () => {
  const reports = [
    aReport({ id: 'a' }),
    aReport({ id: 'b', derivedFrom: 'a' }),
    aReport({ id: 'c', derivedFrom: 'b', alsoFrom: ['d'] }),
    aReport({ id: 'd' }),
  ];
  const possible = (index: number) => {
    const report = reports[index];
    return report ? possibleOrigins(reports, report).map(({ id }) => id) : [];
  };

  it('are neither itself nor those that go back to it', () => {
    expect(possible(0)).toEqual(['d']);
    expect(possible(2)).toEqual(['a', 'b', 'd']);
    expect(possible(3)).toEqual(['a', 'b']);
  });

  it('do not hang on a circle that was imported', () => {
    const circle = [
      aReport({ id: 'a', derivedFrom: 'b' }),
      aReport({ id: 'b', derivedFrom: 'a' }),
      aReport({ id: 'c' }),
    ];
    const [first, , third] = circle;
    expect(first && possibleOrigins(circle, first).map(({ id }) => id)).toEqual(['c']);
    expect(third && possibleOrigins(circle, third).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are read from both fields', () => {
    expect(originIds(reports[2])).toEqual(['b', 'd']);
    expect(originIds(undefined)).toEqual([]);
  });
});
