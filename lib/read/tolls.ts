import type { Range, SentenceView } from './block-view.ts';
import { isBreak } from './finite-verb.ts';

const REACH = 8;

/**
 * Whether a word of killing at `hit` speaks of victims ("five soldiers died", "killed a police chief")
 * rather than of the group's own people: the nearest noun on either side decides, the subject side first.
 */
export function isToll(sentence: SentenceView, hit: Range, within: Range): boolean {
  const { tokens, cues } = sentence.view;
  // "admits to five dead", "put the dead at thirty".
  const before = tokens[hit.from - 1];
  if (before && (before.kind === 'number' || cues.numbers.has(before.low)) && hit.from - 1 >= within.from) {
    return !members(sentence, hit.from - 3, hit.to + 3, within);
  }
  const after = tokens[hit.to + 1];
  if (
    after &&
    hit.to + 1 < within.to &&
    (after.kind === 'number' || cues.numbers.has(after.low)) &&
    cues.is.preposition.has(tokens[hit.to]?.low ?? '')
  )
    return true;
  const left = nearest(sentence, hit.from - 1, -1, within);
  const right = nearest(sentence, hit.to, 1, within);
  // A passive or intransitive verb speaks of its subject, an active one of its object.
  const passive = hit.to - hit.from >= 1 && cues.is.auxiliary.has(before?.low ?? '');
  if (passive) return left === 'victim';
  if (right === 'victim') return true;
  // Only dying is done by its subject; whoever holds, shoots or leads away is no victim.
  const dying = cues.file.anaphora.deaths.length === 0 || cues.is.death.has(tokens[hit.from]?.low ?? '');
  if (dying && left !== null) return left === 'victim';
  return false;
}

function nearest(sentence: SentenceView, from: number, step: 1 | -1, within: Range): 'victim' | 'member' | null {
  const { cues, tokens } = sentence.view;
  for (let i = from, n = 0; i >= within.from && i < within.to && n < REACH; i += step, n += 1) {
    if (n > 0 && isBreak(sentence, i)) return null;
    const low = tokens[i]?.low ?? '';
    if (step > 0 && cues.is.agent.has(low)) return null;
    if (cues.is.memberUnit.has(low) || (cues.is.groupNoun.has(low) && !cues.is.victim.has(low))) return 'member';
    if (cues.is.peopleNoun.has(low) && !cues.is.victim.has(low)) return 'member';
    if (cues.is.victim.has(low)) return 'victim';
  }
  return null;
}

function members(sentence: SentenceView, from: number, to: number, within: Range): boolean {
  const { cues, tokens } = sentence.view;
  for (let i = Math.max(from, within.from); i < to && i < within.to; i += 1) {
    const low = tokens[i]?.low ?? '';
    if (cues.is.memberUnit.has(low) || cues.is.groupNoun.has(low)) return true;
  }
  return false;
}
