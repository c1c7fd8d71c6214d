import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The import rules of the layout, held by a machine. One row per room: what its files may import, and as what. */
interface Room {
  folder: string;
  /** Packages whose values may be imported. */
  packages: string[];
  /** Folders or files of the project whose values may be imported, besides the room itself. */
  values: string[];
  /** Folders or files of which only types may be imported. */
  types: string[];
}

const data = ['lib/limits.ts'];
const rooms: Room[] = [
  { folder: 'lib/find', packages: [], values: data, types: ['lib/page/page-text.ts', 'lib/catalog/schema'] },
  {
    folder: 'lib/read',
    packages: [],
    values: data,
    types: ['lib/page/page-text.ts', 'lib/find', 'lib/catalog/schema'],
  },
  {
    folder: 'lib/weigh',
    packages: [],
    values: data,
    types: ['lib/page/page-text.ts', 'lib/find', 'lib/read', 'lib/catalog/schema'],
  },
  {
    folder: 'lib/page',
    packages: ['@floating-ui/dom'],
    values: data,
    types: ['lib/weigh/track-record.ts', 'lib/messages.ts'],
  },
  { folder: 'lib/catalog', packages: ['dexie', 'dequal/lite', 'valibot'], values: [...data, 'lib/weigh'], types: [] },
  {
    folder: 'lib/packs',
    packages: ['dequal/lite', 'valibot'],
    values: [...data, 'lib/catalog', 'lib/weigh', 'lib/find'],
    types: [],
  },
  {
    folder: 'components',
    packages: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'intl-messageformat',
      'valibot',
      '@tanstack/virtual-core',
    ],
    values: [
      'assets',
      'lib/catalog/schema',
      'lib/weigh',
      'lib/text-fragment.ts',
      'lib/popup-view.ts',
      'lib/report-markdown.ts',
      'lib/limits.ts',
      'lib/settings.ts',
    ],
    types: ['lib', 'entrypoints/never'],
  },
];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const statement = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statement)].map(([, type, names = '', target = '']) => {
    const inside = /^\{(.*)\}$/s.exec(names.trim())?.[1];
    const allTypes = inside
      ?.split(',')
      .filter((name) => name.trim())
      .every((name) => name.trim().startsWith('type '));
    return { target, typeOnly: type !== undefined || allTypes === true };
  });
}

function isWithin(path: string, places: string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

/** What of a file breaks the rules of its room, in words. */
function breaches(file: string, room: Room, imports = importsOf(file)): string[] {
  return imports.flatMap(({ target, typeOnly }) => {
    if (!target.startsWith('.')) {
      return room.packages.includes(target) || typeOnly ? [] : [`${file} imports the package ${target}`];
    }
    const path = normalize(join(dirname(file), target.replace(/\?.*$/, '')));
    const allowed = [room.folder, ...room.values, ...(typeOnly ? room.types : [])];
    return isWithin(path, allowed) ? [] : [`${file} imports ${typeOnly ? 'types' : 'values'} of ${path}`];
  });
}

describe('import rules', () => {
  it.each(rooms)('$folder keeps to its own', (room) => {
    const files = sources(room.folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => breaches(file, room))).toEqual([]);
  });

  it('nobody imports entrypoints', () => {
    const files = [...sources('lib'), ...sources('components')];
    const importing = files.filter((file) => importsOf(file).some(({ target }) => target.includes('entrypoints/')));
    expect(importing).toEqual([]);
  });

  it('the browser API is reached only from the background, the lexicon and the entrypoints', () => {
    const files = [...sources('lib'), ...sources('components')];
    const reaching = files.filter((file) => importsOf(file).some(({ target }) => target.startsWith('wxt/')));
    expect(reaching.filter((file) => !isWithin(file, ['lib/background', 'lib/publish-lexicon.ts']))).toEqual([]);
  });

  it('catches a breach: values where only types are allowed, packages, and rooms to the right', () => {
    const find = rooms[0] as Room;
    const bad = (target: string, typeOnly = false) => breaches('lib/find/x.ts', find, [{ target, typeOnly }]);
    expect(bad('dexie')).toHaveLength(1);
    expect(bad('../page/page-text.ts')).toHaveLength(1);
    expect(bad('../page/page-text.ts', true)).toEqual([]);
    expect(bad('../weigh/origins.ts', true)).toHaveLength(1);
    expect(bad('./fold.ts')).toEqual([]);
  });
});
