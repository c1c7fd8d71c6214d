import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../lib/background/run-command.ts';

const root = join(import.meta.dirname, '../..');
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const folder = join(root, 'assets/public/_locales');
const locales = readdirSync(folder);
const read = (locale: string): Record<string, { message: string; description?: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));

describe('the words of the manifest', () => {
  it('are there in the languages of all other texts', () => {
    expect(locales.sort()).toEqual(readdirSync(join(root, 'assets/locales')).sort());
  });

  it.each(locales)('in %s are those that the manifest names, none more and none empty', (locale) => {
    const named = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    const messages = read(locale);
    expect(Object.keys(messages).sort()).toEqual([...new Set(named)].sort());
    for (const { message } of Object.values(messages)) expect(message).toMatch(/\S/);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('have notes for translators', () => {
    for (const { description } of Object.values(read('en'))) expect(description).toMatch(/\S/);
  });
});

describe('the keys of the manifest', () => {
  it('are those that the background knows, each with another key', () => {
    const keys = [...config.matchAll(/'([\w-]+)': \{ suggested_key: \{ default: '([^']+)' \}/g)];
    expect(keys.map(([, name]) => name)).toEqual([...commandNames]);
    expect(new Set(keys.map(([, , key]) => key)).size).toBe(commandNames.length);
    for (const [, , key] of keys) expect(key).toMatch(/^Alt\+(?:Shift\+)?(?:Period|Comma)$/);
  });
});
