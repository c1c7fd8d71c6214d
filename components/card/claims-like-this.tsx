import type { CardView } from '../../lib/card-view.ts';
import { Dots } from '../shared/dots.tsx';
import { EvidenceWords } from '../shared/evidence-words.tsx';
import { ClassWords } from './class-words.tsx';
import { RecordFacts } from './record-facts.tsx';
import { useCardTexts } from './texts.ts';

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
      <Dots grades={record.grades} />
      {judged === 0 ? (
        <p class="verdict">{t('record.ungraded', { count: record.claims })}</p>
      ) : record.enough ? (
        <p class="verdict">
          <EvidenceWords state={record.state} />
        </p>
      ) : (
        <p class="verdict">{t('record.too-few')}</p>
      )}
      <ClassWords record={record} label={view.label} />
      <RecordFacts view={view} />
    </section>
  );
}
