import type { Span } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import { foldName } from './fold-window.ts';
import {
  agentVerbs,
  countingWords,
  functionWords,
  linkWords,
  modifiers,
  strongNouns,
  violentVerbs,
  weakNouns,
} from './group-words.ts';
import { inPersonName, isArabicDual, isCivilBody, isFigure, isFigureOrName, isPart } from './name-shapes.ts';
import { senseSet } from './sense-set.ts';

/** What the words directly beside a name say about it, whatever the label. */
export interface Surroundings {
  /** Worth for senses that are groups; negative when the place is not one for a group. */
  group: number;
  /** The reason, in words; '' when there is none. */
  why: string;
  /** The words around are all in capitals, so that capitals say nothing. */
  capitals: boolean;
}

/** What a place is worth for a group. */
const WORTH = {
  plural: -4,
  person: -6,
  countable: -2.5,
  civil: -4,
  figure: -4,
  dual: -6,
  strongNoun: 3,
  weakNoun: 1.8,
  verb: 1.4,
  owned: 2,
};
/** Units on either side that are looked at. */
const REACH = 60;
const TOKEN = /[\p{L}\p{N}\p{M}_'’ʻ‘]+/gu;
const STOP = /[.!?؟۔।。;:\n(]/;

/** The words on either side of a name, nearest first, within its clause. */
export interface Neighbours {
  left: string[];
  right: string[];
  surface: string;
  /** Text directly before and behind the name. */
  before: string;
  after: string;
  /** The name, or the one word before it, opens the sentence. */
  opens: boolean;
}

/** Reads the words beside a candidate; `bounds` are the ends of its block, `lang` its language. */
export function readSurroundings(text: string, bounds: Span, lang: string, candidate: Candidate): Surroundings {
  const before = text.slice(Math.max(bounds.start, candidate.start - REACH), candidate.start);
  const after = text.slice(candidate.end, Math.min(bounds.end, candidate.end + REACH));
  const left = tokens(before.split(STOP).at(-1) ?? '').reverse();
  const right = tokens(after.replace(/^['’]s\b/, '').split(STOP)[0] ?? '');
  const surface = text.slice(candidate.start, candidate.end);
  const beside: Neighbours = { left, right, surface, before, after, opens: left.length < 2 };
  const capitals = inCapitals(tokens(before.split('\n').at(-1) ?? ''), tokens(after.split('\n')[0] ?? ''));
  return { ...judge(beside, lang, candidate), capitals };
}

function judge(beside: Neighbours, lang: string, candidate: Candidate): { group: number; why: string } {
  const { acronym, firm } = senseSet(candidate.senses);
  const usual = candidate.senses.some((sense) => sense.usual);
  if (candidate.plural) return { group: WORTH.plural, why: `“${beside.surface}” is a plural` };
  if (acronym) {
    if (VERSION.test(beside.after) || (!usual && (isCountable(beside) || isPart(beside, lang))))
      return { group: WORTH.countable, why: 'it is spoken of as a thing one can have' };
    if (isCivilBody(beside)) return { group: WORTH.civil, why: 'the text says what it is' };
  } else if (usual || firm) {
    const why = 'it is a figure of speech or a person’s name';
    if (isFigureOrName(beside, lang) || (!firm && isFigure(beside, lang))) return { group: WORTH.figure, why };
  } else if (inPersonName(beside, lang)) return { group: WORTH.person, why: 'it stands within a person’s name' };
  if (lang !== 'fa' && lang !== 'ps' && lang !== 'ur' && isArabicDual(beside))
    return { group: WORTH.dual, why: 'the word after it is a dual' };
  const noun = nounBeside(beside, acronym);
  // Persons shoot and free and strike too; what is written in capitals is no person.
  const verb = acronym ? verbBeside(beside) : undefined;
  const owned = acronym && noun === null ? ownMen(beside) : undefined;
  const group = (noun?.value ?? 0) + (verb === undefined ? 0 : WORTH.verb) + (owned === undefined ? 0 : WORTH.owned);
  const word = noun?.word ?? verb ?? owned;
  return { group, why: word === undefined ? '' : `“${word}” stands beside it` };
}

/** "the IMU … its fighters": what has such men is an armed group. */
function ownMen({ right }: Neighbours): string | undefined {
  return right.find((word, i) => OWNER.test(right[i - 1] ?? '') && strongNouns.has(foldName(word)));
}
const OWNER = /^(?:its|their|ihre[nr]?|seine[nr]?|своих|свои|своим|sus|ses)$/i;

/** "the IMU attacked …", "police suspect the IMU" */
function verbBeside({ left, right }: Neighbours): string | undefined {
  const verb = following(right).find((word) => violentVerbs.has(foldName(word)));
  const before = left.slice(0, 2).find((word) => !linkWords.has(foldName(word)));
  return verb ?? (before !== undefined && agentVerbs.has(foldName(before)) ? before : undefined);
}

/** The next two words, unless they only say of what or whose: "the IMU from shot-down drones", "the TTP of jihadists". */
function following(right: string[]): string[] {
  return OF_WHAT.test(right[0] ?? '') ? [] : right.slice(0, 2);
}
const OF_WHAT = /^(?:of|from|by|with|against|for|among|in|at|on|to|whose|von|vom|aus|de|du|des|del)$/i;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** "fighters of the IMU", "IMU commander": a noun for armed people next to the name, at most a few linking words away. */
function nounBeside({ left, right }: Neighbours, acronym: boolean): { word: string; value: number } | null {
  const near = following(right);
  const linked = left.findIndex((word) => !linkWords.has(foldName(word)));
  const word = left[linked];
  // "insurgent TTP": directly before the name such a word only says whose thing it is.
  if (word !== undefined && linked < 4 && !(linked === 0 && modifiers.has(foldName(word)))) near.push(word);
  const strong = near.find((candidate) => strongNouns.has(foldName(candidate)));
  if (strong !== undefined) return { word: strong, value: WORTH.strongNoun };
  // Associations of the same name have members and leaders too; devices and methods have none.
  const weak = !acronym ? undefined : near.find((candidate) => weakNouns.has(foldName(candidate)));
  return weak === undefined ? null : { word: weak, value: WORTH.weakNoun };
}

/** "ETIM 9 format", "IBU 800", "plate KTJ 220": a version, a model, a dose or a plate; no year, and nothing counted. */
const VERSION =
  /^ (?!19\d\d|20\d\d)\d{1,4}(?:\.\d+)?(?!\d|,\d| (?:fighters|men|militants|members|Kämpfer|Mann|боевик|бойц|combat|jihad|hombres|kişi|nafar)\p{L}*)/u;

/** "its TTP", "a new IMU", "the missile's IMU": counted or owned, with nothing after it that it could only describe. */
function isCountable({ left, right }: Neighbours): boolean {
  const next = right[0];
  const head = next === undefined || functionWords.has(foldName(next)) || /^\p{Lu}/u.test(next);
  if (!head) return false;
  const [first, second] = left;
  if (first === undefined) return false;
  // "the helicopter had no IMU", but "there is no IMU any more"
  if (first === 'no') return second !== undefined && /^(?:ha[sd]|have|with|carr(?:y|ies|ied))$/.test(second);
  if (countingWords.has(foldName(first)) || /^\p{Ll}+['’]s$/u.test(first) || /^\p{Ll}+s['’]$/u.test(first)) return true;
  return second !== undefined && modifiers.has(foldName(first)) && countingWords.has(foldName(second));
}

/** Capitals tell nothing where at least two neighbours, and nearly all of them, are in capitals too. */
function inCapitals(before: string[], after: string[]): boolean {
  const words = [...before.slice(-3), ...after.slice(0, 3)].filter((word) => /\p{L}{2}/u.test(word));
  const capital = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return capital.length >= 2 && capital.length >= words.length - 1;
}
