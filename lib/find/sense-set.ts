import { ANY_GROUP, CIVIL, CONFLICT, type Sense } from './lexicon.ts';

/** What the senses of a written form come to; worked out once for each form. */
export interface SenseSet {
  /** Senses by label: a label may have the form in several languages. */
  byLabel: [label: number, senses: Sense[]][];
  /** One meaning only, and no context asked for. */
  firm: boolean;
  acronym: boolean;
  /** The sets of context words to weigh; those of topics come first. */
  profiles: number[];
  /** Whether any sense has context words of its own. */
  asksContext: boolean;
}

const known = new WeakMap<Sense[], SenseSet>();

/** Describes the senses of a form. The same array must not change afterwards. */
export function senseSet(senses: Sense[]): SenseSet {
  const before = known.get(senses);
  if (before !== undefined) return before;
  const byLabel = new Map<number, Sense[]>();
  for (const sense of senses) {
    const list = byLabel.get(sense.label);
    if (list === undefined) byLabel.set(sense.label, [sense]);
    else list.push(sense);
  }
  const own = senses.map(({ profile }) => profile).filter((profile) => profile >= 0);
  const set: SenseSet = {
    byLabel: [...byLabel],
    firm: byLabel.size === 1 && senses.some((sense) => !sense.contextual),
    acronym: senses.some((sense) => sense.acronym),
    profiles: [...new Set([ANY_GROUP, CONFLICT, CIVIL, ...own])],
    asksContext: byLabel.size > 1 || own.length > 0,
  };
  known.set(senses, set);
  return set;
}
