import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAtLeast, staleness } from '../../../scripts/set-up.mjs';

describe('isAtLeast', () => {
  it.each([
    ['v20.19.0', true],
    ['20.19.5', true],
    ['v22.0.0', true],
    ['v20.18.3', false],
    ['v18.20.0', false],
    ['v9.99.0', false],
  ])('says of %s: %s', (version, expected) => {
    expect(isAtLeast(version, [20, 19])).toBe(expected);
  });

  it('does not take a text without a version for a new one', () => {
    expect(isAtLeast('', [20, 19])).toBe(false);
    expect(isAtLeast('unknown', [20, 19])).toBe(false);
  });
});

describe('staleness', () => {
  let folder = '';
  const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages });
  const wanted = {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-windows': { version: '1.0.0', optional: true },
  };

  function install(name: string): void {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'says-who-set-up-'));
    writeFileSync(join(folder, 'package-lock.json'), lock(wanted));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong with what the lock file asks for, other platforms aside', () => {
    install('a');
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock({ 'node_modules/a': { version: '1.0.0' } }));
    expect(staleness(folder)).toBe('');
  });

  it('sees that nothing is installed, or only in part', () => {
    expect(staleness(folder)).toBe('they are not installed yet');
    install('a');
    expect(staleness(folder)).toBe('they are not installed yet');
  });

  it('sees another version, a missing package and a damaged record', () => {
    const record = join(folder, 'node_modules', '.package-lock.json');
    install('a');
    writeFileSync(record, lock({ 'node_modules/a': { version: '0.9.0' } }));
    expect(staleness(folder)).toBe('a differs from the lock file');
    writeFileSync(record, lock({}));
    expect(staleness(folder)).toBe('a differs from the lock file');
    writeFileSync(record, lock({ 'node_modules/a': { version: '1.0.0' } }));
    rmSync(join(folder, 'node_modules', 'a'), { recursive: true });
    expect(staleness(folder)).toBe('node_modules/a is missing');
    writeFileSync(record, '{"packages":');
    expect(staleness(folder)).toBe('the last installation was interrupted');
  });
});
