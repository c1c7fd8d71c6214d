import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/find/find-mentions.ts';
import { pageOf, starterLexicon } from './lexicon-of.ts';

const Passage = v.object({
  id: v.string(),
  lang: v.string(),
  split: v.string(),
  text: v.string(),
  mentions: v.array(v.object({ start: v.number(), end: v.number(), label: v.string() })),
});

type Passages = v.InferOutput<typeof Passage>[];

function readSet(name: string): Passages {
  const content = readFileSync(join(import.meta.dirname, '../../eval', name), 'utf8');
  const lines = content.split('\n').filter(Boolean);
  return lines.map((line) => v.parse(Passage, JSON.parse(line)));
}

/** Precision and recall of exact spans with the right label, as the scorer counts them. */
function score(passages: Passages, split: string): { precision: number; recall: number; wrongSense: number } {
  let right = 0;
  let marked = 0;
  let wrong = 0;
  let groups = 0;
  for (const { text, lang, mentions } of passages.filter((passage) => passage.split === split)) {
    const found = findMentions(pageOf(text, lang), starterLexicon).filter(({ status }) => status === 'marked');
    marked += found.length;
    groups += mentions.filter(({ label }) => label !== 'none').length;
    for (const { start, end, label } of found) {
      const place = mentions.find((gold) => gold.start < end && start < gold.end);
      if (place?.label !== label) wrong++;
      else if (place.start === start && place.end === end) right++;
    }
  }
  return { precision: right / marked, recall: right / groups, wrongSense: wrong / marked };
}

describe('our own passages', () => {
  const passages = readSet('passages.own.jsonl');

  it('stay read as well as when they were tuned on', () => {
    const { precision, recall, wrongSense } = score(passages, 'train');
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(wrongSense).toBeLessThanOrEqual(0.025);
  });

  it('stay read nearly as well where nothing was tuned', () => {
    const { precision, recall, wrongSense } = score(passages, 'check');
    expect(precision).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.84);
    expect(wrongSense).toBeLessThanOrEqual(0.05);
  });
});

describe('our own passages about senses', () => {
  const passages = readSet('senses.own.jsonl');

  it('stay read as well as when they were tuned on', () => {
    const { precision, recall, wrongSense } = score(passages, 'train');
    expect(precision).toBeGreaterThanOrEqual(0.985);
    expect(recall).toBeGreaterThanOrEqual(0.965);
    expect(wrongSense).toBeLessThanOrEqual(0.01);
  });

  it('stay read nearly as well where nothing was tuned', () => {
    const { precision, recall, wrongSense } = score(passages, 'check');
    expect(precision).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.84);
    expect(wrongSense).toBeLessThanOrEqual(0.05);
  });
});
