import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { buildPacks } from '../../../scripts/packs/build.ts';
import { exclusions } from '../../../scripts/packs/exclusions.ts';
import { readPassports } from '../../../scripts/packs/passports.ts';
import { readResearch } from '../../../scripts/packs/research.ts';

const research = readResearch();

/** The research lies beside the project and is not part of it; without it there is nothing to compare with. */
describe.skipIf(research === null)('the starter pack against the research', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../assets/packs/central-asia-afghanistan.json'), 'utf8');
  const result = readPack(text);
  if (!result.ok) throw new Error(result.sentence);
  const { labels, claims, sources, patterns } = result.pack;
  const seed = research?.seed ?? { labels: [], claims: [], sources: [], patterns: [], dependencies: [] };
  const later = research?.later ?? [];

  const assessments = [...labels, ...sources, ...patterns].flatMap((record) => record.assessments);
  const records: { provenance: string[] }[] = [...labels, ...claims, ...sources, ...patterns, ...assessments];
  const covered = new Set(records.flatMap(({ provenance }) => provenance));
  const inClaims = new Set(claims.flatMap(({ provenance }) => provenance));
  const lost = (ids: string[]) => ids.filter((id) => !covered.has(id) && exclusions[id] === undefined);

  it('has every claim of both parts, or says why not', () => {
    expect(seed.claims).toHaveLength(194);
    expect(later).toHaveLength(102);
    expect(lost([...seed.claims, ...later].map(({ id }) => id))).toEqual([]);
  });

  it('has every reported claim as a claim, and every later one', () => {
    const reported = seed.claims.filter(({ tier }) => tier === 'reported');
    expect(reported).toHaveLength(134);
    expect([...reported, ...later].map(({ id }) => id).filter((id) => !inClaims.has(id))).toEqual([]);
  });

  it('has the author’s own judgements as assessments and not as claims', () => {
    const own = seed.claims.filter(({ tier }) => tier === 'author').map(({ id }) => id);
    const assessed = new Set(assessments.flatMap(({ provenance }) => provenance));
    expect(own).toHaveLength(38);
    expect(own.filter((id) => !assessed.has(id))).toEqual([]);
    expect(own.filter((id) => inClaims.has(id))).toEqual([]);
  });

  it('has every label, source and pattern', () => {
    expect(lost(seed.labels.map(({ id }) => id))).toEqual([]);
    expect(lost(seed.sources.map(({ id }) => id))).toEqual([]);
    expect(lost(seed.patterns.map(({ id }) => id))).toEqual([]);
  });

  it('excludes nothing that it has, and nothing that is not in the research', () => {
    const all = new Set(
      [...seed.claims, ...later, ...seed.labels, ...seed.sources, ...seed.patterns].map(({ id }) => id),
    );
    expect(Object.keys(exclusions).filter((id) => covered.has(id) || !all.has(id))).toEqual([]);
  });

  it('has all 60 edges of who repeats whom', () => {
    expect(seed.dependencies).toHaveLength(60);
    const missing = seed.dependencies.flatMap(({ reporter, asserter, claims: ids }) =>
      ids
        .map((id) => [id, claims.find(({ provenance }) => provenance.includes(id))] as const)
        .filter(([id, claim]) => inClaims.has(id) && !(claim && repeats(claim, reporter, asserter)))
        .map(([id]) => `${id}: ${reporter} → ${asserter}`),
    );
    expect(missing).toEqual([]);
  });

  it('is what the script makes of the research today', async () => {
    if (research === null) return;
    const { centralAsia } = buildPacks(research, await readPassports());
    expect(writePack(centralAsia) === text, 'run npm run packs').toBe(true);
  });
});

/** Whether one report by `reporter` names one by `asserter` as what it repeats, at once or by way of others. */
function repeats(claim: Claim, reporter: string, asserter: string): boolean {
  const nobody = ['s-unnamed', 's-unnamed-link', 's-many-analysts'];
  const by = (source: string) =>
    claim.reports.filter((report) => report.by === (nobody.includes(source) ? '' : source));
  return by(reporter).some((report) => {
    const seen = new Set<string>();
    const open = [report.derivedFrom, ...(report.alsoFrom ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const next = claim.reports.find((other) => other.id === id);
      if (!next || seen.has(id)) continue;
      seen.add(id);
      if (by(asserter).includes(next)) return true;
      open.push(next.derivedFrom, ...(next.alsoFrom ?? []));
    }
    return false;
  });
}
