import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const locales = join(root, 'assets/locales');

type File = Record<string, { message: string; note?: string }>;
const read = (locale: string, file: string): File => JSON.parse(readFileSync(join(locales, locale, file), 'utf8'));
const all = readdirSync(join(locales, 'en'));
/** What the program writes in English by itself; see `said.test.ts`. */
const said = ['reasons.json', 'told.json', 'refusals.json'];
const files = all.filter((file) => !said.includes(file));
const others = readdirSync(locales).filter((locale) => locale !== 'en');

/** Sources that may use the texts of a file: every context has its folder, and all use the shared ones. */
const users: Record<string, string[]> = {
  'shared.json': ['components'],
  'card.json': ['components/card'],
  'popup.json': ['components/popup', 'lib/report-markdown.ts'],
  'catalog.json': ['components/catalog', 'entrypoints/catalog'],
};

function sources(path: string): string {
  if (path.endsWith('.ts')) return readFileSync(join(root, path), 'utf8');
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, path, name), 'utf8'))
    .join('\n');
}

/** Keys that stand as string literals, and patterns of those put together in a template (`kind.${kind}`). */
function literals(code: string): { plain: Set<string>; patterns: RegExp[] } {
  const plain = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key = '']) => key));
  const patterns = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^}]*\})*)`/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
  return { plain, patterns };
}

/** Names of arguments and tags in a message, sorted. */
function names(message: string): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (typeof node === 'object' && node !== null) {
      if ('value' in node && typeof node.value === 'string' && 'type' in node && node.type !== 0) found.add(node.value);
      for (const child of Object.values(node)) walk(child);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
}

describe.each(files)('texts in %s', (file) => {
  const english = read('en', file);
  const { plain, patterns } = literals((users[file] ?? []).map(sources).join('\n'));

  it('are all used', () => {
    const unused = Object.keys(english).filter((key) => !plain.has(key) && !patterns.some((p) => p.test(key)));
    expect(unused).toEqual([]);
  });

  it('parse, and each has a note for translators', () => {
    for (const [key, { message, note }] of Object.entries(english)) {
      expect(() => new IntlMessageFormat(message, 'en'), key).not.toThrow();
      expect(note?.trim(), key).toBeTruthy();
    }
  });

  it('shares no key with another file of its context', () => {
    if (file === 'shared.json') return;
    const shared = read('en', 'shared.json');
    expect(Object.keys(english).filter((key) => key in shared)).toEqual([]);
  });
});

describe.each(files.filter((file) => file !== 'shared.json'))('keys used with %s', (file) => {
  it('exist', () => {
    const known = { ...read('en', 'shared.json'), ...read('en', file) };
    const code = (users[file] ?? []).map(sources).join('\n');
    const used = [...code.matchAll(/\b(?:t|rich|words)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((key) => !(key in known))).toEqual([]);
  });
});

describe.each(others)('locale %s', (locale) => {
  it.each(readdirSync(join(locales, locale)))('%s has the keys and the values of the English file', (file) => {
    const english = read('en', file);
    const translated = read(locale, file);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(translated)) {
      // A translation may leave a value out (Russian needs no "it or them"), never invent one.
      const allowed = names(english[key]?.message ?? '');
      expect(
        names(message).filter((name) => !allowed.includes(name)),
        key,
      ).toEqual([]);
    }
  });
});
