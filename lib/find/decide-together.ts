import type { PageText } from '../page/page-text.ts';
import { applyDefinitions } from './apply-definitions.ts';
import { type Decision, decide } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScoredCandidate, ScoredSense } from './score-senses.ts';

/**
 * What decisions about other places of the page add: neighbours in a list, another form of the label, the same form;
 * for the usual meaning, that the page calls the other one by its short form only.
 */
const HELP = { listed: 2.5, otherForm: 2.5, sameForm: 2, rest: 0.8 };
/** Decisions lean on one another; after so many rounds nothing new comes. */
const ROUNDS = 6;
/** A decision on less evidence of its own follows the page instead of leading it. */
const OWN_EVIDENCE = { marked: 0.9, rejected: 0.9, ordinaryWord: 1.6 };

/** Decides all candidates of a page, in text order; in later rounds the decided ones speak for the open ones. */
export function decideTogether(page: PageText, scored: ScoredCandidate[], lexicon: Lexicon): Decision[] {
  applyDefinitions(page, scored);
  const first = scored.map((candidate) => decide(candidate, lexicon));
  let decisions = first;
  for (let round = 1; round < ROUNDS; round++) {
    const before = decisions;
    const pageSays = summarise(scored, before, lexicon);
    decisions = scored.map((candidate, i) => {
      const own = before[i] ?? decide(candidate, lexicon);
      const listed = listedWith(page, scored, before, i);
      const open = isOpen(candidate, first[i] ?? own, lexicon);
      // Beside the full name of a group not even the words of a university are enough; its own vote does not count then.
      if (!open && listed !== 'full name') return own;
      const votes = open ? pageSays : { ...pageSays, winners: new Map<string, number>() };
      return decide(helped(candidate, listed !== undefined, votes, lexicon), lexicon);
    });
    if (decisions.every(({ status, label }, i) => status === before[i]?.status && label === before[i]?.label)) break;
  }
  return decisions;
}

/** Whether the first decision stood on little evidence of its own. */
function isOpen(candidate: ScoredCandidate, decision: Decision, lexicon: Lexicon): boolean {
  if (candidate.firm || candidate.unknown !== undefined) return false;
  if (decision.status === 'uncertain') return true;
  const sense = candidate.scored.find(({ label }) => label === decision.label);
  if (decision.status === 'rejected' && lexicon.labels[decision.label]?.marked === true) return true;
  return (sense?.score ?? 0) < OWN_EVIDENCE[sense?.ordinaryWord === true ? 'ordinaryWord' : decision.status];
}

const scoreOf = (candidate: ScoredCandidate, label: number): number =>
  candidate.scored.find((sense) => sense.label === label)?.score ?? 0;

/** A written form with what it may mean: "Islamic state" and "Islamic State" are two. */
const formOf = ({ key, senses, plural }: ScoredCandidate): string =>
  `${key}${plural ? 's' : ''} ${[...new Set(senses.map(({ label }) => label))].sort().join(' ')}`;

/** What the decided places say about the rest of the page. */
interface PageSays {
  /** For each form the label that most evidence stands behind. */
  winners: Map<string, number>;
  /** For each marked label the forms it was marked in. */
  forms: Map<number, Set<string>>;
  /** Labels that are marked by their short form and nowhere spelled out. */
  short: Set<number>;
}

function summarise(scored: ScoredCandidate[], decisions: Decision[], lexicon: Lexicon): PageSays {
  const votes = new Map<string, Map<number, number>>();
  const forms = new Map<number, Set<string>>();
  const short = new Set<number>();
  scored.forEach((candidate, i) => {
    const decision = decisions[i];
    if (decision === undefined || decision.status === 'uncertain') return;
    const form = formOf(candidate);
    const { label } = decision;
    if (decision.status === 'marked' && candidate.acronym) short.add(label);
    // Forms with one meaning only have spoken as full names already.
    if (decision.status === 'marked' && !candidate.firm)
      forms.set(label, (forms.get(label) ?? new Set<string>()).add(form));
    // Rejected for want of evidence is no vote for the group that was missed.
    else if (lexicon.labels[label]?.marked === true) return;
    const score = scoreOf(candidate, label);
    if (label < 0 || (score < OWN_EVIDENCE.marked && decision.status === 'marked')) return;
    const byLabel = votes.get(form) ?? new Map<number, number>();
    votes.set(form, byLabel.set(label, (byLabel.get(label) ?? 0) + Math.min(4, Math.max(0.1, score))));
  });
  const winners = new Map<string, number>();
  for (const [form, byLabel] of votes) {
    const [most, next] = [...byLabel].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (most !== undefined && most[1] > (next?.[1] ?? 0)) winners.set(form, most[0]);
  }
  for (const { firm, acronym, senses } of scored) if (firm && !acronym) short.delete(senses[0]?.label ?? -1);
  return { winners, forms, short };
}

const LIST_JOINT =
  /^["'”“»’)]?\s*(?:[,;/·|&+]|[-–—]|(?:,\s*)?(?:and|or|und|oder|sowie|et|ou|y|e|o|и|или|а также|ва|va|hamda|ve|و|یا|এবং|ও))\s*(?:the|die|der|den|dem|la|le|el|an)?\s*["'“„«‘(]?$/i;

/** What marked name the candidate stands beside in a list or a hyphen chain. */
function listedWith(
  page: PageText,
  scored: ScoredCandidate[],
  decisions: Decision[],
  at: number,
): 'full name' | 'name' | undefined {
  const candidate = scored[at];
  const beside = [at - 1, at + 1].filter((i) => {
    const other = scored[i];
    if (candidate === undefined || other === undefined || other.block !== candidate.block) return false;
    if (decisions[i]?.status !== 'marked') return false;
    const [left, right] = i < at ? [other, candidate] : [candidate, other];
    return right.start - left.end < 20 && LIST_JOINT.test(page.text.slice(left.end, right.start));
  });
  if (beside.length === 0) return undefined;
  return candidate?.firm === false && beside.some((i) => scored[i]?.firm) ? 'full name' : 'name';
}

function helped(candidate: ScoredCandidate, listed: boolean, pageSays: PageSays, lexicon: Lexicon): ScoredCandidate {
  const winner = pageSays.winners.get(formOf(candidate));
  const help = (sense: ScoredSense): [number, string][] => {
    const group = lexicon.labels[sense.label]?.marked === true;
    const forms = pageSays.forms.get(sense.label);
    const otherForm = forms !== undefined && [...forms].some((form) => form !== formOf(candidate));
    const reasons: [number, string][] = [];
    if (listed && group) reasons.push([HELP.listed, 'it is listed beside other groups']);
    if (otherForm && candidate.acronym) reasons.push([HELP.otherForm, 'the page names it in another form']);
    const otherIsShort = candidate.senses.some(({ label }) => label !== sense.label && pageSays.short.has(label));
    if (sense.usual && group && !candidate.acronym && otherIsShort)
      reasons.push([HELP.rest, 'the page calls the other one by its short form']);
    if (winner === sense.label) reasons.push([HELP.sameForm, 'it means this elsewhere on the page']);
    return reasons;
  };
  return {
    ...candidate,
    scored: candidate.scored.map((sense) => {
      const reasons = help(sense);
      const added = reasons.reduce((sum, [value]) => sum + value, 0);
      const why = added > sense.score ? (reasons[0]?.[1] ?? sense.why) : sense.why;
      return { ...sense, score: sense.score + added, why };
    }),
  };
}
