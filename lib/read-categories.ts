import type { Label } from './catalog/schema/label.ts';
import type { Mention } from './find/mention.ts';
import type { PageText, Span } from './page/page-text.ts';
import { readClaims } from './read/read-claims.ts';
import type { ReadContext } from './read/read-context.ts';
import type { Reading } from './read/reading.ts';

/** General words that are shown, and what their sentences claim. */
export interface CategoryFindings {
  mentions: Mention[];
  readings: Reading[];
}

interface Named {
  mentions: readonly Mention[];
  readings: readonly Reading[];
}

/**
 * Which general words ("militants", "foreign fighters") are worth a mark: those in a sentence that makes a claim of a
 * kind that the word's advice concerns. Everywhere else they are plain words of the language.
 * @param found every place where such a word stands
 * @param named what was found and read of named groups; a general word inside a name is part of that name
 */
export function readCategories(
  page: PageText,
  found: readonly Mention[],
  named: Named,
  context: Omit<ReadContext, 'labels'> & { labels: Label[] },
): CategoryFindings {
  const open = found.filter(
    (word) => word.status !== 'rejected' && !named.mentions.some((other) => overlaps(other, word)),
  );
  if (open.length === 0) return { mentions: [], readings: [] };
  const kinds = new Map(context.labels.map(({ id, advice }) => [id, new Set(advice?.kinds)]));
  // A sentence that was read for a group says the same of the word in it; the others are read for the word.
  const unread = open.filter((word) => !named.readings.some((reading) => holds(reading, word)));
  const readings = [...named.readings, ...readClaims(page, unread, context)];
  const mentions: Mention[] = [];
  const about = new Set<Reading>();
  const words = new Map<Reading, string[]>();
  for (const word of open) {
    const concerned = readings.filter((reading) => holds(reading, word) && kinds.get(word.label)?.has(reading.kind));
    if (concerned.length === 0) continue;
    mentions.push(word);
    for (const reading of concerned) {
      about.add(reading);
      words.set(reading, [...(words.get(reading) ?? []), word.label]);
    }
  }
  return {
    mentions,
    readings: [...about].map((reading) => ({ ...reading, labels: [...new Set(words.get(reading))] })),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
