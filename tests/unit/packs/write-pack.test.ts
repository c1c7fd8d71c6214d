import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/catalog/schema/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { randomPack } from './random-pack.ts';

function read(text: string): Pack {
  const result = readPack(text);
  if (!result.ok) throw new Error(result.sentence);
  return result.pack;
}

describe('writePack', () => {
  it('writes what reads back as the same pack, and then the same bytes', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const text = writePack(pack);
        const again = read(text);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(again).toEqual({
          ...pack,
          labels: pack.labels.toSorted(byId),
          claims: pack.claims.toSorted(byId),
          sources: pack.sources.toSorted(byId),
          patterns: pack.patterns.toSorted(byId),
        });
        expect(writePack(again)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of records or of fields', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        const turned = (record: object) => Object.fromEntries(Object.entries(record).reverse());
        const shuffled = {
          ...pack,
          labels: pack.labels.map(turned).reverse(),
          claims: pack.claims.map(turned).reverse(),
        } as unknown as Pack;
        expect(writePack(shuffled)).toBe(writePack(pack));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what the schema fills in by itself, and nothing else', () => {
    const pack = read(
      JSON.stringify({
        format: 'says-who-pack',
        version: 1,
        manifest: { id: 'p', title: 'P', revision: 1, publisher: 'unknown' },
        labels: [{ id: 'a', name: 'A', kind: 'party', gist: '', aliases: [], note: 'kept', colour: 'blue' }],
      }),
    );
    expect(JSON.parse(writePack(pack))).toEqual({
      format: 'says-who-pack',
      version: 1,
      manifest: { id: 'p', title: 'P', revision: 1 },
      labels: [{ id: 'a', name: 'A', kind: 'party', note: 'kept' }],
    });
  });
});
