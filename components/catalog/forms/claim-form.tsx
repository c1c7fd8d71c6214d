import type { Claim, Report } from '../../../lib/catalog/schema/claim.ts';
import { claimKinds } from '../../../lib/catalog/schema/terms.ts';
import { RecordsField } from '../fields/records-field.tsx';
import { RowsField } from '../fields/rows-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { GradeFields } from './grade-fields.tsx';
import { QuantityFields } from './quantity-fields.tsx';
import { newReport, ReportFields } from './report-fields.tsx';
import { type FormProps, setField } from './set-field.ts';

export function ClaimForm({ draft, onDraft }: FormProps<Claim>) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const set = setField(draft, onDraft);
  const setReports = (reports: Report[]) => {
    // A report that was taken out can no longer be the origin of another; the trail is then lost, not begun anew.
    const ids = new Set(reports.map((report) => report.id));
    set('reports')(
      reports.map((report) => ({
        ...report,
        derivedFrom: ids.has(report.derivedFrom) ? report.derivedFrom : '',
        alsoFrom: report.alsoFrom?.filter((id) => ids.has(id)),
      })),
    );
  };
  return (
    <>
      <TextField
        path="statement"
        label={t('claim.statement')}
        hint={t('claim.statement-hint')}
        required
        lines={3}
        value={draft.statement}
        onValue={set('statement')}
      />
      <div class="form-row form-row-claim">
        <SelectField
          path="kind"
          label={t('claim.kind')}
          value={draft.kind}
          options={claimKinds.map((value) => ({ value, text: t(`kind.${value}`) }))}
          onValue={set('kind')}
        />
        <TextField
          path="date"
          label={t('claim.date')}
          placeholder="2013-05-23"
          value={draft.date}
          onValue={set('date')}
        />
        <TextField path="place" label={t('claim.place')} value={draft.place} onValue={set('place')} />
      </div>
      <RecordsField
        path="labels"
        label={t('section.labels')}
        hint={t('claim.labels-hint')}
        table="labels"
        values={draft.labels}
        onValues={set('labels')}
      />
      <QuantityFields value={draft.quantity} onValue={set('quantity')} />
      <RowsField
        path="reports"
        legend={t('claim.reports')}
        hint={t('claim.reports-hint')}
        rows={draft.reports}
        onRows={setReports}
        makeRow={() => newReport(draft.reports)}
        addText={t('claim.add-report')}
        nameOf={(report) => report.by && nameOf('sources', report.by)}
      >
        {(value, path, onValue) => <ReportFields path={path} value={value} onValue={onValue} all={draft.reports} />}
      </RowsField>
      <GradeFields claim={draft} onGrade={set('grade')} />
      <TextField path="note" label={t('record.note')} lines={2} value={draft.note} onValue={set('note')} />
    </>
  );
}
