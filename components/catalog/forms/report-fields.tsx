import type { Report } from '../../../lib/catalog/schema/claim.ts';
import { asserterTypes, type Reliability } from '../../../lib/catalog/schema/terms.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { CheckField } from '../fields/check-field.tsx';
import { Fold } from '../fields/fold.tsx';
import { RecordsField } from '../fields/records-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { CitationFields } from './citation-fields.tsx';
import { DerivationFields } from './derivation-fields.tsx';
import { type PartProps, setField } from './set-field.ts';

const stances = ['asserts', 'confirms', 'denies', 'doubts', 'corrects'] as const;
const reliabilities: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];

export function newReport(others: readonly Report[]): Report {
  let number = others.length + 1;
  while (others.some((report) => report.id === `r${number}`)) number++;
  return {
    id: `r${number}`,
    by: '',
    asserterType: 'unnamed',
    stance: 'asserts',
    date: '',
    hedged: false,
    derivedFrom: '',
    evidenceOffered: '',
    reliability: 'F',
    uncited: '',
    note: '',
  };
}

export function ReportFields({ path, value, onValue, all }: PartProps<Report> & { all: readonly Report[] }) {
  const { t } = useCatalogTexts();
  const { sourceType } = useLookUp();
  const set = setField(value, onValue);
  return (
    <>
      <div class="form-row">
        <RecordsField
          path={`${path}.by`}
          label={t('report.by')}
          hint={t('report.by-hint')}
          table="sources"
          single
          values={value.by ? [value.by] : []}
          onValues={([by = '']) => onValue({ ...value, by, asserterType: by ? sourceType(by) : 'unnamed' })}
        />
        <SelectField
          path={`${path}.asserterType`}
          label={t('report.type')}
          hint={t('report.type-hint')}
          value={value.asserterType}
          options={asserterTypes.map((type) => ({ value: type, text: t(`asserter.${type}`) }))}
          onValue={set('asserterType')}
        />
      </div>
      <div class="form-row">
        <SelectField
          path={`${path}.stance`}
          label={t('report.stance')}
          value={value.stance}
          options={stances.map((stance) => ({ value: stance, text: t(`stance.${stance}`) }))}
          onValue={set('stance')}
        />
        <TextField
          path={`${path}.date`}
          label={t('record.date')}
          placeholder="2013-05-23"
          value={value.date}
          onValue={set('date')}
        />
        <CheckField label={t('report.hedged')} value={value.hedged} onValue={set('hedged')} />
      </div>
      <DerivationFields path={path} value={value} onValue={onValue} all={all} />
      <Fold
        path={path}
        // A report that says where it can be read is folded, so that a claim with many can be taken in; a new one is not.
        open={value.citation === undefined && value.uncited === ''}
        summary={t('report.more', {
          letter: value.reliability,
          evidence: value.evidenceOffered ? 'some' : 'none',
          citation: value.citation?.title || value.citation?.publisher || value.citation?.url || t('citation.none'),
        })}
      >
        <SelectField
          path={`${path}.reliability`}
          label={t('report.reliability')}
          hint={t(`reliability-meaning.${value.reliability}`)}
          value={value.reliability}
          options={reliabilities.map((letter) => ({
            value: letter,
            text: `${letter} – ${t(`reliability.${letter}`)}`,
          }))}
          onValue={set('reliability')}
        />
        <Disclosure class="form-more" summary={t('reliability.all')}>
          <dl class="meanings">
            {reliabilities.map((letter) => (
              <div key={letter}>
                <dt>
                  {letter} – {t(`reliability.${letter}`)}
                </dt>
                <dd>{t(`reliability-meaning.${letter}`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
        <TextField
          path={`${path}.evidenceOffered`}
          label={t('report.evidence')}
          hint={t('report.evidence-hint')}
          lines={2}
          value={value.evidenceOffered}
          onValue={set('evidenceOffered')}
        />
        <CitationFields path={path} value={value} onValue={onValue} />
        <TextField path={`${path}.note`} label={t('record.note')} value={value.note} onValue={set('note')} />
      </Fold>
    </>
  );
}
