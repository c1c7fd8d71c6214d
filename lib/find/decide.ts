import type { Mention } from './mention.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScoredCandidate, ScoredSense } from './score-senses.ts';

/** The outcome for one candidate, before it becomes a mention. */
export interface Decision {
  status: Mention['status'];
  /** Position of the winning label; -1 when no sense is left. */
  label: number;
  why: string;
}

/** Evidence that a reading needs, and by how much it must lead the next. */
const NEEDED = 2;
const LEAD = 1;
/** Below this nothing worth mentioning speaks for a group. */
const SOME = 1;

/** Chooses among the scored senses of one candidate: marked, uncertain or rejected. */
export function decide(candidate: ScoredCandidate, lexicon: Lexicon): Decision {
  const ranked = [...candidate.scored].sort((a, b) => b.score - a.score || a.label - b.label);
  const best = ranked[0];
  const isGroup = (sense: ScoredSense): boolean => lexicon.labels[sense.label]?.marked === true;
  if (best === undefined) return { status: 'rejected', label: -1, why: 'this form means nothing the catalog knows here' };
  const lead = best.score - (ranked[1]?.score ?? 0);
  if (best.score >= NEEDED && (ranked.length === 1 || lead >= LEAD)) {
    return { status: isGroup(best) ? 'marked' : 'rejected', label: best.label, why: best.why };
  }
  const group = ranked.find(isGroup);
  if (group === undefined) return { status: 'rejected', label: best.label, why: best.why };
  if (!isGroup(best) && best.score - group.score >= LEAD) return { status: 'rejected', label: best.label, why: best.why };
  if (group.score < SOME) return { status: 'rejected', label: group.label, why: 'nothing on this page speaks for it' };
  const rival = ranked.find((sense) => sense !== group);
  const name = rival === undefined ? '' : (lexicon.labels[rival.label]?.name ?? '');
  const why = name === '' || (rival?.score ?? 0) < SOME ? 'too little on this page speaks for it' : `it may also mean “${name}”`;
  return { status: 'uncertain', label: group.label, why };
}
