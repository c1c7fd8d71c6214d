import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/catalog/schema/source.ts';
import { catalogSources } from '../../../lib/read/catalog-sources.ts';

const source = (id: string, name: string): Source => ({ id, name, aliases: [] }) as unknown as Source;

describe('the index of the catalog’s sources', () => {
  it('is made once for a list', () => {
    const list = [source('a', 'Asia Monitor')];
    expect(catalogSources(list)).toBe(catalogSources(list));
    expect(catalogSources(list).find('a report by the Asia Monitor')?.id).toBe('a');
  });

  it('is not shared with another list, nor kept for a list that replaces it', () => {
    const before = [source('a', 'Asia Monitor')];
    catalogSources(before);
    const after = [...before, source('b', 'Border Service')];
    expect(catalogSources(after).find('the Border Service')?.id).toBe('b');
    expect(catalogSources(before).find('the Border Service')).toBeUndefined();
  });
});
