import type { Alias, Label } from '../catalog/schema/label.ts';
import { type Anchors, makeAnchors } from './anchors.ts';
import { foldName } from './fold-window.ts';
import { indexKeys, type KeyIndex } from './key-index.ts';
import { isMarkedKind } from './marked-kinds.ts';
import { isOpen, spellings } from './spellings.ts';
import { civilWords, conflictWords, militancyWords } from './topic-words.ts';

/** One thing a written form may stand for. */
export interface Sense {
  /** Position in `Lexicon.labels`. */
  label: number;
  /** Case-kept spelling that the text must have; '' when case does not matter. */
  exact: string;
  /** Grammatical endings may follow. */
  inflects: boolean;
  /** Language the form belongs to; '' any. */
  lang: string;
  acronym: boolean;
  /** Meant when nothing on the page speaks for another sense. */
  usual: boolean;
  /** The alias names words or places that must speak for it. */
  contextual: boolean;
  /** Which context words count for it; -1 none of its own. Aliases of a label with the same words share one. */
  profile: number;
  /** Spoken of in texts about armed conflict as well: there such texts say nothing for a group. */
  martial: boolean;
  /** An ordinary word that only competes where the text is in capitals ("IS", "ИДУ"). */
  word: boolean;
}

/** A label as the search needs it. */
export interface LexiconLabel {
  id: string;
  name: string;
  /** Shown when found; otherwise known in order not to be shown. */
  marked: boolean;
}

/** A word that speaks for (weight > 0) or against (< 0) senses; 0 where an alias lists it on both sides. */
export interface ContextWord {
  /** As written in the catalog, for the reason given to the reader. */
  shown: string;
  /** The key is the beginning of a word ("uzbek*"). */
  prefix: boolean;
  /** Weight by profile. */
  effects: Map<number, number>;
}

/** Profiles that every lexicon has: words of armed movements, of armed conflict, and of schools, markets and workshops. */
export const ANY_GROUP = 0;
export const CONFLICT = 1;
export const CIVIL = 2;
/** What an alias lists among its words when texts about armed conflict speak of the thing as well. */
const MARTIAL = 'topic: armed conflict';
const TOPICS = [militancyWords, conflictWords, civilWords];

/** Everything the search knows, compiled from the catalog; lives in the background. */
export interface Lexicon {
  revision: number;
  labels: LexiconLabel[];
  names: KeyIndex;
  nameAnchors: Anchors;
  /** Senses of `names.keys[i]`. */
  senses: Sense[][];
  context: KeyIndex;
  contextAnchors: Anchors;
  /** Meaning of `context.keys[i]`. */
  words: ContextWord[][];
}

/**
 * Compiles the catalog's labels for `findMentions`. Order of labels and aliases does not change what is found.
 * @param revision the catalog's revision, carried along
 * @param isMarked which labels are shown when found
 */
export function compileLexicon(labels: Label[], revision: number, isMarked = hasMarkedKind): Lexicon {
  // By id, so that the result does not depend on the order in which the catalog hands them out.
  const sorted = [...labels].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const senses = new Map<string, Sense[]>();
  const words = new Map<string, ContextWord[]>();
  const profiles = new Map<string, number>();
  TOPICS.forEach((list, topic) => {
    addWords(words, topic, new Map(list.map((word) => [word, 1])));
  });
  const profileFor = onceForLists((alias, at) => profileOf(alias, at, profiles, words));
  sorted.forEach((label, at) => {
    for (const alias of label.aliases) addSenses(senses, label, at, alias, profileFor(alias, at));
  });
  const keys = [...senses.keys()].filter((key) => worthKeeping(senses.get(key) ?? [], sorted, isMarked)).sort();
  const contextKeys = [...words.keys()].sort();
  const kept = keys.map((key) => senses.get(key) ?? []);
  const contextWords = contextKeys.map((key) => words.get(key) ?? []);
  return {
    revision,
    labels: sorted.map((label) => ({ id: label.id, name: label.name, marked: isMarked(label) })),
    names: indexKeys(keys),
    nameAnchors: makeAnchors(
      keys.map((key, i) => ({
        key,
        open: (kept[i] ?? []).some((sense) => isOpen(key, sense.inflects)),
      })),
    ),
    senses: kept,
    context: indexKeys(contextKeys),
    contextAnchors: makeAnchors(contextKeys.map((key) => ({ key, open: true }))),
    words: contextWords,
  };
}

/** Forms that only state bodies, categories or places have are left out: they would hide the names inside them. */
function worthKeeping(senses: Sense[], labels: Label[], isMarked: (label: Label) => boolean): boolean {
  return senses.some(({ label: at }) => {
    const label = labels[at];
    return label !== undefined && (isMarked(label) || label.kind === 'not-a-group');
  });
}

function hasMarkedKind({ kind }: Label): boolean {
  return isMarkedKind(kind);
}

function addSenses(senses: Map<string, Sense[]>, label: Label, at: number, alias: Alias, profile: number): void {
  for (const { key, exact } of spellings(alias)) {
    const sense: Sense = {
      label: at,
      exact,
      inflects: alias.inflects,
      lang: alias.lang,
      acronym: alias.form === 'acronym',
      usual: alias.usual === true,
      contextual: alias.for.length + alias.places.length > 0,
      profile,
      martial: alias.for.includes(MARTIAL),
      word: label.kind === 'not-a-group' && alias.case === 'any' && alias.form === 'nickname',
    };
    const list = senses.get(key);
    if (list === undefined) senses.set(key, [sense]);
    else list.push(sense);
  }
}

/** What a place is worth beside a word that the alias asks for. */
const PLACE = 0.8;

/** Most aliases of a label list the same words: joined, the lists are compared at a glance. */
function onceForLists(profileOf: (alias: Alias, label: number) => number): typeof profileOf {
  const known = new Map<string, number>();
  return (alias, label) => {
    const lists = `${label}\n${[alias.for, alias.places, alias.against].map((list) => list.join('\t')).join('\n')}`;
    const profile = known.get(lists) ?? profileOf(alias, label);
    known.set(lists, profile);
    return profile;
  };
}

/** Number of the alias's set of context words; -1 when it has none. New sets are added to `words`. */
function profileOf(
  alias: Alias,
  label: number,
  profiles: Map<string, number>,
  words: Map<string, ContextWord[]>,
): number {
  const weights = new Map<string, number>();
  const add = (list: string[], weight: number): void => {
    for (const word of list) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  add(
    [...new Set(alias.for)].filter((word) => word !== MARTIAL),
    1,
  );
  add(
    alias.places.filter((place) => !weights.has(place)),
    PLACE,
  );
  // A word on both sides says nothing, but hides the shorter word inside it: "Afghan border" is no place in Afghanistan.
  add([...new Set(alias.against)], -1);
  if (weights.size === 0) return -1;
  const identity = `${label}\n${[...weights].map(([word, weight]) => `${word}\t${weight}`).join('\n')}`;
  const known = profiles.get(identity);
  if (known !== undefined) return known;
  const profile = TOPICS.length + profiles.size;
  profiles.set(identity, profile);
  addWords(words, profile, weights);
  return profile;
}

function addWords(words: Map<string, ContextWord[]>, profile: number, weights: Map<string, number>): void {
  for (const [shown, weight] of weights) {
    const prefix = shown.endsWith('*');
    const name = prefix ? shown.slice(0, -1) : shown;
    const key = foldName(name);
    if (key === '') continue;
    const entries = words.get(key) ?? [];
    words.set(key, entries);
    const entry = entries.find((candidate) => candidate.prefix === prefix);
    if (entry === undefined) entries.push({ shown: name, prefix, effects: new Map([[profile, weight]]) });
    else if (!entry.effects.has(profile)) entry.effects.set(profile, weight);
  }
}
