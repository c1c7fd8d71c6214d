import { describe, expect, it } from 'vitest';
import { planImport, planRefused } from '../../../lib/packs/plan-import.ts';
import { aClaim, aGrade, aLabel, aPack } from '../catalog/build-records.ts';

const label = aLabel({ id: 'imu', gist: 'One' });
const claim = aClaim({ id: 'c', grade: aGrade(4) });
const installed = { labels: [label], claims: [claim] };

describe('planImport of a pack', () => {
  it('sorts records into new, changed and unchanged, and names what is gone', () => {
    const next = aPack('p', { labels: [aLabel({ id: 'imu', gist: 'Two' }), aLabel({ id: 'ttp' })] }, 2);
    const plan = planImport(next, { into: 'pack', records: installed, own: [] });
    expect(plan.items).toEqual([
      { outcome: 'changed', table: 'labels', id: 'imu', name: 'imu', reason: 'Changed: gist.' },
      { outcome: 'new', table: 'labels', id: 'ttp', name: 'ttp', reason: '' },
    ]);
    expect(plan.removed).toEqual([{ table: 'claims', id: 'c', name: 'Statement c.' }]);
    expect(plan.unchanged).toBe(0);
  });

  it('says how a grade changes, and puts that first', () => {
    const next = aPack('p', {
      labels: [aLabel({ id: 'imu', gist: 'Two' })],
      claims: [aClaim({ id: 'c', grade: aGrade(5) })],
    });
    const { items } = planImport(next, { into: 'pack', records: installed, own: [] });
    expect(items.map(({ reason }) => reason)).toEqual(['Changed: credibility 4 becomes 5.', 'Changed: gist.']);
  });

  it('finds nothing to do in the same pack', () => {
    const plan = planImport(aPack('p', installed), { into: 'pack', records: installed, own: [] });
    expect(plan).toEqual({ items: [], unchanged: 2, removed: [] });
  });

  it('says where the reader’s own version stays in front', () => {
    const next = aPack('p', { labels: [aLabel({ id: 'imu', gist: 'Two' })] });
    const own = [{ table: 'labels' as const, id: 'imu', fields: { gist: 'Mine' } }];
    const { items } = planImport(next, { into: 'pack', records: { labels: [label] }, own });
    expect(items).toMatchObject([{ outcome: 'conflict', reason: 'Your own version stays in front: gist.' }]);
  });

  it('sees no conflict where the reader changed another field, or wrote the same', () => {
    const next = aPack('p', { labels: [aLabel({ id: 'imu', gist: 'Two' })] });
    for (const fields of [{ note: 'Mine' }, { gist: 'Two' }]) {
      const own = [{ table: 'labels' as const, id: 'imu', fields }];
      expect(planImport(next, { into: 'pack', records: { labels: [label] }, own }).items).toMatchObject([
        { outcome: 'changed' },
      ]);
    }
  });

  it('leaves deleted records deleted, and says so', () => {
    const own = [{ table: 'labels' as const, id: 'imu', fields: {}, deleted: true as const }];
    const { items } = planImport(aPack('p', { labels: [label] }), { into: 'pack', records: { labels: [label] }, own });
    expect(items).toMatchObject([{ outcome: 'conflict', reason: expect.stringContaining('stays deleted') }]);
  });
});

describe('planImport into the reader’s own records', () => {
  it('warns before it would replace what the reader wrote', () => {
    const own = [{ table: 'labels' as const, id: 'imu', fields: { gist: 'Mine' } }];
    const mine = aLabel({ id: 'imu', gist: 'Mine' });
    const plan = planImport(aPack('p', { labels: [label] }), { into: 'own', records: { labels: [mine] }, own });
    expect(plan.items).toMatchObject([{ outcome: 'conflict', reason: expect.stringContaining('would replace') }]);
  });

  it('does not call records missing from the file removed', () => {
    expect(planImport(aPack('p'), { into: 'own', records: installed, own: [] }).removed).toEqual([]);
  });
});

describe('planRefused', () => {
  it('turns faults into refused records', () => {
    const items = planRefused([
      { record: 'labels/imu', field: 'name', sentence: 'Must not be empty.' },
      { record: 'manifest', field: '', sentence: 'This field is missing.' },
    ]).items;
    expect(items).toEqual([
      { outcome: 'refused', table: 'labels', id: 'imu', name: 'imu', reason: 'name: Must not be empty.' },
      { outcome: 'refused', table: '', id: '', name: 'manifest', reason: 'This field is missing.' },
    ]);
  });
});
