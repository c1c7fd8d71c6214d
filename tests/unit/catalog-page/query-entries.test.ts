import { describe, expect, it } from 'vitest';
import type { Entries, Entry } from '../../../components/catalog/catalog-view.ts';
import { countUses } from '../../../components/catalog/list/count-uses.ts';
import { isRestricted, type ListQuery, noClaimQuery, noQuery } from '../../../components/catalog/list/list-query.ts';
import { queryEntries } from '../../../components/catalog/list/query-entries.ts';
import type { AnyRecord, TableName } from '../../../lib/catalog/schema/pack.ts';
import { aClaim, aGrade, aLabel, aReport, aSource } from '../catalog/build-records.ts';

const entry = <T extends AnyRecord>(record: T): Entry<T> => ({
  record,
  layers: ['p'],
  shadowed: [],
  disagreements: [],
});
const report = aReport({ id: 'r', by: 'army', asserterType: 'military' });
const entries: Entries = {
  labels: [
    aLabel({ id: 'ansar', name: 'Anṣār Allāh', aliases: [{ text: 'Houthis' }] }),
    aLabel({ id: 'imu', name: 'Islamic Movement of Uzbekistan', kind: 'party' }),
    aLabel({ id: 'zz', name: 'adolat', aliases: [{ text: 'Ansar–Union' }] }),
  ].map(entry),
  claims: [
    aClaim({ id: 'undated', statement: 'Nobody knows when.', labels: ['imu'] }),
    aClaim({ id: 'late', date: '2013-05-23', labels: ['imu', 'imu'], reports: [report], grade: aGrade(3) }),
    aClaim({ id: 'early', date: '2009/2011', labels: ['ansar'], kind: 'strength', grade: aGrade(6) }),
  ].map(entry),
  sources: [entry(aSource({ id: 'army', name: 'The Army' }))],
  patterns: [],
};
const names: Record<string, string> = { imu: 'Islamic Movement of Uzbekistan', army: 'The Army' };
const uses = countUses(entries.claims.map(({ record }) => record));
const ids = (table: TableName, query: Partial<ListQuery>) =>
  queryEntries(
    entries,
    table,
    { ...(table === 'claims' ? noClaimQuery : noQuery), ...query },
    uses,
    (_, id) => names[id] ?? id,
  ).map(({ record }) => record.id);

describe('searching', () => {
  it('finds names and aliases without case, accents and apostrophes', () => {
    expect(ids('labels', { search: 'ANSAR allah' })).toEqual(['ansar']);
    expect(ids('labels', { search: 'houth' })).toEqual(['ansar']);
  });

  it('takes words as they were copied from a page: with unseen signs and other dashes', () => {
    expect(ids('labels', { search: '\u200fansar\u200b allah\u00ad' })).toEqual(['ansar']);
    expect(ids('labels', { search: 'ansar\u2011u' })).toEqual(['zz']);
    expect(ids('labels', { search: 'ansar-u' })).toEqual(['zz']);
  });

  it('finds claims by the names of their labels and sources', () => {
    expect(ids('claims', { search: 'uzbekistan' })).toEqual(['late', 'undated']);
    expect(ids('claims', { search: 'the army' })).toEqual(['late']);
  });

  it('does not find what has only one of the words', () => {
    expect(ids('labels', { search: 'islamic allah' })).toEqual([]);
  });
});

describe('filters', () => {
  it.each<[Partial<ListQuery>, string[]]>([
    [{ grade: 'ungraded' }, ['undated']],
    [{ grade: '6' }, ['early']],
    [{ kind: 'strength' }, ['early']],
    [{ asserter: 'military' }, ['late']],
    [{ label: 'imu' }, ['late', 'undated']],
    [{ label: 'imu', grade: '3' }, ['late']],
    [{ label: 'imu', kind: 'strength' }, []],
  ])('%j', (query, expected) => {
    expect(ids('claims', query)).toEqual(expected);
    expect(isRestricted({ ...noClaimQuery, ...query })).toBe(true);
  });

  it('does not apply filters of claims to labels, but their own', () => {
    expect(ids('labels', { grade: '6' })).toHaveLength(3);
    expect(ids('labels', { labelKind: 'party' })).toEqual(['imu']);
  });
});

describe('order', () => {
  it('puts undated claims last in both directions', () => {
    expect(ids('claims', { sort: 'newest' })).toEqual(['late', 'early', 'undated']);
    expect(ids('claims', { sort: 'oldest' })).toEqual(['early', 'late', 'undated']);
  });

  it('is by name without regard to case, or by use', () => {
    expect(ids('labels', { sort: 'name' })).toEqual(['zz', 'ansar', 'imu']);
    expect(ids('labels', { sort: 'uses' })).toEqual(['imu', 'ansar', 'zz']);
  });

  it('does not change the entries it was given', () => {
    ids('labels', { sort: 'uses' });
    expect(entries.labels.map(({ record }) => record.id)).toEqual(['ansar', 'imu', 'zz']);
  });

  it('counts a claim once for a label that it names twice', () => {
    expect(uses.labels.get('imu')).toBe(2);
  });
});
