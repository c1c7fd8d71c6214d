import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import { originsOf } from '../../../lib/weigh/origins.ts';
import { edtfWords } from '../../shared/edtf-words.ts';
import { useCatalogTexts } from '../texts.ts';
import { Fact, Facts, Part } from './facts.tsx';
import { GradeView } from './grade-view.tsx';
import { RecordLink } from './record-link.tsx';
import { ReportView } from './report-view.tsx';

export function ClaimView({ claim, today }: { claim: Claim; today: string }) {
  const texts = useCatalogTexts();
  const { t, number } = texts;
  const origins = originsOf(claim);
  return (
    <>
      <GradeView grade={claim.grade} history={claim.gradeHistory} today={today} />
      <Facts>
        <Fact name={t('section.labels')}>
          {claim.labels.length > 0 && (
            <ul class="link-list">
              {claim.labels.map((id) => (
                <li key={id}>
                  <RecordLink table="labels" id={id} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('claim.date')}>{edtfWords(claim.date, texts)}</Fact>
        <Fact name={t('claim.place')}>{claim.place}</Fact>
        <Fact name={t('quantity.number')}>{claim.quantity && quantityWords(claim.quantity, number)}</Fact>
        <Fact name={t('record.note')}>{claim.note}</Fact>
      </Facts>
      <Part title={t('claim.reports')} count={number(claim.reports.length)}>
        {claim.reports.length === 0 ? (
          <p class="soft">{t('claim.no-reports')}</p>
        ) : (
          <p class="sum">{t('claim.origins', { known: origins.known.length, unknown: origins.unknown })}</p>
        )}
        <ol class="reports">
          {claim.reports.map((report) => (
            <ReportView key={report.id} report={report} all={claim.reports} />
          ))}
        </ol>
      </Part>
    </>
  );
}

function quantityWords({ min, max, unit, scope }: NonNullable<Claim['quantity']>, number: (value: number) => string) {
  const range = min === max ? number(min) : `${number(min)}–${number(max)}`;
  return [range, unit, scope && `(${scope})`].filter(Boolean).join(' ');
}
