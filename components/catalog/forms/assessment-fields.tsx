import { TextField } from '../fields/text-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { type PartProps, setField } from './set-field.ts';

/** A general judgement about a label, source or pattern, with who made it and where it can be read. */
export interface Remark {
  text: string;
  author: string;
  date?: string;
  citation?: string;
  url?: string;
}

export function newRemark() {
  return { text: '', author: '', date: '', citation: '', url: '', provenance: [] as string[] };
}

export function AssessmentFields<T extends Remark>({ path, value, onValue }: PartProps<T>) {
  const { t } = useCatalogTexts();
  const set = setField<T>(value, onValue);
  return (
    <>
      <TextField
        path={`${path}.text`}
        label={t('assessment.text')}
        lines={2}
        value={value.text}
        onValue={set('text')}
      />
      <div class="form-row">
        <TextField
          path={`${path}.author`}
          label={t('citation.author')}
          required
          value={value.author}
          onValue={set('author')}
        />
        <TextField
          path={`${path}.date`}
          label={t('record.date')}
          placeholder="2013-05"
          value={value.date ?? ''}
          onValue={set('date')}
        />
      </div>
      <div class="form-row">
        <TextField
          path={`${path}.citation`}
          label={t('assessment.citation')}
          value={value.citation ?? ''}
          onValue={set('citation')}
        />
        <TextField
          path={`${path}.url`}
          label={t('citation.url')}
          inputMode="url"
          value={value.url ?? ''}
          onValue={set('url')}
        />
      </div>
    </>
  );
}
