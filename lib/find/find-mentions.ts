import type { PageText } from '../page/page-text.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { gatherContext } from './context.ts';
import type { Decision } from './decide.ts';
import { decideTogether } from './decide-together.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isFirm, type LongForms, type ScoringPage, scoreSenses } from './score-senses.ts';

interface Placed {
  candidate: Candidate;
  block: number;
}

/**
 * Finds every place where a form of a label stands in the page's blocks and decides what it means there.
 * Sorted by start, never overlapping, `text.slice(start, end) === surface`; rejected places are included with the reason.
 */
export function findMentions(page: PageText, lexicon: Lexicon): Mention[] {
  const placed = page.blocks.flatMap((block, at): Placed[] =>
    findCandidates(page.text, block.start, block.end, lexicon).map((candidate) => ({ candidate, block: at })),
  );
  if (!placed.some(({ candidate }) => candidate.senses.some(({ label }) => lexicon.labels[label]?.marked === true))) {
    return placed.map((place) => mention(page, place.candidate, plainRejection(place.candidate), lexicon));
  }
  const context = gatherContext(
    page,
    lexicon,
    placed.map(({ candidate }) => candidate),
  );
  const lang = (page.lang || detectLanguage(page.text)).slice(0, 2).toLowerCase();
  const at: ScoringPage = { page, lang, lexicon, context, longForms: findLongForms(placed) };
  const scored = placed.map(({ candidate, block }) => scoreSenses(candidate, block, at));
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

/** Labels that the page names by a form with no other meaning. */
function findLongForms(placed: Placed[]): LongForms {
  const forms: LongForms = new Map();
  for (const { candidate, block } of placed) {
    const label = candidate.senses[0]?.label;
    if (label === undefined || !isFirm(candidate) || candidate.senses.some((sense) => sense.acronym)) continue;
    const places = forms.get(label) ?? [];
    places.push({ start: candidate.start, end: candidate.end, block });
    forms.set(label, places);
  }
  return forms;
}
