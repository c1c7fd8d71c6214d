import * as v from 'valibot';
import { type Label, LabelSchema } from '../../../lib/catalog/schema/label.ts';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { compileLexicon, type Lexicon } from '../../../lib/find/lexicon.ts';
import type { Mention } from '../../../lib/find/mention.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { labelPassports } from '../../../scripts/packs/labels/index.ts';

type LabelInput = v.InferInput<typeof LabelSchema>;

/** Labels with the schema's defaults filled in. */
export function labelsOf(...labels: LabelInput[]): Label[] {
  return v.parse(v.array(LabelSchema), labels);
}

/** The hand-written labels of the starter packs. */
export const starterLabels: Label[] = labelsOf(...labelPassports);
export const starterLexicon: Lexicon = compileLexicon(starterLabels, 1);

/** A page whose blocks are the text's lines. */
export function pageOf(text: string, lang = '', title = ''): PageText {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph' as const,
  }));
  return { title, lang, text, blocks };
}

/** One block for the whole text, line breaks inside it. */
export function blockOf(text: string, lang = ''): PageText {
  return { title: '', lang, text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] };
}

/** Mentions as "surface=label", with "?" for uncertain and "!" for rejected ones. */
export function brief(mentions: Mention[]): string[] {
  const sign = { marked: '', uncertain: '?', rejected: '!' };
  return mentions.map(({ surface, label, status }) => `${surface}=${label}${sign[status]}`);
}

/** What is marked in a text with the given labels. */
export function marks(text: string, labels: Label[], lang = ''): string[] {
  const mentions = findMentions(blockOf(text, lang), compileLexicon(labels, 1));
  return mentions.filter(({ status }) => status === 'marked').map(({ surface, label }) => `${surface}=${label}`);
}
