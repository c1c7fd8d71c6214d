import type { Tier } from './tier.ts';

/** A tier that does not exist; the message lists those that do. */
export class UnknownTier extends Error {}

/** The stages cut down to the wanted tiers and what they need; all of them when none is named. */
export function selectStages(stages: Tier[][], wanted: string[]): Tier[][] {
  if (wanted.length === 0) return stages;
  const byName = new Map(stages.flat().map((tier) => [tier.name, tier]));
  const selected = new Set<string>();
  for (const name of wanted) {
    const tier = byName.get(name);
    if (tier === undefined)
      throw new UnknownTier(`There is no tier "${name}"; there are: ${[...byName.keys()].join(', ')}.`);
    selected.add(name);
    for (const needed of tier.needs ?? []) selected.add(needed);
  }
  return stages.map((stage) => stage.filter(({ name }) => selected.has(name))).filter((stage) => stage.length > 0);
}
