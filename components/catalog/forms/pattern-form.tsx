import { useState } from 'preact/hooks';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import { RowsField } from '../fields/rows-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { AssessmentFields, newRemark } from './assessment-fields.tsx';
import { type FormProps, setField } from './set-field.ts';

export function PatternForm({ draft, onDraft }: FormProps<Pattern>) {
  const { t } = useCatalogTexts();
  const set = setField(draft, onDraft);
  return (
    <>
      <div class="form-row">
        <TextField path="name" label={t('label.name')} required value={draft.name} onValue={set('name')} />
        <SelectField
          path="side"
          label={t('pattern.side')}
          value={draft.side}
          options={(['weakness', 'strength'] as const).map((value) => ({ value, text: t(`side.${value}`) }))}
          onValue={set('side')}
        />
      </div>
      <TextField
        path="standardTerm"
        label={t('pattern.standard-term')}
        hint={t('pattern.standard-term-hint')}
        value={draft.standardTerm}
        onValue={set('standardTerm')}
      />
      <TextField
        path="definition"
        label={t('pattern.definition')}
        lines={3}
        value={draft.definition}
        onValue={set('definition')}
      />
      <TextField
        path="question"
        label={t('pattern.question')}
        hint={t('pattern.question-hint')}
        lines={2}
        value={draft.question}
        onValue={set('question')}
      />
      <TextField
        path="caution"
        label={t('pattern.caution')}
        hint={t('pattern.caution-hint')}
        lines={2}
        value={draft.caution}
        onValue={set('caution')}
      />
      <CuesField cues={draft.cues} onCues={set('cues')} />
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
    </>
  );
}

type Cues = Pattern['cues'];

function CuesField({ cues, onCues }: { cues: Cues; onCues(cues: Cues): void }) {
  const { t } = useCatalogTexts();
  // Rows live beside the record's map, because a language half typed may equal another row's.
  const [rows, setRows] = useState(() => Object.entries(cues).map(([lang, words]) => ({ lang, words })));
  return (
    <RowsField
      path="cues"
      legend={t('pattern.cues')}
      hint={t('pattern.cues-hint')}
      rows={rows}
      onRows={(changed) => {
        setRows(changed);
        onCues(
          Object.fromEntries(changed.filter(({ lang }) => lang.trim()).map(({ lang, words }) => [lang.trim(), words])),
        );
      }}
      makeRow={() => ({ lang: '', words: [] as string[] })}
      addText={t('pattern.add-cues')}
      nameOf={({ lang }) => lang}
    >
      {({ lang, words }, path, onRow) => (
        <>
          <TextField
            path={`${path}.lang`}
            label={t('pattern.cue-language')}
            placeholder="en"
            value={lang}
            onValue={(next) => onRow({ lang: next, words })}
          />
          {/* Errors come by language, as the record keeps them. */}
          <WordsField
            path={`cues.${lang.trim()}`}
            label={t('pattern.cue-words')}
            values={words}
            onValues={(next) => onRow({ lang, words: next })}
          />
        </>
      )}
    </RowsField>
  );
}
