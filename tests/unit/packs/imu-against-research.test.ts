import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-pack.ts';
import type { ReferenceClass } from '../../../lib/weigh/track-record.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';
import { cardWords, readCardTexts } from '../../../scripts/packs/card-words.ts';

const result = readPack(readFileSync('assets/packs/central-asia-afghanistan.json', 'utf8'));
if (!result.ok) throw new Error(result.sentence);
const { claims, sources, labels } = result.pack;
const imu = labels.find(({ id }) => id === 'imu');
if (!imu) throw new Error('the pack has no IMU');

const weighed = (cls: ReferenceClass) => weighClass(claims, { label: 'imu', ...cls }, { sources, today: '2026-11-24' });
/** Read aloud, a space that keeps words together is a space. */
const told = (cls: ReferenceClass) => cardWords(weighed(cls), imu, {}, readCardTexts('en')).replaceAll('\u00a0', ' ');

/**
 * The research's own verdict on each claim, copied from it by hand: id of the record there, verdict. Where two records
 * are one claim here, the first is the claim and the others stand in the note behind it.
 */
type Row = [id: string, verdict: keyof typeof table, grade?: 1 | 2 | 3 | 4 | 5 | 6];
const table = { corroborated: 2, plausible: 3, doubted: 4, contradicted: 5, unverified: 6 } as const;

const killed: Row[] = [
  ['A-50', 'plausible'],
  ['A-58', 'unverified'],
  ['S005', 'corroborated', 1], // the group itself, after a year of denial; so two origins.
  ['S023', 'plausible', 2], // Accepted as an event; whether they were IMU is S024.
  ['S024', 'doubted'],
  ['S055', 'corroborated', 3], // that he died is agreed, not how.
  ['S072', 'unverified', 5], // A-01 corroborates the contrary, A-02 is contradicted.
  ['S073', 'unverified'],
  ['S080', 'unverified'],
  ['S090', 'unverified'],
  ['S188', 'corroborated'],
  ['S189', 'corroborated'],
];
const strength: Row[] = [
  ['A-49', 'doubted'],
  ['S052', 'plausible'],
  ['S056', 'contradicted'],
  ['S057', 'doubted'],
  ['S059', 'contradicted'],
  ['S060', 'plausible'],
  ['S078', 'plausible'],
  ['S169', 'doubted'],
];
const nexus: Row[] = [
  ['A-46', 'corroborated'],
  ['S001', 'doubted'],
  ['S009', 'doubted'],
  ['S026', 'doubted'],
  ['S028', 'plausible'],
  ['S049', 'corroborated'],
  ['S069', 'unverified'],
  ['S070', 'doubted'],
  ['S076', 'doubted'],
  ['S121', 'doubted'],
  ['S151', 'doubted'],
  ['S156', 'unverified'],
  ['S173', 'unverified'],
  ['S177', 'contradicted', 4], // A-17, the ministries' own account of 2009, is doubted and not refuted.
];

function countsOf(rows: Row[]) {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, ungraded: 0 };
  for (const [, verdict, grade] of rows) counts[grade ?? table[verdict]] += 1;
  return counts;
}

describe('the record of the IMU, counted from the research', () => {
  it.each([
    ['killed-captured', killed],
    ['strength', strength],
    ['joint-attack-nexus', nexus],
  ] as const)('has every claim of %s once, with the grade that the verdict gives it', (kind, rows) => {
    const record = weighed({ kind });
    expect(record.grades).toEqual(countsOf(rows));
    expect(record.dots.map(({ claim }) => claim).sort()).toEqual(rows.map(([id]) => id.toLowerCase()).sort());
    for (const [id, verdict, grade] of rows) {
      const claim = claims.find((one) => one.id === id.toLowerCase());
      expect([id, claim?.grade?.credibility]).toEqual([id, grade ?? table[verdict]]);
      expect(claim?.provenance, id).toContain(id);
      // A grade that the table does not give is explained in words of its own.
      if (grade !== undefined) expect(claim?.grade?.reasoning.length, id).toBeGreaterThan(30);
    }
  });

  it('holds four claims of the military’s, none of them borne out', () => {
    const military = killed.filter(([id]) => ['A-58', 'S072', 'S073', 'S080'].includes(id));
    const record = weighed({ kind: 'killed-captured', asserterType: 'military' });
    expect(record.grades).toEqual(countsOf(military));
    expect(record).toMatchObject({ claims: 4, origins: 1, unknownOrigins: 0, enough: false });
  });
});

describe('what the card says of it, read against the research', () => {
  it.each([
    [
      { kind: 'killed-captured', asserterType: 'military' },
      '4 claims, 1 known origin, none confirmed | Too few to say what is usual. | Counted: claims that members of “Islamic Movement of Uzbekistan” were killed or captured, asserted by military sources.',
    ],
    [
      { kind: 'killed-captured' },
      '12 claims, 5 independent origins, 1 confirmed | mixed evidence | Counted: claims that members of “Islamic Movement of Uzbekistan” were killed or captured.',
    ],
    [
      { kind: 'strength' },
      '8 claims, 6 independent origins, none confirmed | usually thin evidence | Counted: claims about the numbers or strength of “Islamic Movement of Uzbekistan”.',
    ],
    [
      { kind: 'joint-attack-nexus' },
      '14 claims, 11 independent origins, none confirmed | usually thin evidence | Counted: claims that “Islamic Movement of Uzbekistan” works or attacks together with others.',
    ],
  ] as const)('%o', (cls, words) => {
    expect(told(cls).slice(0, words.length)).toBe(words);
  });

  it('names those who dispute it, and never more than the record holds', () => {
    expect(told({ kind: 'strength' })).toContain('Disputed: 1 denied, 4 doubted or corrected');
    expect(told({ kind: 'joint-attack-nexus' })).toContain('Disputed: 2 denied, 9 doubted or corrected');
    expect(told({ kind: 'killed-captured', asserterType: 'military' })).toContain('Disputed: 1 denied');
  });
});
