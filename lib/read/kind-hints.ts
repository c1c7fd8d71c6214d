import type { ClaimKind } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import { isCapital } from './tokens.ts';

/** Just above what counts as no cue at all: a hint decides only where no word of a kind stands. */
const HINT = 1.25;

export interface HintClues {
  /** Tokens at which a group's name begins. */
  groups: ReadonlySet<number>;
  /** Whether soldiers, police or officials are the subject. */
  official: boolean;
  /** Whether the source is an armed group. */
  insurgent: boolean;
}

/**
 * What the build of a clause says about its kind where its words do not: a place named in the predicate, a way over
 * a border, officials doing something to the group's people, the group doing something to others.
 */
export function kindHints(sentence: SentenceView, range: Range, main: Range, clues: HintClues): Map<ClaimKind, number> {
  const { tokens, cues } = sentence.view;
  const hints = new Map<ClaimKind, number>();
  const hint = (kind: ClaimKind, weight = HINT) => hints.set(kind, Math.max(hints.get(kind) ?? 0, weight));
  let groupBefore = false;
  for (let i = range.from; i < main.from; i += 1) {
    if (clues.groups.has(i) || cues.is.groupNoun.has(tokens[i]?.low ?? '') || cues.is.group.has(tokens[i]?.low ?? ''))
      groupBefore = true;
  }
  let ways = 0;
  for (let i = main.from; i < main.to; i += 1) {
    const token = tokens[i];
    if (!token || clues.groups.has(i)) continue;
    const before = tokens[i - 1]?.low ?? '';
    const after = cues.is.determiner.has(before) ? (tokens[i - 2]?.low ?? '') : before;
    if (isPlaceName(sentence, i)) {
      if (cues.is.place.has(after)) hint('presence');
      if (cues.is.way.has(after)) ways += 1;
    }
    if (cues.is.barrier.has(token.low) && cues.is.way.has(after)) hint('infiltration', HINT + 0.5);
    if (cues.is.victim.has(token.low) && groupBefore) hint(clues.insurgent ? 'responsibility' : 'attack-blamed');
    if (clues.official && (clues.groups.has(i + 1) || cues.is.peopleNoun.has(token.low))) hint('killed-captured');
    if (cues.is.demonym.has(token.low) && statesOrigin(sentence, i, main)) hint('fighter-nationality', HINT + 0.5);
  }
  // "from Kunduz to Kulob", "into Batken": two ends of a way.
  if (ways >= 2) hint('infiltration', HINT + 0.25);
  return hints;
}

function isPlaceName(sentence: SentenceView, i: number): boolean {
  const { tokens, cues } = sentence.view;
  const token = tokens[i];
  if (token?.kind !== 'word' || cues.file.words.nounsCapital || cues.is.day.has(token.low)) return false;
  return isCapital(token) && token.text !== token.text.toUpperCase();
}

// "was a Kazakh", "fourteen are Tajiks", "Tajiks make up a third".
function statesOrigin(sentence: SentenceView, i: number, main: Range): boolean {
  const { tokens, cues } = sentence.view;
  for (let k = i - 1; k >= main.from && k >= i - 4; k -= 1)
    if (cues.is.auxiliary.has(tokens[k]?.low ?? '')) return true;
  return false;
}
