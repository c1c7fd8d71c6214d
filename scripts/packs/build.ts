import type { Label } from '../../lib/catalog/schema/label.ts';
import type { Pack, PackManifest } from '../../lib/catalog/schema/pack.ts';
import type { Source } from '../../lib/catalog/schema/source.ts';
import { assessmentsOn } from './assessments.ts';
import { toClaims } from './claims.ts';
import { toLabels } from './labels.ts';
import { centralAsiaManifest, otherSensesManifest } from './manifests.ts';
import { mergePassport } from './passports.ts';
import { toPatterns } from './patterns.ts';
import type { Research, Seed } from './research.ts';
import { toSource } from './source-entry.ts';
import { analystSources } from './sources-analysts.ts';
import { groupSources } from './sources-groups.ts';
import { officialSources } from './sources-officials.ts';

export interface StarterPacks {
  centralAsia: Pack;
  otherSenses: Pack;
}

/** Both starter packs, from the research and the label records written by hand. Same input, same output. */
export function buildPacks({ seed }: Research, passports: readonly Label[]): StarterPacks {
  const fromResearch = toLabels(seed);
  const known = new Set(fromResearch.map(({ id }) => id));
  const labels = fromResearch.map((label) => {
    const passport = passports.find(({ id }) => id === label.id);
    return passport ? mergePassport(label, passport) : label;
  });
  const others = passports.filter(({ id }) => !known.has(id));
  return {
    centralAsia: pack(centralAsiaManifest, {
      labels: [...labels, ...others.filter(belongsToRegion)],
      claims: toClaims(seed),
      sources: toSources(seed),
      patterns: toPatterns(seed),
    }),
    otherSenses: pack(otherSensesManifest, { labels: others.filter((label) => !belongsToRegion(label)) }),
  };
}

/** Labels outside the research that belong to the region: groups a reader of its news meets. */
const regional: ReadonlySet<string> = new Set([
  'etim-tip',
  'iju',
  'islamic-state',
  'islamic-state-khorasan',
  'ktj',
  'kib',
  'hizb-ut-tahrir',
  'jundullah',
  'khorasan-group',
  'group-24',
]);

function belongsToRegion({ id }: Label): boolean {
  return regional.has(id);
}

function toSources(seed: Seed): Source[] {
  return [...officialSources, ...groupSources, ...analystSources].map((entry) => ({
    ...toSource(entry),
    assessments: assessmentsOn(seed, 'sources', entry.id),
  }));
}

type Tables = Pick<Pack, 'labels' | 'claims' | 'sources' | 'patterns'>;

function pack(manifest: PackManifest, tables: Partial<Tables>): Pack {
  const empty: Tables = { labels: [], claims: [], sources: [], patterns: [] };
  return { format: 'says-who-pack', version: 1, manifest, ...empty, ...tables };
}
