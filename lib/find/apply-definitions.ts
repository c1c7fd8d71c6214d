import type { PageText } from '../page/page-text.ts';
import { findLongForm } from './definitions.ts';
import type { ScoredCandidate } from './score-senses.ts';

/** The text's own word for what an acronym means is the last word: at that place, and nearly so for the rest of the page. */
const HERE = 8;
const ELSEWHERE = 4;
const OPENING = /^["'”“»’]?(?:\s*[([]|,\s+(?:or|oder|ou|o|или)\s+(?:the\s+|die\s+)?)\s*["'“„«‘]?$/;

/**
 * Adds to the scores what the page's definitions say: "Islamic Movement of Uzbekistan (IMU)", "IMU (Islamic Movement of
 * Uzbekistan)"; a long form that the catalog does not know speaks against every sense that it knows.
 */
export function applyDefinitions(page: PageText, scored: ScoredCandidate[]): void {
  scored.forEach((candidate, at) => {
    if (!candidate.acronym) return;
    const known = [scored[at - 1], scored[at + 1]].find(
      (neighbour) => neighbour !== undefined && defines(page, neighbour, candidate),
    );
    if (known !== undefined) {
      const labels = new Set(known.senses.map((sense) => sense.label));
      const spelled = page.text.slice(known.start, known.end);
      add(scored, candidate, spelled, (label) => (labels.has(label) ? 1 : 0));
      return;
    }
    const block = page.blocks[candidate.block];
    const longForm = block === undefined ? null : findLongForm(page.text, block.start, block.end, candidate);
    if (longForm === null || scored.some((other) => other.start < longForm.end && longForm.start < other.end)) return;
    const spelled = page.text.slice(longForm.start, longForm.end);
    candidate.unknown = spelled;
    add(scored, candidate, spelled, () => -1);
  });
}

/** Whether one stands in brackets behind the other, and they can mean the same. */
function defines(page: PageText, neighbour: ScoredCandidate, candidate: ScoredCandidate): boolean {
  if (neighbour.acronym || neighbour.block !== candidate.block) return false;
  const [first, second] = neighbour.start < candidate.start ? [neighbour, candidate] : [candidate, neighbour];
  if (second.start - first.end > 12 || !OPENING.test(page.text.slice(first.end, second.start))) return false;
  return candidate.scored.some(({ label }) => neighbour.senses.some((sense) => sense.label === label));
}

/** Changes the scores of the defined place and, less, of the other places of the same form. */
function add(
  scored: ScoredCandidate[],
  defined: ScoredCandidate,
  spelled: string,
  sign: (label: number) => number,
): void {
  for (const candidate of scored) {
    if (candidate.key !== defined.key) continue;
    for (const sense of candidate.scored) {
      const direction = sign(sense.label);
      if (direction === 0) continue;
      sense.score += direction * (candidate === defined ? HERE : ELSEWHERE);
      sense.why = `the text spells it out as “${spelled}”`;
    }
  }
}
