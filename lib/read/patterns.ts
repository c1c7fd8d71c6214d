import type { Pattern } from '../catalog/schema/pattern.ts';
import type { Range, SentenceView } from './block-view.ts';
import { PhraseIndex } from './phrase-index.ts';

const indexes = new WeakMap<readonly Pattern[], Map<string, PhraseIndex<string>>>();

/** Ids of the catalog's patterns whose cues stand in the range: prompts to check, never verdicts. */
export function findPatterns(sentence: SentenceView, range: Range, patterns: readonly Pattern[]): string[] {
  const index = indexFor(patterns, sentence.view.cues.file.lang);
  const ids = new Set<string>();
  for (const hit of index.all(sentence.view.tokens, range.from, range.to)) ids.add(hit.value);
  return [...ids];
}

function indexFor(patterns: readonly Pattern[], lang: string): PhraseIndex<string> {
  let byLang = indexes.get(patterns);
  if (!byLang) {
    byLang = new Map();
    indexes.set(patterns, byLang);
  }
  let index = byLang.get(lang);
  if (!index) {
    index = new PhraseIndex(
      patterns.flatMap((pattern) =>
        (pattern.cues[lang] ?? []).map(
          (cue) => [cue.replace(/…/g, ' … ').replace(/[.,;:!?"“”]/g, ''), pattern.id] as const,
        ),
      ),
    );
    byLang.set(lang, index);
  }
  return index;
}
