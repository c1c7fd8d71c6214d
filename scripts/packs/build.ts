import type { Claim } from '../../lib/catalog/schema/claim.ts';
import type { Label } from '../../lib/catalog/schema/label.ts';
import type { Pack, PackManifest } from '../../lib/catalog/schema/pack.ts';
import type { Source } from '../../lib/catalog/schema/source.ts';
import { assessmentsOn } from './assessments.ts';
import { toClaims } from './claims.ts';
import { correct } from './corrections.ts';
import { toLabels } from './labels.ts';
import { addLaterClaims } from './later-claims.ts';
import { centralAsiaManifest, otherSensesManifest } from './manifests.ts';
import { mergePassport } from './passports.ts';
import { toPatterns } from './patterns.ts';
import type { Research } from './research.ts';
import { toSource } from './source-entry.ts';
import { analystSources } from './sources-analysts.ts';
import { groupSources } from './sources-groups.ts';
import { internationalSources } from './sources-international.ts';
import { officialSources } from './sources-officials.ts';
import { pressSources } from './sources-press.ts';
import { laterSources } from './sources-scholars.ts';
import { stateSources } from './sources-states.ts';

export interface StarterPacks {
  centralAsia: Pack;
  otherSenses: Pack;
}

/** Both starter packs, from the research and the label records written by hand. Same input, same output. */
export function buildPacks(research: Research, passports: readonly Label[]): StarterPacks {
  const fromResearch = toLabels(research);
  const known = new Set(fromResearch.map(({ id }) => id));
  const labels = fromResearch.map((label) => {
    const passport = passports.find(({ id }) => id === label.id);
    return passport ? mergePassport(label, passport) : label;
  });
  const others = passports.filter(({ id }) => !known.has(id));
  return {
    centralAsia: pack(centralAsiaManifest, {
      labels: [...labels, ...others.filter(belongsToRegion)],
      claims: toAllClaims(research),
      sources: toSources(research),
      patterns: toPatterns(research),
    }),
    otherSenses: pack(otherSensesManifest, { labels: others.filter((label) => !belongsToRegion(label)) }),
  };
}

/** Labels that neither part of the research has and that belong to the region: groups a reader of its news meets. */
const regional: ReadonlySet<string> = new Set(['ktj', 'kib', 'hizb-ut-tahrir']);

function belongsToRegion({ id }: Label): boolean {
  return regional.has(id);
}

const sourceEntries = [
  ...officialSources,
  ...groupSources,
  ...analystSources,
  ...stateSources,
  ...internationalSources,
  ...pressSources,
  ...laterSources,
];

function typeOf(id: string) {
  const entry = sourceEntries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no source "${id}" in scripts/packs/sources-*.ts`);
  return entry.type;
}

function toAllClaims({ seed, later }: Research): Claim[] {
  return correct(addLaterClaims(toClaims(seed), later, typeOf));
}

function toSources(research: Research): Source[] {
  return sourceEntries.map((entry) => ({
    ...toSource(entry),
    assessments: assessmentsOn(research, 'sources', entry.id),
  }));
}

type Tables = Pick<Pack, 'labels' | 'claims' | 'sources' | 'patterns'>;

function pack(manifest: PackManifest, tables: Partial<Tables>): Pack {
  const empty: Tables = { labels: [], claims: [], sources: [], patterns: [] };
  return { format: 'says-who-pack', version: 1, manifest, ...empty, ...tables };
}
