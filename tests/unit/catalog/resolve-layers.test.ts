import { describe, expect, it } from 'vitest';
import { rowForDeletion, rowForRecord } from '../../../lib/catalog/own-row.ts';
import { resolveAll, resolveRecord } from '../../../lib/catalog/resolve-layers.ts';
import type { LayerRow } from '../../../lib/catalog/stored-rows.ts';
import { aClaim, aGrade, aLabel } from './build-records.ts';

const base = aLabel({ id: 'imu', name: 'Movement', gist: 'From a pack' });
const inPack = (layer: string, record = base): LayerRow<'labels'> => ({ layer, id: record.id, fields: record });

describe('layers of a record', () => {
  it("shows a pack's record as it is where the reader changed nothing", () => {
    const resolved = resolveRecord([inPack('a')], ['a']);
    expect(resolved).toMatchObject({ record: base, layers: ['a'], shadowed: [], disagreements: [], deleted: false });
  });

  it("lays the reader's fields over the pack's, and keeps the pack's value in sight", () => {
    const own: LayerRow<'labels'> = { layer: 'own', id: 'imu', fields: { gist: 'Mine' } };
    const resolved = resolveRecord([inPack('a'), own], ['a']);
    expect(resolved.record).toEqual({ ...base, gist: 'Mine' });
    expect(resolved.layers).toEqual(['own', 'a']);
    expect(resolved.shadowed).toEqual([{ field: 'gist', layer: 'a', value: 'From a pack' }]);
  });

  it('follows an update of the pack in the fields that the reader left alone', () => {
    const own: LayerRow<'labels'> = { layer: 'own', id: 'imu', fields: { gist: 'Mine' } };
    const updated = { ...base, name: 'Movement of U.', gist: 'Newer' };
    expect(resolveRecord([inPack('a', updated), own], ['a']).record).toEqual({ ...updated, gist: 'Mine' });
  });

  it('shows the pack installed first where two disagree, and says that they do', () => {
    const other = { ...base, gist: 'Otherwise' };
    const resolved = resolveRecord([inPack('b', other), inPack('a')], ['a', 'b']);
    expect(resolved.record).toEqual(base);
    expect(resolved.shadowed).toEqual([{ field: 'gist', layer: 'b', value: 'Otherwise' }]);
    const values = [
      { layer: 'a', value: 'From a pack' },
      { layer: 'b', value: 'Otherwise' },
    ];
    expect(resolved.disagreements).toEqual([{ field: 'gist', values }]);
    expect(resolveRecord([inPack('a'), inPack('b')], ['a', 'b']).disagreements).toEqual([]);
  });

  it("does not lend a pack's claim the grade of another pack", () => {
    const claim = aClaim({ id: 'c' });
    const graded = aClaim({ id: 'c', grade: aGrade(4) });
    const rows: LayerRow<'claims'>[] = [
      { layer: 'a', id: 'c', fields: claim },
      { layer: 'b', id: 'c', fields: graded },
    ];
    const resolved = resolveRecord(rows, ['a', 'b']);
    expect(resolved.record?.grade).toBeUndefined();
    expect(resolved.shadowed).toEqual([{ field: 'grade', layer: 'b', value: graded.grade }]);
  });

  it('hides a record that the reader deleted', () => {
    const own: LayerRow<'labels'> = { layer: 'own', id: 'imu', fields: {}, deleted: true };
    const resolved = resolveRecord([inPack('a'), own], ['a']);
    expect(resolved).toMatchObject({ record: null, deleted: true, orphan: false });
  });

  it("keeps the reader's changes as an orphan when the pack is gone, and makes no record of them", () => {
    const own: LayerRow<'labels'> = { layer: 'own', id: 'imu', fields: { gist: 'Mine' } };
    expect(resolveRecord([own], [])).toMatchObject({ record: null, deleted: false, orphan: true });
  });

  it('leaves out rows of packs that are not installed', () => {
    expect(resolveAll([inPack('gone')], ['a'])).toEqual([]);
  });
});

describe("the reader's row", () => {
  it('holds only what differs from the pack', () => {
    expect(rowForRecord<'labels'>({ ...base, gist: 'Mine' }, null, base)).toEqual({
      layer: 'own',
      id: 'imu',
      fields: { gist: 'Mine' },
    });
    expect(rowForRecord<'labels'>(base, null, base)).toBeNull();
  });

  it('remembers an optional field that the reader took away', () => {
    const graded = aClaim({ id: 'c', grade: aGrade(4) });
    const row = rowForRecord<'claims'>(aClaim({ id: 'c' }), null, graded);
    expect(row).toEqual({ layer: 'own', id: 'c', fields: {}, cleared: ['grade'] });
    const rows: LayerRow<'claims'>[] = [{ layer: 'a', id: 'c', fields: graded }, ...(row ? [row] : [])];
    expect(resolveRecord(rows, ['a'])).toMatchObject({ record: aClaim({ id: 'c' }), layers: ['own', 'a'] });
  });

  it("stays whole for a record that began as the reader's own, also when a pack brings the same id later", () => {
    const mine = rowForRecord<'labels'>(base, null, undefined);
    expect(mine).toEqual({ layer: 'own', id: 'imu', fields: base, whole: true });
    expect(rowForRecord<'labels'>({ ...base, gist: 'x' }, mine, base)).toMatchObject({ whole: true });
  });

  it('is a tombstone over a pack, and nothing where only the reader had the record', () => {
    expect(rowForDeletion<'labels'>('imu', base)).toEqual({ layer: 'own', id: 'imu', fields: {}, deleted: true });
    expect(rowForDeletion<'labels'>('imu', undefined)).toBeNull();
  });
});
