import type { AsserterType } from '../catalog/schema/terms.ts';
import type { Range, SentenceView } from './block-view.ts';
import { isCapital } from './tokens.ts';

/** What the words of a source say about its type; `weak` when only a general word ("official") told. */
export interface TypeFinding {
  type: AsserterType;
  weak: boolean;
}

/**
 * Type of the source in tokens `range`, from its head noun and what modifies it; null when no word tells.
 * `groups` are the token indices (first of each mention) where an armed group's name stands.
 */
export function asserterType(sentence: SentenceView, range: Range, groups: ReadonlySet<number>): TypeFinding | null {
  const { tokens, cues } = sentence.view;
  const start = partitive(sentence, range);
  const headEnd = headPartEnd(sentence, { from: start, to: range.to });
  let own: { type: AsserterType; length: number; rank: number; at: number } | null = null;
  let international = false;
  let paper = false;
  let owner: AsserterType | null = null;
  let modifier: { type: AsserterType; rank: number } | null = null;
  let general: { type: AsserterType; at: number } | null = null;
  for (let i = start; i < range.to; i += 1) {
    for (const hit of cues.asserters.at(tokens, i, range.to)) {
      const { type, rank } = hit.value;
      if (i < headEnd) {
        const length = hit.to - hit.from;
        international ||= type === 'international-org';
        const better =
          !own ||
          hit.to > own.at ||
          (hit.to === own.at && (length > own.length || (length === own.length && rank < own.rank)));
        if (!owner) owner = type;
        if (better) own = { type, length, rank, at: hit.to };
      } else if (!modifier || rank < modifier.rank) modifier = { type, rank };
    }
    const low = tokens[i]?.low ?? '';
    if (cues.is.document.has(low) && i < headEnd) paper = true;
    const type = cues.generalHeads.get(low);
    if (type && i < headEnd) general = { type, at: i + 1 };
  }
  const group = [...groups].some((i) => i >= range.from && i < headEnd);
  // "the brigade's channel", "the movement's magazine".
  const ownGroup = ownedByGroup(sentence, { from: start, to: headEnd });
  const groupAfter = [...groups].some((i) => i >= headEnd && i < range.to);
  // "the Taliban's foreign minister", "a spokesman for the group": the group's own people.
  if (ownGroup || (group && (!own || !outsiders.has(own.type)))) return { type: 'insurgent', weak: false };
  // "NATO's daily summary", "an army report": a paper is of its owner's type.
  if (paper && owner) return { type: owner, weak: false };
  // "the institute's newsletter".
  if (own?.type === 'media' && owner && hasOwner(sentence, { from: start, to: headEnd }))
    return { type: owner, weak: false };
  // "the Security Council's experts" speak for the organisation.
  if (own?.type === 'think-tank' && international) return { type: 'international-org', weak: false };
  if (own && !(general && general.at > own.at && groupAfter)) return { type: own.type, weak: false };
  if (groupAfter && !own) return { type: 'insurgent', weak: false };
  if (modifier) return { type: modifier.type, weak: false };
  return general ? { type: general.type, weak: true } : null;
}

const outsiders = new Set<AsserterType>(['think-tank', 'academic', 'witness', 'international-org']);

function hasOwner(sentence: SentenceView, range: Range): boolean {
  for (let i = range.from + 1; i < range.to - 1; i += 1) if (sentence.view.tokens[i]?.low === "'s") return true;
  return false;
}

function ownedByGroup(sentence: SentenceView, range: Range): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = range.from + 1; i < range.to; i += 1)
    if (tokens[i]?.low === "'s" && cues.is.armedGroup.has(tokens[i - 1]?.low ?? '')) return true;
  return false;
}

// "one of the officers": the head follows "of".
function partitive(sentence: SentenceView, range: Range): number {
  const { tokens, cues } = sentence.view;
  const first = tokens[range.from];
  const second = tokens[range.from + 1]?.low ?? '';
  const counts = first && (first.kind === 'number' || cues.is.determiner.has(first.low) || cues.numbers.has(first.low));
  return counts && cues.is.preposition.has(second) && range.from + 2 < range.to ? range.from + 2 : range.from;
}

/** End of the head part: before the first preposition or relative pronoun. */
function headPartEnd(sentence: SentenceView, range: Range): number {
  const { tokens, cues } = sentence.view;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.preposition.has(low) || cues.is.relative.has(low) || (low === ',' && !isCapital(tokens[i + 1])))
      return i;
  }
  return range.to;
}
