import type { Range, SentenceView } from './block-view.ts';
import type { CompiledCues } from './compiled-cues.ts';
import type { CueAct } from './cue-file.ts';
import { isBreak } from './finite-verb.ts';
import { predicateOf } from './predicate.ts';

export interface PolarityFinding {
  polarity: 'asserted' | 'denied' | 'doubted';
  cues: Range[];
}

/** Whether the ranges (the words of the claim, `content`, and their cue) assert, deny or doubt; `act` is what the cue itself does, `own` the text's own voice. */
export function polarityOf(
  sentence: SentenceView,
  ranges: readonly Range[],
  content: readonly Range[],
  act: CueAct | null,
  own: boolean,
): PolarityFinding {
  const { cues } = sentence.view;
  if (act === 'doubt') return { polarity: 'doubted', cues: [] };
  if (act === 'deny') return { polarity: 'denied', cues: [] };
  const sure = hits(sentence, ranges, cues.notDoubts);
  const doubts = hits(sentence, ranges, cues.doubts).filter((one) => !sure.some((other) => meet(one, other)));
  if (doubts.length > 0) return { polarity: 'doubted', cues: apart(doubts) };
  // The text's own "there are no …" states a fact as it sees it; a source's "no" answers somebody's claim.
  if (own) return { polarity: 'asserted', cues: [] };
  const harmless = [...sure, ...hits(sentence, ranges, cues.notDenials)];
  const denials = [
    ...hits(sentence, ranges, cues.denials),
    ...(cues.file.notDenials ? negations(sentence, content) : []),
  ].filter((one) => !harmless.some((other) => meet(one, other)));
  return denials.length > 0 ? { polarity: 'denied', cues: apart(denials) } : { polarity: 'asserted', cues: [] };
}

function hits(sentence: SentenceView, ranges: readonly Range[], index: CompiledCues['denials']): Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    for (const hit of index.all(sentence.view.tokens, range.from, range.to)) found.push({ from: hit.from, to: hit.to });
  }
  return found;
}

/**
 * Negations of what a source says, as answers to somebody's claim: at the verb of the main clause ("had never sent
 * anyone"), in its subject ("nobody was there") or at the end of a clause ("the governor says they will not").
 */
function negations(sentence: SentenceView, ranges: readonly Range[]): Range[] {
  const { tokens, cues } = sentence.view;
  const isNegation = (i: number) => cues.is.negation.has(tokens[i]?.low ?? '');
  const found: Range[] = [];
  for (const range of ranges) {
    const verb = predicateOf(sentence, range);
    if (verb.from === range.from && verb.to === range.to) continue;
    let subject = range.from;
    while (subject < verb.from && (tokens[subject]?.kind !== 'word' || cues.is.that.has(tokens[subject]?.low ?? '')))
      subject += 1;
    if (isNegation(subject)) found.push({ from: subject, to: subject + 1 });
    for (let i = verb.from; i < verb.from + 3 && i < range.to; i += 1) {
      if (tokens[i]?.text === ',') break;
      if (isNegation(i)) found.push({ from: i, to: i + 1 });
    }
    for (let i = verb.to - 2; i < range.to; i += 1) {
      if (
        i > range.from &&
        isNegation(i) &&
        cues.is.auxiliary.has(tokens[i - 1]?.low ?? '') &&
        isBreak(sentence, i + 1)
      )
        found.push({ from: i, to: i + 1 });
    }
  }
  return found;
}

// Of words found twice the longer phrase is kept.
function apart(found: readonly Range[]): Range[] {
  return found.filter(
    (one, i) =>
      !found.some((other, k) => {
        const longer = other.to - other.from - (one.to - one.from);
        return k !== i && meet(one, other) && (longer > 0 || (longer === 0 && k < i));
      }),
  );
}

const meet = (a: Range, b: Range) => a.from < b.to && b.from < a.to;
