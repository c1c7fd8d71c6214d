import type { TrackRecord } from '../../lib/weigh/track-record.ts';
import { edtfWords } from '../shared/edtf-words.ts';
import type { Texts } from '../shared/i18n.tsx';
import type { CardKey } from './texts.ts';

/** Names listed per row; the rest is in the catalog. */
const NAMES = 3;

export interface RecordFact {
  term: CardKey;
  words: string;
  /** Holds names as the catalog writes them. */
  names: boolean;
}

/**
 * Who asserts the counted claims, who disputes them, what recurs, how old the grades are and where they differ. Rows without
 * content are left out, and a list that is cut short says so.
 */
export function recordFacts(
  record: TrackRecord,
  patternNames: Record<string, string>,
  texts: Pick<Texts<CardKey>, 'locale' | 't'>,
): RecordFact[] {
  const { t, locale } = texts;
  const andMore = (words: string, all: readonly unknown[]) =>
    all.length > NAMES ? t('record.and-more', { list: words, count: all.length - NAMES }) : words;
  const counted = (items: { name: string; claims: number }[]) => {
    const shown = items.slice(0, NAMES).map(({ name, claims }) => t('counted', { name, count: claims }));
    return andMore(shown.join(', '), items);
  };

  const disputes = [
    record.denied > 0 ? t('record.denied', { count: record.denied }) : '',
    record.doubted > 0 ? t('record.doubted', { count: record.doubted }) : '',
  ]
    .filter(Boolean)
    .join(', ');
  // "A, B and C" would say that there is nobody else.
  const doubters =
    record.doubters.length > NAMES
      ? andMore(record.doubters.slice(0, NAMES).join(', '), record.doubters)
      : new Intl.ListFormat(locale, { type: 'conjunction' }).format(record.doubters);
  const asserters = record.asserters.map(({ name, type, claims }) => ({ name: name || t(`asserter.${type}`), claims }));
  const patterns = record.patterns.flatMap(({ pattern, claims }) => {
    const name = patternNames[pattern];
    return name && claims > 1 ? [{ name, claims }] : [];
  });
  const graded = [
    record.latestGrade ? t('record.latest', { date: edtfWords(record.latestGrade, texts) }) : '',
    record.overdue > 0 ? t('record.overdue', { count: record.overdue }) : '',
    record.gradedApart.byPacks > 0 ? t('record.apart-packs', { count: record.gradedApart.byPacks }) : '',
    record.gradedApart.byReader > 0 ? t('record.apart-reader', { count: record.gradedApart.byReader }) : '',
  ].filter(Boolean);
  const facts: RecordFact[] = [
    {
      term: 'record.origins',
      words: record.unknownOrigins > 0 ? t('record.unknown-origins', { count: record.unknownOrigins }) : '',
      names: false,
    },
    {
      term: 'record.asserters',
      words: record.class.asserter === undefined ? counted(asserters) : '',
      names: true,
    },
    {
      term: 'record.disputed',
      words:
        disputes && record.doubters.length > 0 ? t('record.doubters', { list: disputes, names: doubters }) : disputes,
      names: false,
    },
    { term: 'record.patterns', words: counted(patterns), names: true },
    { term: 'record.graded', words: graded.join(', '), names: false },
  ];
  return facts.filter(({ words }) => words !== '');
}
