import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../../lib/packs/backup.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { aLabel, aPack } from '../catalog/build-records.ts';
import { randomPack } from './random-pack.ts';

const seen = {
  at: '2026-03-04T05:06:07.000Z',
  state: 'thin' as const,
  grades: { 1: 0, 2: 1, 3: 4, 4: 0, 5: 0, 6: 0, ungraded: 2 },
};
const empty = { labels: [], claims: [], sources: [], patterns: [] };

/** Some records whole, some with fields taken away, one deleted. */
const randomBackup: fc.Arbitrary<Backup> = fc
  .record({ pack: randomPack, other: randomPack, bits: fc.infiniteStream(fc.boolean()) })
  .map(({ pack, other, bits }) => {
    const bit = () => bits.next().value === true;
    const labels = other.labels.map((label) =>
      bit()
        ? { id: label.id, fields: label, whole: true as const }
        : { id: label.id, fields: { name: label.name, gist: '' }, ...(bit() && { cleared: ['note'] }) },
    );
    const claims = other.claims.map(({ id }) => ({ id, fields: {}, deleted: true as const }));
    const looks = other.labels.map(({ id: label }) => ({ label, ...seen }));
    return { own: { ...empty, labels, claims }, packs: [pack], looks };
  });

describe('a backup', () => {
  it('reads back the same to the byte, own fields that equal a default included', () => {
    fc.assert(
      fc.property(randomBackup, (backup) => {
        const text = writeBackup(backup);
        const result = readBackup(text);
        if (!result.ok) throw new Error(result.sentence);
        expect(writeBackup(result.backup)).toBe(text);
        for (const row of result.backup.own.labels) if (!row.whole) expect(row.fields.gist).toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('does not fill fields that the reader’s layer leaves to the packs', () => {
    const text = writeBackup({
      own: { ...empty, labels: [{ id: 'a', fields: { gist: 'Mine' } }] },
      packs: [],
      looks: [],
    });
    const result = readBackup(text);
    expect(result.ok && result.backup.own.labels[0]?.fields).toEqual({ gist: 'Mine' });
  });

  it('has no looks where it was made before these were kept, and is refused with a damaged one', () => {
    const file = { format: 'says-who-catalog', version: 1, own: {}, packs: [] };
    const old = readBackup(JSON.stringify(file));
    expect(old.ok && old.backup.looks).toEqual([]);
    const damaged = readBackup(JSON.stringify({ ...file, looks: [{ label: 'imu', ...seen, at: 'once' }] }));
    expect(damaged.ok || damaged.sentence).toMatch(/^Nothing was restored.*looks\.0\.at/);
  });

  it.each([
    ['a pack', writePack(aPack('p')), /This is a pack/],
    ['a newer one', '{"format":"says-who-catalog","version":2}', /newer version/],
    [
      'a whole record with a fault',
      '{"format":"says-who-catalog","version":1,"own":{"labels":[{"id":"a","fields":{"id":"a"},"whole":true}]}}',
      /not valid/,
    ],
    [
      'a faulty pack inside',
      JSON.stringify({ format: 'says-who-catalog', version: 1, own: {}, packs: [{ format: 'x' }] }),
      /a pack in this backup/,
    ],
  ])('that is %s is refused in a sentence', (_, text, sentence) => {
    const result = readBackup(text);
    expect(result.ok || result.sentence).toMatch(sentence);
  });

  it('does not lose the order of the packs', () => {
    const packs = [aPack('z', { labels: [aLabel({ id: 'a' })] }), aPack('b')];
    const result = readBackup(writeBackup({ own: empty, packs, looks: [] }));
    expect(result.ok && result.backup.packs.map(({ manifest }) => manifest.id)).toEqual(['z', 'b']);
  });
});
