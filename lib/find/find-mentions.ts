import type { PageText } from '../page/page-text.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { gatherContext } from './context.ts';
import { type Decision, decide } from './decide.ts';
import { findLongForm } from './definitions.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isFirm, type LongForms, type ScoredCandidate, scoreSenses } from './score-senses.ts';

interface Placed {
  candidate: Candidate;
  block: number;
}

/** What the text's own definition, a neighbour in a list and the rest of the page add. */
const DEFINED = 8;
const LISTED = 2.5;
const SAME_PAGE = 2;
/** Decisions lean on one another; after so many rounds nothing new comes. */
const ROUNDS = 3;

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
  const context = gatherContext(page, lexicon);
  const lang = (page.lang || detectLanguage(page.text)).slice(0, 2).toLowerCase();
  const longForms = findLongForms(placed);
  const scored = placed.map(({ candidate, block }) =>
    scoreSenses(candidate, block, page, page.blocks[block]?.lang?.slice(0, 2) ?? lang, lexicon, context, longForms),
  );
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
  return { start, end, surface: page.text.slice(start, end), label, status: decision.status, alternatives, why: decision.why };
}

/** Labels that the page names by a form with no other meaning. */
function findLongForms(placed: Placed[]): LongForms {
  const forms: LongForms = new Map();
  for (const { candidate, block } of placed) {
    const label = candidate.senses[0]?.label;
    if (label === undefined || !isFirm(candidate) || candidate.senses.some((sense) => sense.acronym)) continue;
    const blocks = forms.get(label) ?? new Set<number>();
    forms.set(label, blocks.add(block));
  }
  return forms;
}

/** Decides all candidates; in later rounds decided ones speak for their neighbours in a list and for their likes. */
function decideTogether(page: PageText, scored: ScoredCandidate[], lexicon: Lexicon): Decision[] {
  scored.forEach((candidate, i) => applyDefinition(page, scored, candidate, i));
  let decisions = scored.map((candidate) => decide(candidate, lexicon));
  for (let round = 1; round < ROUNDS; round++) {
    const winners = pageWinners(scored, decisions);
    const next = scored.map((candidate, i): Decision => {
      const helped = helpedByOthers(page, scored, decisions, winners, candidate, i, lexicon);
      return helped === null ? (decisions[i] ?? plainRejection(candidate)) : decide(helped, lexicon);
    });
    decisions = next;
  }
  return decisions;
}

/** "Islamic Movement of Uzbekistan (IMU)": the text's own word is the last word. */
function applyDefinition(
  page: PageText,
  scored: ScoredCandidate[],
  candidate: ScoredCandidate,
  at: number,
): void {
  if (!candidate.acronym) return;
  for (const neighbour of [scored[at - 1], scored[at + 1]]) {
    if (neighbour === undefined || neighbour.acronym || neighbour.block !== candidate.block) continue;
    const [first, second] = neighbour.start < candidate.start ? [neighbour, candidate] : [candidate, neighbour];
    if (!/^["'”“»’]?\s*[([]\s*["'“„«‘]?$/.test(page.text.slice(first.end, second.start))) continue;
    const labels = new Set(neighbour.senses.map((sense) => sense.label));
    const sense = candidate.scored.find(({ label }) => labels.has(label));
    if (sense === undefined) continue;
    sense.score += DEFINED;
    sense.why = `the text spells it out as “${page.text.slice(neighbour.start, neighbour.end)}”`;
    return;
  }
  const block = page.blocks[candidate.block];
  const longForm = block === undefined ? null : findLongForm(page.text, block.start, block.end, candidate);
  if (longForm === null || scored.some((other) => other.start < longForm.end && longForm.start < other.end)) return;
  const spelled = page.text.slice(longForm.start, longForm.end);
  for (const sense of candidate.scored) {
    sense.score -= DEFINED;
    sense.why = `the text spells it out as “${spelled}”`;
  }
}

/** For each form, the label it was decided to mean most often on this page. */
function pageWinners(scored: ScoredCandidate[], decisions: Decision[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  scored.forEach(({ key }, i) => {
    const decision = decisions[i];
    if (decision === undefined || decision.status === 'uncertain' || decision.label < 0) return;
    const byLabel = counts.get(key) ?? new Map<number, number>();
    counts.set(key, byLabel.set(decision.label, (byLabel.get(decision.label) ?? 0) + 1));
  });
  const winners = new Map<number, number>();
  for (const [key, byLabel] of counts) {
    const [first, second] = [...byLabel].sort((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] > (second?.[1] ?? 0)) winners.set(key, first[0]);
  }
  return winners;
}

const LIST_JOINT = /^["'”“»’)]?\s*(?:[,;/·|&+]|[-–—]|(?:,\s*)?(?:and|or|und|oder|sowie|et|ou|y|e|o|и|или|а также|ва|va|hamda|ve|و|یا|এবং|ও))\s*(?:the|die|der|den|dem|la|le|el|an)?\s*["'“„«‘(]?$/i;

/** The candidate with what the decisions about others add; null when they add nothing. */
function helpedByOthers(
  page: PageText,
  scored: ScoredCandidate[],
  decisions: Decision[],
  winners: Map<number, number>,
  candidate: ScoredCandidate,
  at: number,
  lexicon: Lexicon,
): ScoredCandidate | null {
  if (candidate.firm) return null;
  const winner = winners.get(candidate.key);
  const listed = [at - 1, at + 1].some((i) => {
    const other = scored[i];
    if (other === undefined || other.block !== candidate.block || decisions[i]?.status !== 'marked') return false;
    const [first, second] = i < at ? [other, candidate] : [candidate, other];
    return LIST_JOINT.test(page.text.slice(first.end, second.start));
  });
  if (winner === undefined && !(listed && candidate.acronym)) return null;
  return {
    ...candidate,
    scored: candidate.scored.map((sense) => {
      const group = lexicon.labels[sense.label]?.marked === true;
      const fromList = listed && candidate.acronym && group ? LISTED : 0;
      const fromPage = winner === sense.label ? SAME_PAGE : 0;
      const why = fromList > 0 ? 'it is listed beside other groups' : 'it means this elsewhere on the page';
      const weak = sense.score < fromList + fromPage;
      return { ...sense, score: sense.score + fromList + fromPage, why: weak ? why : sense.why };
    }),
  };
}
