import type { Alias, Label } from '../catalog/schema/label.ts';
import { type Anchors, makeAnchors } from './anchors.ts';
import { foldName } from './fold-window.ts';
import { indexKeys, type KeyIndex } from './key-index.ts';
import { isMarkedKind } from './marked-kinds.ts';
import { isOpen, spellings } from './spellings.ts';

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

/** A word that speaks for (weight > 0) or against (< 0) labels, by their position. */
export interface ContextWord {
  /** As written in the catalog, for the reason given to the reader. */
  shown: string;
  /** The key is the beginning of a word ("uzbek*"). */
  prefix: boolean;
  effects: { label: number; weight: number }[];
}

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
 */
export function compileLexicon(labels: Label[], revision: number): Lexicon {
  // By id, so that the result does not depend on the order in which the catalog hands them out.
  const sorted = [...labels].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const senses = new Map<string, Sense[]>();
  const words = new Map<string, ContextWord[]>();
  sorted.forEach((label, at) => {
    for (const alias of label.aliases) addSenses(senses, label, at, alias);
    addContext(words, label, at);
  });
  const keys = [...senses.keys()].filter((key) => worthKeeping(senses.get(key) ?? [], sorted)).sort();
  const contextKeys = [...words.keys()].sort();
  const kept = keys.map((key) => senses.get(key) ?? []);
  const contextWords = contextKeys.map((key) => words.get(key) ?? []);
  return {
    revision,
    labels: sorted.map(({ id, name, kind }) => ({ id, name, marked: isMarkedKind(kind) })),
    names: indexKeys(keys),
    nameAnchors: makeAnchors(
      keys.map((key, i) => ({ key, open: (kept[i] ?? []).some((sense) => isOpen(key, sense.inflects)), capital: false })),
    ),
    senses: kept,
    context: indexKeys(contextKeys),
    contextAnchors: makeAnchors(contextKeys.map((key) => ({ key, open: true, capital: false }))),
    words: contextWords,
  };
}

/** Forms that only state bodies, categories or places have are left out: they would hide the names inside them. */
function worthKeeping(senses: Sense[], labels: Label[]): boolean {
  return senses.some(({ label }) => {
    const kind = labels[label]?.kind;
    return kind !== undefined && (isMarkedKind(kind) || kind === 'not-a-group');
  });
}

function addSenses(senses: Map<string, Sense[]>, label: Label, at: number, alias: Alias): void {
  for (const { key, exact } of spellings(alias)) {
    const sense: Sense = {
      label: at,
      exact,
      inflects: alias.inflects,
      lang: alias.lang,
      acronym: alias.form === 'acronym',
      usual: alias.usual === true,
      contextual: alias.for.length + alias.places.length > 0,
      word: label.kind === 'not-a-group' && alias.case === 'any' && alias.form === 'nickname',
    };
    const list = senses.get(key);
    if (list === undefined) senses.set(key, [sense]);
    else list.push(sense);
  }
}

function addContext(words: Map<string, ContextWord[]>, label: Label, at: number): void {
  const effects: [string, number][] = label.aliases.flatMap((alias) => [
    ...alias.for.map((word): [string, number] => [word, 1]),
    ...alias.places.map((word): [string, number] => [word, 0.8]),
    ...alias.against.map((word): [string, number] => [word, -1]),
  ]);
  for (const [shown, weight] of effects) {
    const prefix = shown.endsWith('*');
    const key = foldName(prefix ? shown.slice(0, -1) : shown);
    if (key === '') continue;
    const entries = words.get(key) ?? [];
    words.set(key, entries);
    let entry = entries.find((candidate) => candidate.prefix === prefix);
    if (entry === undefined) {
      entry = { shown: prefix ? shown.slice(0, -1) : shown, prefix, effects: [] };
      entries.push(entry);
    }
    if (!entry.effects.some((effect) => effect.label === at)) entry.effects.push({ label: at, weight });
  }
}
