import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { highlightName } from '../../../lib/page/marks.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const inPages = read('assets/highlight.css');
const inFirstRun = read('components/catalog/catalog-first-run.css');

/** The declarations of a rule, sorted. */
function declarations(css: string, selector: string): string[] {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no rule for ${selector}`);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return body
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .sort();
}

describe('the marks of the first-run page', () => {
  it.each(['well', 'mixed', 'thin', 'not-assessed', 'uncertain'] as const)('draw “%s” as pages do', (state) => {
    const name = highlightName({ state, faint: false });
    const drawn = declarations(inFirstRun, `.catalog .mark[data-look='${state}']`);
    expect(drawn).toHaveLength(2);
    expect(drawn).toEqual(declarations(inPages, `::highlight(${name})`));
  });

  it('are told apart by more than colour', () => {
    const patterns = ['well', 'mixed', 'thin', 'not-assessed', 'uncertain'].map(
      (look) => /underline (\w+)/.exec(declarations(inFirstRun, `.catalog .mark[data-look='${look}']`).join())?.[1],
    );
    expect(new Set(patterns).size).toBe(5);
  });
});
