import type { InferOutput } from 'valibot';
import { type Label, labelKinds, type RelationSchema } from '../../../lib/catalog/schema/label.ts';
import { RecordsField } from '../fields/records-field.tsx';
import { RowsField } from '../fields/rows-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';
import { AdviceFields } from './advice-fields.tsx';
import { AliasFields, newAlias } from './alias-fields.tsx';
import { AssessmentFields, newRemark } from './assessment-fields.tsx';
import { type FormProps, type PartProps, setField } from './set-field.ts';

type Relation = InferOutput<typeof RelationSchema>;
const relationTypes = ['renamed-to', 'split-from', 'part-of', 'often-confused-with'] as const;

export function LabelForm({ draft, onDraft, isNew }: FormProps<Label> & { isNew: boolean }) {
  const { t } = useCatalogTexts();
  const { nameOf } = useLookUp();
  const set = setField(draft, onDraft);
  return (
    <>
      {isNew && <p class="notice">{t('label.no-persons')}</p>}
      <div class="form-row">
        <TextField path="name" label={t('label.name')} required value={draft.name} onValue={set('name')} />
        <SelectField
          path="kind"
          label={t('label.kind')}
          value={draft.kind}
          options={labelKinds.map((value) => ({ value, text: t(`label-kind.${value}`) }))}
          onValue={set('kind')}
        />
      </div>
      <TextField
        path="gist"
        label={t('label.gist')}
        hint={t('label.gist-hint')}
        lines={2}
        value={draft.gist}
        onValue={set('gist')}
      />
      <RowsField
        path="aliases"
        legend={t('label.aliases')}
        hint={t('label.aliases-hint')}
        rows={draft.aliases}
        onRows={set('aliases')}
        makeRow={newAlias}
        addText={t('label.add-alias')}
        nameOf={(alias) => alias.text}
      >
        {(value, path, onValue) => <AliasFields path={path} value={value} onValue={onValue} />}
      </RowsField>
      {(draft.kind === 'category' || draft.advice) && (
        <AdviceFields
          value={draft.advice}
          onValue={(advice) => {
            const { advice: _, ...rest } = draft;
            onDraft(advice ? { ...rest, advice } : rest);
          }}
        />
      )}
      <RowsField<Relation>
        path="relations"
        legend={t('label.relations')}
        rows={draft.relations}
        onRows={set('relations')}
        makeRow={() => ({ type: 'often-confused-with', label: '', note: '' })}
        addText={t('label.add-relation')}
        nameOf={(relation) => relation.label && nameOf('labels', relation.label)}
      >
        {(value, path, onValue) => <RelationFields path={path} value={value} onValue={onValue} />}
      </RowsField>
      <RowsField
        path="assessments"
        legend={t('record.assessments')}
        hint={t('label.assessments-hint')}
        rows={draft.assessments}
        onRows={set('assessments')}
        makeRow={newRemark}
        addText={t('record.add-assessment')}
        nameOf={(assessment) => assessment.author}
      >
        {(value, path, onValue) => <AssessmentFields path={path} value={value} onValue={onValue} />}
      </RowsField>
      <WordsField
        path="sameAs"
        label={t('label.same-as')}
        hint={t('label.same-as-hint')}
        values={draft.sameAs}
        onValues={set('sameAs')}
      />
      <TextField path="note" label={t('record.note')} lines={2} value={draft.note} onValue={set('note')} />
    </>
  );
}

function RelationFields({ path, value, onValue }: PartProps<Relation>) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  return (
    <>
      <div class="form-row">
        <SelectField
          path={`${path}.type`}
          label={t('label.relation')}
          value={value.type}
          options={relationTypes.map((type) => ({ value: type, text: t(`relation.${type}`) }))}
          onValue={set('type')}
        />
        <RecordsField
          path={`${path}.label`}
          label={t('label.other-label')}
          table="labels"
          single
          values={value.label ? [value.label] : []}
          onValues={([label = '']) => set('label')(label)}
        />
      </div>
      <TextField path={`${path}.note`} label={t('record.note')} value={value.note} onValue={set('note')} />
    </>
  );
}
