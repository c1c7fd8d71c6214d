import type { Span } from '../page/page-text.ts';
import type { Candidate } from './candidates.ts';
import { readNameLink } from './name-links.ts';

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
  acronym: { page: 2.5, block: 3.2, nearest: 1, others: 1, apart: 0.3, same: 6 },
  name: { page: 1.5, block: 2.2, nearest: 0.8, others: 1, apart: 0.3, same: 6 },
  rival: { page: 0.6, block: 1.2, nearest: 0, others: 0.6, apart: 0.3, same: 6 },
};
/** A sentence ends between. */
const SENTENCE_END = /[.!?؟۔।。]["'”’»)\]]*\s/;
/** Beyond this two names are not read together. */
const REACH = 200;

/** Finds the long forms among the candidates; `firm` says of a candidate that it can mean one label only. */
export function findLongForms(
  placed: { candidate: Candidate; block: number }[],
  firm: (candidate: Candidate) => boolean,
): LongForms {
  const forms: LongForms = new Map();
  for (const { candidate, block } of placed) {
    const label = candidate.senses[0]?.label;
    if (label === undefined || !firm(candidate) || candidate.senses.some((sense) => sense.acronym)) continue;
    const places = forms.get(label) ?? [];
    places.push({ start: candidate.start, end: candidate.end, block });
    forms.set(label, places);
  }
  return forms;
}

/** What the full names of a label are worth for a candidate that may mean it; 0 when there are none. */
export function weighLongForms(
  text: string,
  { candidate, block, likes }: { candidate: Candidate; block: number; likes: Span[] },
  label: number,
  forms: LongForms,
  as: keyof typeof WORTH,
): number {
  const neighbours = around(forms.get(label) ?? [], candidate);
  if (neighbours.length === 0) return 0;
  const worth = WORTH[as];
  const near = neighbours.filter((form) => form.block === block && distance(form, candidate) < REACH);
  const links = near.map((form) => {
    const between =
      form.start >= candidate.end ? text.slice(candidate.end, form.start) : text.slice(form.end, candidate.start);
    const link = readNameLink(between);
    return link === 'same' && SENTENCE_END.test(between) ? 'none' : link;
  });
  if (links.includes('same')) return worth.same;
  if (links.includes('apart')) return worth.apart;
  const here = neighbours.filter((form) => form.block === block);
  if (here.length === 0) return worth.page;
  if (here.every((form) => likes.some((like) => distance(form, like) < distance(form, candidate)))) return worth.others;
  return worth.block + (isNearest(neighbours, candidate, forms) ? worth.nearest : 0);
}

const distance = (form: Span, span: Span): number => Math.max(form.start - span.end, span.start - form.end);

/** The last form before the candidate and the first one after it. */
function around(forms: LongForm[], candidate: Candidate): LongForm[] {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle]?.start ?? 0) < candidate.start) low = middle + 1;
    else high = middle;
  }
  return [forms[low - 1], forms[low]].filter((form) => form !== undefined);
}

/** Whether no full name of another meaning of the candidate stands nearer. */
function isNearest(own: LongForm[], candidate: Candidate, forms: LongForms): boolean {
  const nearest = (list: LongForm[]): number => Math.min(...list.map((form) => distance(form, candidate)));
  const here = nearest(own);
  return candidate.senses.every(({ label }) => nearest(around(forms.get(label) ?? [], candidate)) >= here);
}
