import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-pack.ts';
import type { ReferenceClass } from '../../../lib/weigh/track-record.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';

const result = readPack(
  readFileSync(join(import.meta.dirname, '../../../assets/packs/central-asia-afghanistan.json'), 'utf8'),
);
if (!result.ok) throw new Error(result.sentence);
const { claims, sources } = result.pack;

const weighed = (cls: ReferenceClass) => weighClass(claims, cls, { sources, today: '2026-11-24' });

/** Each claim of a class with its grade, as "id:grade". */
const dots = (cls: ReferenceClass) => weighed(cls).dots.map(({ claim, credibility }) => `${claim}:${credibility}`);

/** What the research says of the IMU, read line by line; the ids are those of its records. */
describe('the track record of the IMU', () => {
  it('for people killed or captured, as the military tells it: none borne out, one refuted', () => {
    const cls = { label: 'imu', kind: 'killed-captured', asserterType: 'military' } as const;
    expect(dots(cls)).toEqual([
      // Takhar 2010: two inquiries found dead campaigners.
      's072:5',
      // Faryab 2012: one release, one man with two titles.
      'a-58:6',
      // Kunduz 2010: three roles for one man, on one release (S073, A-19).
      's073:6',
      // One post, three kills (S080).
      's080:6',
    ]);
    expect(weighed(cls)).toMatchObject({ denied: 1, enough: false });
    expect(weighed(cls).asserters[0]).toMatchObject({ source: 's-isaf', claims: 4 });
  });

  it('for people killed or captured, whoever tells it: leaders’ deaths that the group itself admitted are borne out', () => {
    const cls = { label: 'imu', kind: 'killed-captured' } as const;
    expect(dots(cls)).toEqual([
      // Yuldashev 2009: the group, after a year of denial, and officials of two countries (S005, A-10).
      's005:1',
      // Arrests of January 2013: accepted as an event (S023).
      's023:2',
      // Two leaders killed by drones in 2011 and 2012 (S188, S189, A-14).
      's188:2',
      's189:2',
      // Zabul 2015: the defeat is widely reported, the leader's death less surely.
      'a-50:3',
      // Namangani 2001: agreed that he died, not how (S055, A-08).
      's055:3',
      // Whether the arrested belonged to the IMU (S024).
      's024:4',
      's072:5',
      'a-58:6',
      's073:6',
      's080:6',
      // A list of 87 dead that nobody can check (S090, A-13).
      's090:6',
    ]);
    expect(weighed(cls)).toMatchObject({ claims: 12, enough: true });
  });

  it('for strength: no figure is borne out, and two of one report exclude each other', () => {
    const cls = { label: 'imu', kind: 'strength' } as const;
    expect(dots(cls)).toEqual([
      // Mostly destroyed in 2001, small groups, a move that was no strength (S052, S060, S078).
      's052:3',
      's060:3',
      's078:3',
      // 5,000, 1,000 escaped (S057), 80 under one commander (S169).
      'a-49:4',
      's057:4',
      's169:4',
      // 2,000 and 600 in one report (S056, S059).
      's056:5',
      's059:5',
    ]);
    expect(weighed(cls).grades).toMatchObject({ 1: 0, 2: 0 });
    expect(weighed(cls).patterns[0]).toEqual({ pattern: 'inconsistent-numbers', claims: 5 });
  });

  it('for ties to other groups: most are doubted, two are borne out', () => {
    const cls = { label: 'imu', kind: 'joint-attack-nexus' } as const;
    const record = weighed(cls);
    expect(dots(cls).filter((dot) => dot.endsWith(':2'))).toEqual([
      // The leader's own declaration of 2014, and the alliance with the Taliban regime until 2001 (S049).
      'a-46:2',
      's049:2',
    ]);
    // Networks, bridge, arrested "members", triple coalition, elite cadre, beyond Afghanistan, al-Qaeda, Ziyoev.
    expect(dots(cls).filter((dot) => dot.endsWith(':4'))).toEqual(
      ['s001', 's009', 's026', 's070', 's076', 's121', 's151', 's177'].map((id) => `${id}:4`),
    );
    expect(record).toMatchObject({ claims: 14, denied: 2, doubted: 9 });
    expect(record.asserters[0]).toMatchObject({ source: 's-isaf', claims: 4 });
    expect(record.patterns[0]?.pattern).toBe('nexus-inflation');
  });

  it('differs between these three', () => {
    const shares = (['killed-captured', 'strength', 'joint-attack-nexus'] as const).map((kind) => {
      const { grades, claims: total } = weighed({ label: 'imu', kind });
      return JSON.stringify([grades, total]);
    });
    expect(new Set(shares).size).toBe(3);
  });

  it('counts two groups that sign one statement as one origin', () => {
    const panjshir = weighed({ label: 'imu', kind: 'responsibility', asserter: 's-taleban' });
    expect(panjshir).toMatchObject({ claims: 3, origins: 1 });
  });

  it('does not count what is said about the word as a claim about the group', () => {
    const aboutTheName = ['s037', 's038', 's039', 's063', 's064', 's065', 's093', 's106', 's107'];
    const all = new Set(weighed({ label: 'imu' }).dots.map(({ claim }) => claim));
    expect(aboutTheName.filter((id) => all.has(id))).toEqual([]);
    expect(aboutTheName.every((id) => claims.some((claim) => claim.id === id))).toBe(true);
  });
});

describe('other records', () => {
  it('meet readers with well-supported claims too', () => {
    expect(dots({ label: 'islamic-state-khorasan', kind: 'responsibility' })).toEqual(['a-82:1', 'a-76:3', 'a-78:4']);
    expect(claims.filter(({ grade }) => (grade?.credibility ?? 9) <= 2).length).toBeGreaterThan(20);
  });

  it('keep an earlier grade where time has changed it', () => {
    const takeover = claims.find(({ id }) => id === 's125');
    expect(takeover?.grade).toMatchObject({ credibility: 2, on: '2026' });
    expect(takeover?.gradeHistory).toMatchObject([{ credibility: 6, on: '2013' }]);
  });
});
