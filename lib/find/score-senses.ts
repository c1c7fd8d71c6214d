import type { PageText, Span } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import type { PageContext } from './gather-context.ts';
import { ANY_GROUP, CIVIL, CONFLICT, type Lexicon, type Sense } from './lexicon.ts';
import { type LongForms, nearestForms, weighLongForms } from './long-forms.ts';
import { type SenseSet, senseSet } from './sense-set.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { type Weight, weighContext } from './weigh-context.ts';

/** How much speaks for one reading of a name at one place, with the strongest reason in words. */
export interface ScoredSense {
  label: number;
  score: number;
  /** What the alias' own words and places are worth in it. */
  own: number;
  /** Meant where nothing speaks for anything else. */
  usual: boolean;
  /** An ordinary word, in a line of capitals. */
  ordinaryWord: boolean;
  why: string;
}

/** A candidate with everything needed to decide it. */
export interface ScoredCandidate extends Candidate {
  /** Position in `PageText.blocks`. */
  block: number;
  scored: ScoredSense[];
  /** One meaning only, and no context asked for. */
  firm: boolean;
  acronym: boolean;
  /** What the text spells the acronym out as, where that is nothing the catalog knows. */
  unknown?: string;
}

/** A candidate and where it stands. */
export interface PlacedCandidate {
  candidate: Candidate;
  /** Position in `PageText.blocks`. */
  block: number;
  /** The same form before and after it in the block. */
  likes: Span[];
}

/** What a page brings to the scoring of each of its candidates. */
export interface ScoringPage {
  page: PageText;
  lang: string;
  lexicon: Lexicon;
  context: PageContext;
  longForms: LongForms;
}

/** A form with one meaning only. */
const FIRM = 3;
const ONLY_MEANING = 'this form has no other known meaning';
/** In a line of capitals an ordinary word is likelier than an acronym of its letters. */
const ORDINARY_WORD = 1.5;
/**
 * Words of armed movements alone are worth less than words of this very group; words of armed conflict a little, and
 * only where nothing speaks for anything else; words of peaceful business count against any group.
 */
const TOPIC = { nearCap: 1.5, armed: 0.8, conflict: 0.4, conflictCap: 0.7, civil: -0.6, civilCap: -3 };
/** Evidence for something else that silences the words of conflict. */
const SILENCED = 0.3;
/** Many words far away are worth no more than this; on a long page they are scaled down together, so that they still compare. */
const FAR_CAP = 2.4;

/** Worth and words. */
type Reason = [number, string];
const sum = (reasons: Reason[]): number => reasons.reduce((total, [value]) => total + value, 0);

/** Adds up all evidence for each meaning of a candidate that does not depend on the decisions about others. */
export function scoreSenses(placed: PlacedCandidate, at: ScoringPage): ScoredCandidate {
  const { candidate, block } = placed;
  const set = senseSet(candidate.senses);
  const { firm, acronym } = set;
  const heard = hearContext(placed, set, at);
  const rivals = heard.some(({ usual }) => usual);
  const scored = heard.map(({ label, usual, marked, own, reasons }): ScoredSense => {
    const all = [...reasons];
    if (!firm) {
      // The full name of a thing that is no group stands behind its acronym; "air base" is not what every base is short for.
      const as = (!usual && rivals) || (!marked && !acronym) ? 'rival' : acronym ? 'acronym' : 'name';
      const others = heard.filter((other) => other.label !== label && !(acronym && other.marked));
      const against = Math.max(0, ...others.map((other) => sum(other.reasons)));
      const value = weighLongForms(at.page.text, placed, label, at.longForms, as, against);
      if (value > 0) all.push([value, `“${at.lexicon.labels[label]?.name ?? ''}” stands in full on this page`]);
    }
    const ordinaryWord = candidate.senses.some((sense) => sense.label === label && sense.word);
    return { label, usual, ordinaryWord, own, score: sum(all), why: strongest(all) };
  });
  return { ...candidate, block, scored, firm, acronym };
}

interface Heard {
  label: number;
  usual: boolean;
  marked: boolean;
  own: number;
  reasons: Reason[];
}

/** What the words near and far and right beside a candidate say for each of its meanings. */
function hearContext({ candidate, block, likes }: PlacedCandidate, set: SenseSet, at: ScoringPage): Heard[] {
  const bounds: Span & { lang?: string } = at.page.blocks[block] ?? { start: 0, end: at.page.text.length };
  const lang = bounds.lang?.slice(0, 2) ?? at.lang;
  const around = readSurroundings(at.page.text, bounds, lang, candidate);
  if (set.firm && !set.asksContext) return [hearName(candidate, around)];
  const forms = set.byLabel.flatMap(([label, senses]) =>
    nearestForms(at.longForms.get(label) ?? [], candidate)
      .filter((form) => form.block === block)
      .map((span) => ({ span, profiles: senses.map(({ profile }) => profile) })),
  );
  const place = { ...candidate, block, likes, forms, profiles: set.profiles };
  const weights = weighContext(place, at.page.text, at.context);
  const farShare = shareOfFar(candidate, weights);
  // A page that speaks of kitchens somewhere else does not make its Taliban a figure of speech.
  const againstUsual = !set.acronym && candidate.senses.some((sense) => isUsual(sense, lang));
  const heard = set.byLabel.flatMap(([label, senses]): Heard[] => {
    if (senses.every((sense) => sense.word) && !around.capitals) return [];
    const usual = !set.firm && senses.some((sense) => isUsual(sense, lang));
    const marked = at.lexicon.labels[label]?.marked === true;
    const reasons = ownReasons(senses, weights, marked || !againstUsual ? farShare : 'near');
    const own = sum(reasons);
    if (set.firm) reasons.push([FIRM, ONLY_MEANING]);
    if (usual) reasons.push([0, 'it is what this form usually means']);
    if (marked && around.group !== 0) reasons.push([around.group, around.why]);
    return [{ label, usual, marked, own, reasons }];
  });
  if (!set.acronym) return heard;
  const martial = candidate.senses.some((sense) => sense.martial);
  const other = Math.max(0, ...heard.filter(({ marked }) => !marked).map(({ reasons }) => sum(reasons)));
  const topics = topicReasons(weights, martial ? 'none' : other < SILENCED ? 'all' : 'armed');
  return heard.map((sense) => (sense.marked ? { ...sense, reasons: [...sense.reasons, ...topics] } : sense));
}

/** A name with one meaning and no context words: only a figure of speech or a person's name can speak against it. */
function hearName({ senses }: Candidate, around: Surroundings): Heard {
  const reasons: Reason[] = [[FIRM, ONLY_MEANING]];
  if (around.group < 0) reasons.push([around.group, around.why]);
  return { label: senses[0]?.label ?? -1, usual: false, marked: true, own: 0, reasons };
}

/** What the topic of the words around says of an acronym. Of two things of one name it says nothing. */
function topicReasons(weights: Map<number, Weight>, count: 'all' | 'armed' | 'none'): Reason[] {
  // Such a word beside the name says no more than one in its sentence: "insurgent TTP" may be what insurgents do.
  const worth = (profile: number): number => {
    const weight = weights.get(profile);
    return weight === undefined ? 0 : Math.min(TOPIC.nearCap, weight.near) + Math.min(FAR_CAP, weight.far);
  };
  const why = (profile: number): string => quoted(weights.get(profile)?.words ?? []);
  const reasons: Reason[] = [[Math.max(TOPIC.civilCap, TOPIC.civil * worth(CIVIL)), '']];
  if (count !== 'none') reasons.push([TOPIC.armed * worth(ANY_GROUP), why(ANY_GROUP)]);
  if (count === 'all') reasons.push([Math.min(TOPIC.conflictCap, TOPIC.conflict * worth(CONFLICT)), why(CONFLICT)]);
  return reasons.filter(([value]) => value !== 0);
}

function shareOfFar(candidate: Candidate, weights: Map<number, Weight>): number {
  const most = Math.max(...candidate.senses.map(({ profile }) => Math.abs(weights.get(profile)?.far ?? 0)));
  return most > FAR_CAP ? FAR_CAP / most : 1;
}

function ownReasons(senses: Sense[], weights: Map<number, Weight>, farShare: number | 'near'): Reason[] {
  const reasons: Reason[] = [];
  if (senses.some((sense) => sense.word)) reasons.push([ORDINARY_WORD, 'it is an ordinary word in a line of capitals']);
  // Aliases of a label in several languages may share a spelling; the one whose words are here counts.
  let best: Reason | undefined;
  for (const { profile } of senses) {
    const weight = weights.get(profile);
    if (weight === undefined) continue;
    const value = farShare === 'near' ? weight.local : weight.near + farShare * weight.far;
    if (best === undefined || value > best[0]) best = [value, quoted(weight.words)];
  }
  if (best !== undefined) reasons.push(best);
  return reasons;
}

function isUsual(sense: Sense, lang: string): boolean {
  return sense.usual && (sense.lang === '' || lang === '' || sense.lang === lang);
}

function quoted(words: string[]): string {
  if (words.length === 0) return '';
  const list = words.map((word) => `“${word}”`).join(', ');
  return `${list} on this page ${words.length === 1 ? 'speaks' : 'speak'} for it`;
}

function strongest(reasons: Reason[]): string {
  return reasons.reduce(
    (best, next) => (next[1] !== '' && (best[1] === '' || next[0] > best[0]) ? next : best),
    [0, ''],
  )[1];
}
