import type { CardView } from '../../lib/card-view.ts';
import { edtfWords } from '../shared/edtf-words.ts';
import { Foreign } from '../shared/foreign.tsx';
import { Fact } from './fact.tsx';
import { useCardTexts } from './texts.ts';

/** Names listed per row; the rest is in the catalog. */
const NAMES = 3;

/** Who asserts the counted claims, who disputes them, what recurs, how old the grades are and where they differ. Rows without content are left out. */
export function RecordFacts({ view }: { view: CardView }) {
  const texts = useCardTexts();
  const { t, rich, locale } = texts;
  const record = view.trackRecord;
  const disputes = [
    record.denied > 0 ? t('record.denied', { count: record.denied }) : '',
    record.doubted > 0 ? t('record.doubted', { count: record.doubted }) : '',
  ].filter(Boolean);
  const doubters = new Intl.ListFormat(locale, { type: 'conjunction' }).format(record.doubters.slice(0, NAMES));
  const patterns = record.patterns.flatMap(({ pattern, claims }) => {
    const name = view.patternNames?.[pattern];
    return name && claims > 1 ? [{ name, claims }] : [];
  });
  const graded = [
    record.latestGrade ? t('record.latest', { date: edtfWords(record.latestGrade, texts) }) : '',
    record.overdue > 0 ? t('record.overdue', { count: record.overdue }) : '',
    record.gradedApart.byPacks > 0 ? t('record.apart-packs', { count: record.gradedApart.byPacks }) : '',
    record.gradedApart.byReader > 0 ? t('record.apart-reader', { count: record.gradedApart.byReader }) : '',
  ].filter(Boolean);
  const severalAsserters = record.asserters.length > 1 && record.class.asserter === undefined;
  // Without a row the list would still take its room.
  if (record.unknownOrigins + disputes.length + patterns.length + graded.length === 0 && !severalAsserters) return null;

  return (
    <dl class="facts">
      {record.unknownOrigins > 0 && (
        <Fact term={t('record.origins')}>{t('record.unknown-origins', { count: record.unknownOrigins })}</Fact>
      )}
      {severalAsserters && (
        <Fact term={t('record.asserters')}>
          <Counted items={record.asserters} />
        </Fact>
      )}
      {disputes.length > 0 && (
        <Fact term={t('record.disputed')}>
          {record.doubters.length > 0
            ? rich('record.doubters', { list: disputes.join(', '), names: <Foreign>{doubters}</Foreign> })
            : disputes.join(', ')}
        </Fact>
      )}
      {patterns.length > 0 && (
        <Fact term={t('record.patterns')}>
          <Counted items={patterns} />
        </Fact>
      )}
      {graded.length > 0 && <Fact term={t('record.graded')}>{graded.join(', ')}</Fact>}
    </dl>
  );
}

/** The first names with their counts; each name keeps its own direction. */
function Counted({ items }: { items: { name: string; claims: number }[] }) {
  const { rich } = useCardTexts();
  return (
    <>
      {items.slice(0, NAMES).map(({ name, claims }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {rich('counted', { name: <Foreign>{name}</Foreign>, count: claims })}
        </span>
      ))}
    </>
  );
}
