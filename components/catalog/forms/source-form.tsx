import type { Source } from '../../../lib/catalog/schema/source.ts';
import { asserterTypes } from '../../../lib/catalog/schema/terms.ts';
import { RowsField } from '../fields/rows-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { AssessmentFields, newRemark } from './assessment-fields.tsx';
import { type FormProps, setField } from './set-field.ts';

export function SourceForm({ draft, onDraft }: FormProps<Source>) {
  const { t } = useCatalogTexts();
  const set = setField(draft, onDraft);
  return (
    <>
      <div class="form-row">
        <TextField path="name" label={t('label.name')} required value={draft.name} onValue={set('name')} />
        <SelectField
          path="type"
          label={t('source.type')}
          value={draft.type}
          options={asserterTypes.map((value) => ({ value, text: t(`asserter.${value}`) }))}
          onValue={set('type')}
        />
      </div>
      <WordsField
        path="aliases"
        label={t('source.aliases')}
        hint={t('source.aliases-hint')}
        values={draft.aliases}
        onValues={set('aliases')}
      />
      <RowsField
        path="interests"
        legend={t('source.interests')}
        hint={t('source.interests-hint')}
        rows={draft.interests}
        onRows={set('interests')}
        makeRow={() => ({ topic: '', interest: '', citation: '' })}
        addText={t('source.add-interest')}
        nameOf={(interest) => interest.topic}
      >
        {(value, path, onValue) => {
          const setPart = setField(value, onValue);
          return (
            <>
              <TextField
                path={`${path}.topic`}
                label={t('source.topic')}
                value={value.topic}
                onValue={setPart('topic')}
              />
              <TextField
                path={`${path}.interest`}
                label={t('source.interest')}
                lines={2}
                value={value.interest}
                onValue={setPart('interest')}
              />
              <TextField
                path={`${path}.citation`}
                label={t('assessment.citation')}
                value={value.citation}
                onValue={setPart('citation')}
              />
            </>
          );
        }}
      </RowsField>
      <RowsField
        path="assessments"
        legend={t('record.assessments')}
        rows={draft.assessments}
        onRows={set('assessments')}
        makeRow={newRemark}
        addText={t('record.add-assessment')}
        nameOf={(assessment) => assessment.author}
      >
        {(value, path, onValue) => <AssessmentFields path={path} value={value} onValue={onValue} />}
      </RowsField>
      <TextField path="note" label={t('record.note')} lines={3} value={draft.note} onValue={set('note')} />
    </>
  );
}
