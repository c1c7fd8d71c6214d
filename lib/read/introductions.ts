import type { AsserterType } from '../catalog/schema/terms.ts';
import { asserterType } from './asserter-type.ts';
import type { BlockView, SentenceView } from './block-view.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './tokens.ts';

/**
 * What a block tells elsewhere about the person called `surname` (lower case): a title before the name,
 * an apposition after it, or a group in the same sentence. Null when it tells nothing.
 */
export function introducedAs(
  view: BlockView,
  surname: string,
  groups: ReadonlySet<number>,
  own: SentenceView,
): AsserterType | null {
  let near: AsserterType | null = null;
  for (const sentence of view.sentences) {
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const token = view.tokens[i];
      if (token?.low !== surname || !isCapital(token)) continue;
      const told = titleBefore(sentence, i, groups) ?? appositionAfter(sentence, i, groups);
      if (told) return told;
      if (!near && sentence !== own && i <= sentence.from + 3 && hasGroup(sentence, groups)) near = 'insurgent';
    }
  }
  return near;
}

function titleBefore(sentence: SentenceView, name: number, groups: ReadonlySet<number>): AsserterType | null {
  const range = nounPhraseBefore(sentence, name + 1);
  if (!range) return null;
  let to = name;
  while (to > range.from && isCapital(sentence.view.tokens[to - 1])) to -= 1;
  return to > range.from ? (asserterType(sentence, { from: range.from, to }, groups)?.type ?? null) : null;
}

function appositionAfter(sentence: SentenceView, name: number, groups: ReadonlySet<number>): AsserterType | null {
  const { tokens, cues } = sentence.view;
  const mark = tokens[name + 1];
  const from = name + 2;
  if (!mark || (mark.text !== ',' && mark.text !== '(' && !cues.is.preposition.has(mark.low))) return null;
  let to = from;
  while (to < sentence.to && to < from + 18 && tokens[to]?.text !== ',' && tokens[to]?.text !== ')') to += 1;
  return to > from ? (asserterType(sentence, { from, to }, groups)?.type ?? null) : null;
}

function hasGroup(sentence: SentenceView, groups: ReadonlySet<number>): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) if (groups.has(i)) return true;
  return false;
}
