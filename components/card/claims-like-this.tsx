import type { CardView } from '../../lib/card-view.ts';
import { Dots } from '../shared/dots.tsx';
import { edtfWords } from '../shared/edtf-words.ts';
import { EvidenceWords } from '../shared/evidence-words.tsx';
import { ClassWords } from './class-words.tsx';
import { useCardTexts } from './texts.ts';

/** Names listed before "and others" would follow; the rest is in the catalog. */
const NAMES = 3;

/** What became of catalogued claims of this class: plain counts, the confirmed first, never a share or a score. */
export function ClaimsLikeThis({ view }: { view: CardView }) {
  const { t, rich } = useCardTexts();
  const record = view.trackRecord;
  const whole =
    record.class.kind === undefined && record.class.asserterType === undefined && record.class.asserter === undefined;
  if (record.claims === 0) {
    return (
      <section class="part" aria-labelledby="card-record">
        <h3 class="part-title" id="card-record">
          {t(whole ? 'record.title-label' : 'record.title')}
        </h3>
        <p class="remark">{t(whole ? 'record.none' : 'record.none-class')}</p>
      </section>
    );
  }
  const judged = record.claims - record.grades.ungraded;
  return (
    <section class="part" aria-labelledby="card-record">
      <h3 class="part-title" id="card-record">
        {t(whole ? 'record.title-label' : 'record.title')}
      </h3>
      <p class="counts">
        {rich('record.counts', {
          claims: record.claims,
          origins: record.origins,
          confirmed: record.grades[1],
          b: (inside) => <strong>{inside}</strong>,
        })}
      </p>
      <Dots dots={record.dots} />
      <ClassWords record={record} label={view.label.name} />
      {judged === 0 ? (
        <p class="verdict">{t('record.ungraded', { count: record.claims })}</p>
      ) : record.enough ? (
        <p class="verdict">
          <EvidenceWords state={record.state} />
        </p>
      ) : (
        <p class="verdict">{t('record.too-few')}</p>
      )}
      <RecordRemarks view={view} />
    </section>
  );
}

function RecordRemarks({ view }: { view: CardView }) {
  const texts = useCardTexts();
  const { t, locale } = texts;
  const record = view.trackRecord;
  const list = (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const disputes = [
    record.denied > 0 ? t('record.denied', { count: record.denied }) : '',
    record.doubted > 0 ? t('record.doubted', { count: record.doubted }) : '',
  ].filter(Boolean);
  const names = view.patternNames ?? {};
  const patterns = record.patterns.filter(({ pattern, claims }) => names[pattern] && claims > 1).slice(0, NAMES);
  const remarks = [
    record.unknownOrigins > 0 ? t('record.unknown-origins', { count: record.unknownOrigins }) : '',
    disputes.length === 0
      ? ''
      : record.doubters.length > 0
        ? t('record.disputed-by', { list: list(disputes), names: list(record.doubters.slice(0, NAMES)) })
        : t('record.disputed', { list: list(disputes) }),
    record.asserters.length > 1 && record.class.asserter === undefined
      ? t('record.asserters', {
          list: list(record.asserters.slice(0, NAMES).map(({ name, claims }) => t('counted', { name, count: claims }))),
        })
      : '',
    patterns.length > 0
      ? t('record.patterns', {
          list: list(
            patterns.map(({ pattern, claims }) => t('counted', { name: names[pattern] ?? pattern, count: claims })),
          ),
        })
      : '',
    record.latestGrade ? t('record.latest', { date: edtfWords(record.latestGrade, texts) }) : '',
    record.overdue > 0 ? t('record.overdue', { count: record.overdue }) : '',
  ].filter(Boolean);
  return remarks.length > 0 ? <p class="remark">{remarks.join(' ')}</p> : null;
}
