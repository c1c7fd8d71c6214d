import type { SentenceView } from './block-view.ts';
import type { ClaimPart } from './claim-parts.ts';
import type { Reading } from './reading.ts';

/** Whether two readings of a sentence rest on the same source. */
export function isSameVoice(a: Reading, b: Reading): boolean {
  return a.assertedBy === b.assertedBy && (a.source?.start ?? -1) === (b.source?.start ?? -1);
}

/**
 * Predicates joined under one source are one claim, unless their kinds differ:
 * "said seventeen died, adding that the road was closed" is one, "denied the attack and said it had left" two.
 */
export function mayMerge(sentence: SentenceView, part: ClaimPart, first: Reading, second: Reading): boolean {
  if (first.kind === second.kind || first.kind === 'other' || second.kind === 'other') return true;
  const { tokens, cues } = sentence.view;
  // "called the dead man their deputy and accused him": naming somebody adds no claim.
  const head = part.layers[part.layers.length - 1]?.head;
  const naming = head !== undefined && cues.is.naming.has(tokens[head]?.low ?? '');
  return (
    naming || first.cueWords.some((word) => word.role === 'attribution' && cues.is.naming.has(word.text.toLowerCase()))
  );
}

/** The two as one, the more telling kind kept. */
export function merge(first: Reading, second: Reading): Reading {
  const kind = first.kind === 'other' || second.kind === 'attack-blamed' ? second.kind : first.kind;
  return {
    ...first,
    kind,
    hedged: first.hedged || second.hedged,
    polarity: first.polarity === 'asserted' ? second.polarity : first.polarity,
    cueWords: [...first.cueWords, ...second.cueWords].sort((a, b) => a.start - b.start),
    quantities: [...first.quantities, ...second.quantities],
    missing: first.missing.filter((one) => second.missing.includes(one)),
    patterns: [...new Set([...first.patterns, ...second.patterns])],
  };
}
