import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/set-up.mjs';

const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const document = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');

/** Names in the first column of the tables, with their reasons. */
function listed(): Map<string, string> {
  const rows = document.matchAll(/^\| `([^`]+)` +\| ([^|]*) \|/gm);
  return new Map([...rows].map(([, name = '', reason = '']) => [name, reason.trim()]));
}

describe('docs/dependencies.md', () => {
  const wanted = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort();

  it('lists every dependency, and none that is gone', () => {
    expect([...listed().keys()].sort()).toEqual(wanted);
  });

  it('gives each a reason', () => {
    for (const [name, reason] of listed()) expect(reason.length, name).toBeGreaterThan(20);
  });
});
