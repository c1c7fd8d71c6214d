import { pageMarks } from '../background/page-marks.ts';
import { buildCardView } from '../build-card-view.ts';
import type { CardView } from '../card-view.ts';
import { memoryReader } from '../catalog/memory-reader.ts';
import { compileLexicon } from '../find/lexicon.ts';
import type { Mark } from '../messages.ts';
import type { CueFile } from '../read/cue-file.ts';
import { readPage } from '../reading.ts';
import { exampleEnglish } from './example-english.ts';
import { examplePack } from './example-pack.ts';
import { exampleRussian } from './example-russian.ts';

/** A short article, read: its marks and the card of each. */
export interface Example {
  /** BCP 47. */
  lang: string;
  title: string;
  text: string;
  marks: Mark[];
  /** Of `marks[i]`. */
  cards: CardView[];
}

/**
 * Reads the example of the first-run page as any page is read, with a small invented catalog: in Russian for Russian
 * readers, else in English. `today` is an EDTF day.
 */
export async function readExample(locale: string, cues: CueFile[], today: string): Promise<Example> {
  const words = /^ru\b/.test(locale) ? exampleRussian : exampleEnglish;
  const { lang, title, sentences } = words;
  const text = sentences.join(' ');
  const catalog = memoryReader([examplePack(words)]);
  const page = { title, lang, text, blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };
  const report = await readPage(page, { lexicon: compileLexicon(await catalog.labels(), 0), catalog, cues, today });
  const { marks } = pageMarks(page, report, false);
  const cards = await Promise.all(marks.map((mark) => buildCardView(report, mark, catalog, today)));
  return { lang, title, text, marks, cards: cards.filter((card) => card !== undefined) };
}
