import type { PageText } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import { type PageContext, weighContext } from './context.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { readSurroundings } from './surroundings.ts';

/** How much speaks for one reading of a name at one place, with the strongest reason in words. */
export interface ScoredSense {
  label: number;
  score: number;
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
}

/** What is meant where nothing speaks for anything else. */
const USUAL = 2.5;
/** A form with one meaning only. */
const FIRM = 3;
/** The full name elsewhere on the page; in the same block; defining this very acronym. */
const LONG_FORM = { page: 2.5, block: 3.2, rival: 1.2 };
/** In a line of capitals an ordinary word is likelier than an acronym of its letters. */
const ORDINARY_WORD = 1.5;

/** Labels whose full, unmistakable name stands on the page, with the blocks it stands in. */
export type LongForms = Map<number, Set<number>>;

/** Whether a candidate has one meaning only and needs no context for it. */
export function isFirm(candidate: Candidate): boolean {
  const labels = new Set(candidate.senses.map((sense) => sense.label));
  if (labels.size !== 1) return false;
  return candidate.senses.some((sense) => sense.usual || !sense.contextual);
}

/** Adds up all evidence for each meaning of a candidate that does not depend on the decisions about others. */
export function scoreSenses(
  candidate: Candidate,
  block: number,
  page: PageText,
  lang: string,
  lexicon: Lexicon,
  context: PageContext,
  longForms: LongForms,
): ScoredCandidate {
  const bounds = page.blocks[block] ?? { start: 0, end: page.text.length };
  const firm = isFirm(candidate);
  const around = readSurroundings(page.text, bounds.start, bounds.end, candidate);
  const weights = weighContext(candidate, block, page.text, context);
  const bySense = new Map<number, Sense[]>();
  for (const sense of candidate.senses) bySense.set(sense.label, [...(bySense.get(sense.label) ?? []), sense]);
  const rivalUsual = (label: number): boolean =>
    candidate.senses.some((sense) => sense.label !== label && isUsual(sense, lang));

  const scored: ScoredSense[] = [];
  for (const [label, senses] of bySense) {
    if (senses.every((sense) => sense.word) && !around.capitals) continue;
    const reasons: [number, string][] = [];
    if (senses.some((sense) => sense.word)) reasons.push([ORDINARY_WORD, 'it is an ordinary word in a line of capitals']);
    if (firm) reasons.push([FIRM, 'this form has no other known meaning']);
    else if (senses.some((sense) => isUsual(sense, lang))) reasons.push([USUAL, 'it is what this form usually means']);
    const weight = weights.get(label);
    if (weight !== undefined && weight.value !== 0) reasons.push([weight.value, reasonFor(weight.words)]);
    const forms = longForms.get(label);
    if (forms !== undefined && !firm) {
      const value = rivalUsual(label) ? LONG_FORM.rival : forms.has(block) ? LONG_FORM.block : LONG_FORM.page;
      reasons.push([value, `“${lexicon.labels[label]?.name ?? ''}” stands in full on this page`]);
    }
    if (lexicon.labels[label]?.marked === true && around.group !== 0) reasons.push([around.group, around.why]);
    scored.push({ label, score: reasons.reduce((sum, [value]) => sum + value, 0), why: strongest(reasons) });
  }
  const acronym = candidate.senses.some((sense) => sense.acronym);
  return { ...candidate, block, scored, firm, acronym };
}

function isUsual(sense: Sense, lang: string): boolean {
  return sense.usual && (sense.lang === '' || lang === '' || sense.lang === lang);
}

function reasonFor(words: string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length === 0 ? '' : `${quoted.join(', ')} on this page ${quoted.length === 1 ? 'speaks' : 'speak'} for it`;
}

function strongest(reasons: [number, string][]): string {
  return [...reasons].filter(([, why]) => why !== '').sort((a, b) => b[0] - a[0])[0]?.[1] ?? '';
}
