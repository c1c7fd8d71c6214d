import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cueFiles } from '../../assets/cues/index.ts';
import { findMentions } from '../../lib/find/find-mentions.ts';
import { compileLexicon } from '../../lib/find/lexicon.ts';
import type { Mention } from '../../lib/find/mention.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { Block, PageText } from '../../lib/page/page-text.ts';
import { readAttributions } from '../../lib/read/read-attributions.ts';
import { readClaims } from '../../lib/read/read-claims.ts';
import { articlePage } from '../../scripts/read/article-page.ts';
import { readArticleFile } from '../../scripts/read-file.ts';
import { median } from './median.ts';

export interface ReadingFigures {
  /** Median ms of one sentence that names a group, read by itself, and of a page of a hundred of any kind. */
  sentence: number;
  hundred: number;
  /** ms for 1 MB without a stop, by what it is made of. */
  hostile: { of: string; ms: number }[];
}

const root = join(import.meta.dirname, '../..');
const MEGABYTE = 1_000_000;

/** What could make a reader of sentences slow: repetition of all that its rules look for. */
const hostileParts: [of: string, part: string][] = [
  ['one letter', 'a'],
  ['names', 'the Taliban '],
  ['"said that"', 'he said that '],
  ['"according to"', 'according to officials of the ministry '],
  ['commas and names', 'Taliban, IMU, '],
  ['opening quotes', '“said '],
  ['brackets', '((('],
  ['numbers', '1,000 killed '],
  ['denials', 'never not denied that no '],
  ['capitals', 'Colonel General Minister '],
];

function catalog() {
  const packs = ['central-asia-afghanistan', 'other-senses'].map((name) => {
    const read = readPack(readFileSync(join(root, `assets/packs/${name}.json`), 'utf8'));
    if (!read.ok) throw new Error(read.sentence);
    return read.pack;
  });
  return {
    cues: cueFiles,
    labels: packs.flatMap((pack) => pack.labels),
    sources: packs.flatMap((pack) => pack.sources),
    patterns: packs.flatMap((pack) => pack.patterns),
  };
}

function pageOf(blocks: readonly string[]): PageText {
  let text = '';
  const spans = blocks.map((block): Block => {
    text += text === '' ? '' : '\n\n';
    const start = text.length;
    text += block;
    return { start, end: text.length, role: 'paragraph' };
  });
  return { title: '', lang: 'en', text, blocks: spans };
}

/** How long `lib/read` takes, with the names found before. */
export function measureReading(rounds: number): ReadingFigures {
  const context = catalog();
  const lexicon = compileLexicon(context.labels, 1);
  const read = (page: PageText, mentions: Mention[]) => {
    const start = performance.now();
    readClaims(page, mentions, context);
    readAttributions(page, context.cues);
    return performance.now() - start;
  };
  const demo = articlePage(readArticleFile(join(root, 'assets/demo/article.html')), 'en');
  const paragraphs = demo.blocks.filter((block) => block.role === 'paragraph');
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = paragraphs.flatMap((block) =>
    [...segmenter.segment(demo.text.slice(block.start, block.end))].map(({ segment }) => segment.trim()),
  );
  const hundred: string[] = [];
  // In paragraphs of three, the demonstration's text over and over.
  for (let i = 0; i < 100; i += 3) {
    const three = Array.from({ length: Math.min(3, 100 - i) }, (_, n) => sentences[(i + n) % sentences.length] ?? '');
    hundred.push(three.join(' '));
  }
  const article = pageOf(hundred);
  const mentions = findMentions(article, lexicon);
  // The others are passed over at once and are most of the text: a median over all would say nothing.
  const singles = sentences
    .map((sentence) => pageOf([sentence]))
    .map((page) => ({ page, found: findMentions(page, lexicon).filter(({ status }) => status !== 'rejected') }))
    .filter(({ found }) => found.length > 0);

  const articleTimes: number[] = [];
  const sentenceTimes: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const whole = read(article, mentions);
    const each = singles.map(({ page, found }) => read(page, found));
    if (round < 0) continue;
    articleTimes.push(whole);
    sentenceTimes.push(...each);
  }
  const hostile = hostileParts.map(([of, part]) => {
    const page = pageOf([part.repeat(Math.ceil(MEGABYTE / part.length))]);
    const inPage = findMentions(page, lexicon);
    return { of, ms: median(Array.from({ length: 3 }, () => read(page, inPage))) };
  });
  return { sentence: median(sentenceTimes), hundred: median(articleTimes), hostile };
}
