import { cueFiles } from '../../../assets/cues/index.ts';
import type { Mention } from '../../../lib/find/mention.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import type { SentenceView } from '../../../lib/read/block-view.ts';
import { viewBlock } from '../../../lib/read/block-view.ts';
import { compileCues } from '../../../lib/read/compiled-cues.ts';
import type { CueFile } from '../../../lib/read/cue-file.ts';
import { readAttributions } from '../../../lib/read/read-attributions.ts';
import { readClaims } from '../../../lib/read/read-claims.ts';
import type { ReadContext } from '../../../lib/read/read-context.ts';
import type { Reading } from '../../../lib/read/reading.ts';

/** Names that the tests' sentences use, by label id. */
const names: Record<string, RegExp> = {
  imu: /\b(?:IMU|Islamic Movement of Uzbekistan|IBU)\b|ИДУ/gu,
  taliban: /\bTaliban\b|талиб\p{L}*|Taliban/gu,
  'al-qaeda': /\bal-Qaeda\b/gu,
  iju: /\bIJU\b/gu,
  haqqani: /\bHaqqani Network\b/gu,
};

export function pageOf(text: string, lang = 'en'): PageText {
  const blocks: PageText['blocks'] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ start, end: start + part.length, role: 'paragraph' });
    start += part.length + 2;
  }
  return { title: '', lang, text, blocks };
}

export function mentionsIn(text: string, status: Mention['status'] = 'marked'): Mention[] {
  const found = new Map<number, Mention>();
  for (const [label, pattern] of Object.entries(names)) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.set(match.index, { start: match.index, end, surface: match[0], label, status, alternatives: [], why: '' });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

export const emptyContext: ReadContext = { cues: cueFiles, sources: [], labels: [], patterns: [] };

export function claimsIn(text: string, lang = 'en', context: Partial<ReadContext> = {}): Reading[] {
  return readClaims(pageOf(text, lang), mentionsIn(text), { ...emptyContext, ...context });
}

/** Each attribution as words: cue, source and content. */
export function attributionsIn(text: string, lang = 'en') {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
  return readAttributions(pageOf(text, lang), cueFiles).map(({ cue, source, content }) => ({
    cue: words(cue),
    source: words(source),
    content: words(content),
  }));
}

export function cueFile(lang: string): CueFile {
  const file = cueFiles.find((one) => one.lang === lang);
  if (!file) throw new Error(`no cue file for ${lang}`);
  return file;
}

/** The first sentence of a text, ready for the functions that look at one sentence. */
export function sentenceOf(text: string, lang = 'en'): SentenceView {
  const page = pageOf(text, lang);
  const block = page.blocks[0];
  if (!block) throw new Error('no block');
  const sentence = viewBlock(page, block, compileCues(cueFile(lang))).sentences[0];
  if (!sentence) throw new Error('no sentence');
  return sentence;
}
