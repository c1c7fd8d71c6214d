import type { PageText } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import type { Decision } from './decide.ts';
import { decideTogether } from './decide-together.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { placeCandidates, scorePage } from './score-page.ts';

/**
 * Finds every place where a form of a label stands in the page's blocks and decides what it means there.
 * Sorted by start, never overlapping, `text.slice(start, end) === surface`; rejected places are included with the reason.
 */
export function findMentions(page: PageText, lexicon: Lexicon): Mention[] {
  const placed = placeCandidates(page, lexicon);
  const canBeMarked = placed.some(({ candidate }) =>
    candidate.senses.some(({ label }) => lexicon.labels[label]?.marked === true),
  );
  if (!canBeMarked) return placed.map(({ candidate }) => mention(page, candidate, plainRejection(candidate), lexicon));
  const scored = scorePage(page, placed, lexicon);
  const decisions = decideTogether(page, scored, lexicon);
  return scored.map((candidate, i) => mention(page, candidate, decisions[i] ?? plainRejection(candidate), lexicon));
}

function plainRejection(candidate: Candidate): Decision {
  return { status: 'rejected', label: candidate.senses[0]?.label ?? -1, why: 'this is the name of something else' };
}

function mention(page: PageText, candidate: Candidate, decision: Decision, lexicon: Lexicon): Mention {
  const { start, end } = candidate;
  const label = lexicon.labels[decision.label]?.id ?? '';
  const others = candidate.senses.map((sense) => lexicon.labels[sense.label]?.id ?? '').filter((id) => id !== label);
  const alternatives = [...new Set(others)].sort();
  return {
    start,
    end,
    surface: page.text.slice(start, end),
    label,
    status: decision.status,
    alternatives,
    why: decision.why,
  };
}
