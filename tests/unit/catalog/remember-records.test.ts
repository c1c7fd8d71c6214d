import { expect, it, vi } from 'vitest';
import { dexieReader } from '../../../lib/catalog/dexie-reader.ts';
import { putRecord } from '../../../lib/catalog/edit.ts';
import { memoryReader } from '../../../lib/catalog/memory-reader.ts';
import { rememberRecords } from '../../../lib/catalog/remember-records.ts';
import { aLabel } from './build-records.ts';
import { emptyCatalog } from './empty-catalog.ts';

it('reads a table once for as long as the catalog stays, also by another reader of it', async () => {
  const labels = vi.fn(async () => [aLabel({ id: 'imu' })]);
  const remember = rememberRecords();
  const plain = { ...memoryReader([]), labels };
  expect(await remember(plain).labels()).toHaveLength(1);
  expect(await remember(plain).labels()).toHaveLength(1);
  expect(labels).toHaveBeenCalledOnce();
});

it('reads it again after a change, and never gives what was there before', async () => {
  const db = await emptyCatalog();
  const remember = rememberRecords();
  const ids = async () => (await remember(dexieReader(db)).labels()).map(({ id }) => id);
  expect(await ids()).toEqual([]);
  await putRecord(db, 'labels', aLabel({ id: 'imu' }));
  expect(await ids()).toEqual(['imu']);
  await putRecord(db, 'labels', aLabel({ id: 'ttp' }));
  expect(await ids()).toEqual(['imu', 'ttp']);
});

it('does not keep a failure', async () => {
  const sources = vi.fn(async () => []).mockRejectedValueOnce(new Error('the disk is busy'));
  const remember = rememberRecords();
  const reader = remember({ ...memoryReader([]), sources });
  await expect(reader.sources()).rejects.toThrow('the disk is busy');
  expect(await reader.sources()).toEqual([]);
});

it('leaves evidence and precedents to the catalog', async () => {
  const evidence = vi.fn(memoryReader([]).evidence);
  const reader = rememberRecords()({ ...memoryReader([]), evidence });
  await reader.evidence({ labels: [], readings: [] });
  await reader.evidence({ labels: [], readings: [] });
  expect(evidence).toHaveBeenCalledTimes(2);
});
