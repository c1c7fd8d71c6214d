import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { ScoredCandidate, ScoredSense } from './score-senses.ts';

/** The outcome for one candidate, before it becomes a mention. */
export interface Decision {
  status: Mention['status'];
  /** Position of the winning label; -1 when no sense is left. */
  label: number;
  why: string;
}

/** Evidence that a reading needs: less where nothing speaks for anything else. The usual reading needs none. */
const NEEDED = { alone: 0.75, martial: 1.2, contested: 1.6 };
/** By how much it must lead: a group over another; over something else; something else over what is usually meant. */
const LEAD = { overGroup: 0.35, usualOverGroup: 0.2, overOther: 0.75, overUsual: 1.2 };
/** Evidence for something else that makes a place contested. */
const CONTESTED = 0.5;
/** What a usual reading is ahead of others at the start. */
const USUAL = 0.6;
/**
 * Below this nothing worth mentioning speaks for a group. One of its own words or places does, where nothing speaks for
 * anything else; words that any armed scene has do not.
 */
const SOME = { alone: 0.2, rivalled: 0.7 };

/** Chooses among the scored senses of one candidate: marked, uncertain or rejected. */
export function decide(candidate: ScoredCandidate, lexicon: Lexicon): Decision {
  const isGroup = (sense: ScoredSense): boolean => lexicon.labels[sense.label]?.marked === true;
  const value = (sense: ScoredSense): number => sense.score + (sense.usual ? USUAL : 0);
  const ranked = [...candidate.scored].sort((a, b) => value(b) - value(a) || a.label - b.label);
  const best = ranked[0];
  if (candidate.unknown !== undefined) {
    return { status: 'rejected', label: -1, why: `the text spells it out as “${candidate.unknown}”` };
  }
  if (best === undefined) return { status: 'rejected', label: -1, why: 'this form means nothing known here' };
  const leads = ranked.slice(1).every((other) => {
    const lead = value(best) - value(other);
    if (isGroup(best) !== isGroup(other))
      return lead >= (best.usual ? 0 : other.usual ? LEAD.overUsual : LEAD.overOther);
    // Against other groups the usual reading only has to stay a little in front.
    return lead >= (best.usual ? LEAD.usualOverGroup : LEAD.overGroup);
  });
  // The name of a place in a text about tactics is no proof either.
  const martial = isGroup(best) && candidate.senses.some((sense) => sense.martial);
  const opposed = ranked.some((other) => other.score > CONTESTED && isGroup(other) !== isGroup(best));
  const needed = opposed ? NEEDED.contested : martial ? NEEDED.martial : NEEDED.alone;
  const enough = best.score >= (best.usual || candidate.firm ? 0 : needed);
  if (enough && leads) return { status: isGroup(best) ? 'marked' : 'rejected', label: best.label, why: best.why };

  const group = ranked.find(isGroup);
  if (group === undefined) return { status: 'rejected', label: best.label, why: best.why };
  const other = ranked.find((sense) => !isGroup(sense));
  if (other !== undefined && value(other) - value(group) >= LEAD.overOther) {
    return { status: 'rejected', label: other.label, why: other.why };
  }
  const alone = group.own > 0 && ranked.every((sense) => isGroup(sense) || sense.score <= 0);
  if (value(group) < (alone ? SOME.alone : SOME.rivalled)) {
    const amount = group.score > 0 ? 'too little' : 'nothing';
    return { status: 'rejected', label: group.label, why: `${amount} on this page speaks for it` };
  }
  const rival = ranked.find((sense) => sense !== group && sense.score >= SOME.rivalled);
  const name = rival === undefined ? '' : (lexicon.labels[rival.label]?.name ?? '');
  const why = name === '' ? 'too little on this page speaks for it' : `it may also mean “${name}”`;
  return { status: 'uncertain', label: group.label, why };
}
