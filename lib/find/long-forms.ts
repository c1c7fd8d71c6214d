import type { Span } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import { firstAtOrAfter } from './first-at-or-after.ts';
import { readNameLink } from './name-links.ts';
import { senseSet } from './sense-set.ts';

/** A place where a label stands under a name that can mean nothing else. */
export interface LongForm extends Span {
  block: number;
}

/** By label, in text order. */
export type LongForms = Map<number, LongForm[]>;

/**
 * What the full name on the page is worth for its acronym, for its short form, and against what a form usually means;
 * `others` where the same form stands nearer to it, `apart` where the text keeps the two apart.
 */
const WORTH = {
  acronym: { page: 2.5, block: 3.2, sentence: 3.2, nearest: 1, others: 1, apart: 0.3, same: 6 },
  name: { page: 1.5, block: 2.2, sentence: 2.2, nearest: 0.8, others: 1, apart: 0.3, same: 6 },
  rival: { page: 0.3, block: 0.8, sentence: 1.2, nearest: 0, others: 0.3, apart: 0.3, same: 6 },
};
/** Evidence for another meaning from which on a full name counts by a share only. */
const CONTESTED = { acronym: 1.5, name: 0.8, rival: 0.8 };
const SHARE = 0.4;
/** A sentence ends between. */
const SENTENCE_END = /[.!?؟۔।。]["'”’»)\]]*\s/;
/** Beyond this two names are not read together. */
const REACH = 200;

/** Finds the places where a candidate can mean one label only. */
export function findLongForms(placed: { candidate: Candidate; block: number }[]): LongForms {
  const forms: LongForms = new Map();
  for (const { candidate, block } of placed) {
    const label = candidate.senses[0]?.label;
    const set = senseSet(candidate.senses);
    if (label === undefined || !set.firm || set.acronym) continue;
    const places = forms.get(label) ?? [];
    places.push({ start: candidate.start, end: candidate.end, block });
    forms.set(label, places);
  }
  return forms;
}

/**
 * What the full names of a label are worth for a candidate that may mean it; 0 when there are none.
 * @param against evidence at this place for another meaning: where there is some, a full name elsewhere says less
 */
export function weighLongForms(
  text: string,
  { candidate, block, likes }: { candidate: Candidate; block: number; likes: Span[] },
  label: number,
  forms: LongForms,
  as: keyof typeof WORTH,
  against: number,
): number {
  const neighbours = nearestForms(forms.get(label) ?? [], candidate);
  if (neighbours.length === 0) return 0;
  const worth = WORTH[as];
  const near = neighbours.filter((form) => form.block === block && distance(form, candidate) < REACH);
  const betweens = near.map((form) =>
    form.start >= candidate.end ? text.slice(candidate.end, form.start) : text.slice(form.end, candidate.start),
  );
  const sameSentence = betweens.filter((between) => !SENTENCE_END.test(between));
  if (sameSentence.some((between) => readNameLink(between) === 'same')) return worth.same;
  if (betweens.some((between) => readNameLink(between) === 'apart')) return worth.apart;
  const here = neighbours.filter((form) => form.block === block);
  if (as === 'rival' && here.length > 0 && here.every((form) => isOtherParty(text, candidate, form)))
    return worth.apart;
  const share = against >= CONTESTED[as] ? SHARE : 1;
  if (here.length === 0) return share * worth.page;
  if (here.every((form) => likes.some((like) => distance(form, like) < distance(form, candidate))))
    return share * worth.others;
  const base = sameSentence.length > 0 ? worth.sentence : worth.block;
  return share * (base + (isNearest(neighbours, candidate, forms) ? worth.nearest : 0));
}

/** "…, a spokesman for the Pakistani Taliban said", "…, the Pakistani Taliban said": the source, which may be the doer. */
const SOURCE_BEFORE =
  /(?:spokes\p{L}+|sprecher\p{L}*|porte-parole|portavoz|представитель|представителя|sözcüsü|المتحدث|سخنگوی|commander|leader|statement|chief)(?: \p{L}+){0,2} $/iu;
const SOURCE_AFTER =
  /^[^.,;]{0,12}(?:said|says|claim|told|announc|confirm|sa[gy]te|teilt|erklär|dijo|a dit|сообщ|заяв|قالت|قال|گفت|söyled|açıkla)/iu;

/** "The Taliban would mediate for the Pakistani Taliban": whom a sentence has named shortly it does not then tell apart. */
function isOtherParty(text: string, { end }: Candidate, form: LongForm): boolean {
  if (form.start < end || form.start - end >= REACH) return false;
  const between = text.slice(end, form.start);
  return (
    !SENTENCE_END.test(between) &&
    !SOURCE_BEFORE.test(between) &&
    !SOURCE_AFTER.test(text.slice(form.end, form.end + 30))
  );
}

const distance = (form: Span, span: Span): number => Math.max(form.start - span.end, span.start - form.end);

/** The last form before the candidate and the first one after it. */
export function nearestForms(forms: LongForm[], candidate: Candidate): LongForm[] {
  const next = firstAtOrAfter(forms, candidate.start);
  return [forms[next - 1], forms[next]].filter((form) => form !== undefined);
}

/** Whether no full name of another meaning of the candidate stands nearer. */
function isNearest(own: LongForm[], candidate: Candidate, forms: LongForms): boolean {
  const nearest = (list: LongForm[]): number => Math.min(...list.map((form) => distance(form, candidate)));
  const here = nearest(own);
  return candidate.senses.every(({ label }) => nearest(nearestForms(forms.get(label) ?? [], candidate)) >= here);
}
