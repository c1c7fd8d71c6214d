import type { CatalogReader } from './catalog/catalog-reader.ts';
import type { Label } from './catalog/schema/label.ts';
import { applyCorrections, type ReadersWord } from './corrections.ts';
import { findMentions } from './find/find-mentions.ts';
import { detectLanguage } from './find/language.ts';
import type { Lexicon } from './find/lexicon.ts';
import type { Mention } from './find/mention.ts';
import type { PageText } from './page/page-text.ts';
import type { PageReport, ReportedLabel, WeighedReading } from './page-report.ts';
import type { CueFile } from './read/cue-file.ts';
import { cuesFor } from './read/cues-for.ts';
import { readAttributions } from './read/read-attributions.ts';
import { readClaims } from './read/read-claims.ts';
import type { ReadContext } from './read/read-context.ts';
import type { Reading } from './read/reading.ts';
import { sentencesAt } from './read/sentences-at.ts';
import { type CategoryFindings, readCategories } from './read-categories.ts';
import { fittingClass, labelClass } from './weigh/fitting-class.ts';
import { type SummedClass, trackRecordOf } from './weigh/weigh-class.ts';

export interface ReadingInputs {
  lexicon: Lexicon;
  cues: CueFile[];
  catalog: CatalogReader;
  /** EDTF date of today, for what is overdue. */
  today: string;
  /** The reader's corrections and muted labels; nothing for a file. */
  word?: ReadersWord;
  /** General words (`compileCategoryLexicon`); without it none is marked. */
  categories?: Lexicon;
}

/**
 * Everything Says Who does to a text, in order: see (the caller's `page`), find, read, look up, weigh.
 * Runs anywhere; I/O comes in as arguments.
 */
export async function readPage(given: PageText, inputs: ReadingInputs): Promise<PageReport> {
  const { lexicon, cues, catalog, today } = inputs;
  const lang = given.lang || detectLanguage(given.text);
  const page = { ...given, lang };
  const word = inputs.word ?? { corrections: [], mutedLabels: [], url: page.url ?? '' };

  const found = findMentions(page, lexicon); //                                                   find
  const mentions = applyCorrections(found, word, { ...page, labels: lexicon.labels });
  const [labels, sources, patterns] = await Promise.all([catalog.labels(), catalog.sources(), catalog.patterns()]);
  const context = { cues, sources, labels, patterns };
  const readings = readClaims(page, mentions, context); //                                        read
  const words = findCategories(page, { mentions, readings }, inputs, word, context);
  const attributions = readAttributions(page, cues);
  const shown = countMentions([...mentions, ...words.mentions]);
  const evidence = await catalog.evidence({
    labels: [...shown.keys()],
    readings: [...readings, ...words.readings],
  }); //                                                                                          look up
  const weigh = (cls: SummedClass) => trackRecordOf(cls, { sources, today });
  const like = (reading: Reading) => weigh(fittingClass(reading, evidence)); //                   weigh
  const weighed = (reading: Reading): WeighedReading => ({
    ...reading,
    trackRecord: like(reading),
    ...(reading.labels.length > 1
      ? { byLabel: Object.fromEntries(reading.labels.map((label) => [label, like({ ...reading, labels: [label] })])) }
      : {}),
  });

  return {
    title: page.title,
    lang,
    ...(page.url === undefined ? {} : { url: page.url }),
    text: page.text,
    mentions: [...mentions, ...words.mentions].sort((a, b) => a.start - b.start),
    readings: readings.map(weighed),
    categoryReadings: words.readings.map(weighed),
    sentences: sentencesAt(
      page,
      mentions.filter(({ status }) => status !== 'rejected'),
      lang,
      cues,
    ),
    attributions,
    labels: reportLabels(shown, labels, (id) => weigh(labelClass(id, evidence))),
    read: cuesFor(lang, cues) !== null,
    // Of what was found: a change since then makes the report old, never too new.
    revision: lexicon.revision,
  };
}

/** General words are looked for only where a named group is shown: they are too common to mark a page for their own sake. */
function findCategories(
  page: PageText,
  named: { mentions: Mention[]; readings: Reading[] },
  { categories }: ReadingInputs,
  word: ReadersWord,
  context: ReadContext & { labels: Label[] },
): CategoryFindings {
  if (categories === undefined || named.mentions.every(({ status }) => status === 'rejected'))
    return { mentions: [], readings: [] };
  const found = applyCorrections(findMentions(page, categories), word, { ...page, labels: categories.labels });
  return readCategories(page, found, named, context);
}

/** Mentions that are shown, counted by label in order of first appearance. */
function countMentions(mentions: Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label, status } of mentions) {
    if (status !== 'rejected') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function reportLabels(
  shown: Map<string, number>,
  labels: Label[],
  weigh: (id: string) => ReportedLabel['trackRecord'],
): ReportedLabel[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  return [...shown].flatMap(([id, mentions]) => {
    const label = byId.get(id);
    if (label === undefined) return [];
    return [{ id, name: label.name, kind: label.kind, gist: label.gist, mentions, trackRecord: weigh(id) }];
  });
}
