import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../lib/weigh/grade-rules.ts';
import { aClaim, aGrade, aReport } from '../catalog/build-records.ts';

const twoOrigins = [aReport({ id: 'a', by: 'army' }), aReport({ id: 'b', by: 'village' })];
const fields = (claim: Parameters<typeof aClaim>[0]) => checkClaim(aClaim(claim)).map(({ field }) => field);

describe('the rules of evidence', () => {
  it('find nothing wrong with a claim confirmed from two origins', () => {
    expect(fields({ id: 'c', reports: twoOrigins, grade: aGrade(1) })).toEqual([]);
  });

  it('refuse "confirmed" for one origin and its echo, in words', () => {
    const echo = [
      twoOrigins[0] ?? aReport({ id: 'a' }),
      aReport({ id: 'b', by: 'outlet', asserterType: 'media', derivedFrom: 'a' }),
    ];
    expect(checkClaim(aClaim({ id: 'c', reports: echo, grade: aGrade(1) }))).toEqual([
      {
        record: 'claims/c',
        field: 'grade.credibility',
        sentence: "Credibility 1 (confirmed) needs two independent origins; this claim's reports go back to one.",
      },
    ]);
    expect(fields({ id: 'c', reports: echo, grade: aGrade(2) })).toEqual([]);
  });

  it('refuse "confirmed" where the second voice denies or is unnamed', () => {
    const second = (more: object) => [aReport({ id: 'a', by: 'army' }), aReport({ id: 'b', ...more })];
    expect(fields({ id: 'c', reports: second({ by: 'rival', stance: 'denies' }), grade: aGrade(1) })).toEqual([
      'grade.credibility',
    ]);
    expect(fields({ id: 'c', reports: second({}), grade: aGrade(1) })).toEqual(['grade.credibility']);
  });

  it('want the trail of reports to lead somewhere and to have a beginning', () => {
    const from = (id: string, derivedFrom: string) => aReport({ id, by: 'army', derivedFrom });
    expect(fields({ id: 'c', reports: [from('a', 'gone')] })).toEqual(['reports.0.derivedFrom']);
    expect(fields({ id: 'c', reports: [from('a', 'a')] })).toEqual(['reports.0.derivedFrom']);
    expect(fields({ id: 'c', reports: [from('a', 'b'), from('b', 'a'), from('d', 'a')] })).toEqual([
      'reports.0.derivedFrom',
      'reports.1.derivedFrom',
    ]);
    expect(fields({ id: 'c', reports: [from('a', 'b'), from('b', '')] })).toEqual([]);
    const also = (...alsoFrom: string[]) => aReport({ id: 'z', by: 'army', derivedFrom: 'b', alsoFrom });
    expect(fields({ id: 'c', reports: [from('b', ''), also('gone')] })).toEqual(['reports.1.alsoFrom']);
    expect(fields({ id: 'c', reports: [from('b', ''), from('d', 'z'), also('d')] })).toEqual([
      'reports.1.derivedFrom',
      'reports.2.derivedFrom',
    ]);
  });

  it('want a citation that names something, or the reason why there is none', () => {
    const cited = (citation: object, uncited = '') => aReport({ id: 'a', by: 'army', citation, uncited });
    expect(fields({ id: 'c', reports: [cited({ locator: 'p. 3' })] })).toEqual(['reports.0.citation']);
    expect(fields({ id: 'c', reports: [aReport({ id: 'a', by: 'army', uncited: ' ' })] })).toEqual([
      'reports.0.citation',
    ]);
    expect(fields({ id: 'c', reports: [cited({ title: 'A book' })] })).toEqual([]);
    expect(fields({ id: 'c', reports: [cited({}, 'heard on the radio')] })).toEqual([]);
  });

  it('find two reports of one id, a named source said to be nobody, a grade without a date and one due before it was given', () => {
    expect(fields({ id: 'c', reports: [aReport({ id: 'a' }), aReport({ id: 'a' })] })).toEqual(['reports.1.id']);
    expect(fields({ id: 'c', reports: [aReport({ id: 'a', by: 'army', asserterType: 'none' })] })).toEqual([
      'reports.0.asserterType',
    ]);
    expect(fields({ id: 'c', grade: aGrade(3, { on: '' }) })).toEqual(['grade.on']);
    expect(fields({ id: 'c', grade: aGrade(3, { on: '2024-02', reviewBy: '2024-01-31' }) })).toEqual([
      'grade.reviewBy',
    ]);
    expect(fields({ id: 'c', grade: aGrade(3, { on: '2024-02', reviewBy: '2024' }) })).toEqual([]);
  });

  it('want a quantity to run upwards', () => {
    expect(fields({ id: 'c', quantity: { min: 300, max: 200 } })).toEqual(['quantity.max']);
    expect(fields({ id: 'c', quantity: { min: 200, max: 200 } })).toEqual([]);
  });
});
