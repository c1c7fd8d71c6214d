import type { Range, SentenceView } from './block-view.ts';

/** A verb with the auxiliaries, negations and adverbs around it. */
export interface VerbPhrase extends Range {
  head: number;
  passive: boolean;
  negated: boolean;
  infinitive: boolean;
}

const MAX_LEFT = 6;

/** The verb phrase whose main verb is token `head`. */
export function verbGroup(sentence: SentenceView, head: number): VerbPhrase {
  const { tokens, cues } = sentence.view;
  let from = head;
  let passive = false;
  let negated = false;
  let infinitive = false;
  const edForm = cues.file.passive?.participle.some((ending) => tokens[head]?.low.endsWith(ending)) ?? false;
  for (let i = head - 1; i >= sentence.from && i >= head - MAX_LEFT; i -= 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.auxiliary.has(low) || (cues.is.negation.has(low) && !cues.is.pronoun.has(low))) {
      // "who's called for" is no passive unless an agent follows.
      const clitic = low.startsWith("'") && !agentNear(sentence, head + 1);
      if (edForm && !clitic && cues.file.passive?.auxiliaries.includes(low)) passive = true;
      if (cues.is.negation.has(low)) negated = true;
      from = i;
    } else if (cues.is.infinitive.has(low) && i === head - 1) {
      infinitive = true;
      from = i;
    } else if (cues.is.adverb.has(low) && low !== 'there' && low !== 'here') {
      // An adverb belongs to the group only when a verb part or the head follows directly.
      from = i;
    } else break;
  }
  // "went on to say", "appeared to blame": the first verb carries the subject.
  if (infinitive) {
    const lead = tokens[from - 1]?.low ?? '';
    const first = cues.is.particle.has(lead) ? from - 2 : from - 1;
    if (first >= sentence.from && cues.is.phasal.has(tokens[first]?.low ?? '')) {
      from = first;
      infinitive = false;
      while (
        from > sentence.from &&
        (cues.is.auxiliary.has(tokens[from - 1]?.low ?? '') || cues.is.adverb.has(tokens[from - 1]?.low ?? ''))
      )
        from -= 1;
    }
  }
  if (!cues.is.auxiliary.has(tokens[from]?.low ?? '')) passive = passive && from < head;
  return { from, to: head + 1, head, passive, negated, infinitive };
}

function agentNear(sentence: SentenceView, from: number): boolean {
  const { tokens, cues } = sentence.view;
  for (let i = from; i < sentence.to && i < from + 4; i += 1) if (cues.is.agent.has(tokens[i]?.low ?? '')) return true;
  return false;
}
