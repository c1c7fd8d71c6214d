import type { PageText, Span } from '../page/page-text.ts';
import { compileCues } from './compiled-cues.ts';
import type { CueFile } from './cue-file.ts';
import { cuesFor } from './cues-for.ts';
import { splitSentences } from './sentences.ts';

const noWords = { abbreviations: new Set<string>(), speech: new Set<string>() };

/**
 * The sentences in which these spans stand, in text order, each once. In a language without cue file the sentence
 * ends are those of Unicode alone. A span that crosses a sentence end gets the sentence of its start.
 */
export function sentencesAt(page: PageText, spans: readonly Span[], lang: string, cues: readonly CueFile[]): Span[] {
  const found = new Map<number, Span>();
  for (const block of page.blocks) {
    const inside = spans.filter((span) => span.start >= block.start && span.start < block.end);
    if (inside.length === 0) continue;
    const language = block.lang ?? lang;
    const file = cuesFor(language, cues);
    const sentences = splitSentences(page.text, block.start, block.end, language, file ? compileCues(file) : noWords);
    for (const { start } of inside) {
      const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
      if (sentence) found.set(sentence.start, { start: sentence.start, end: sentence.end });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
