import type { Citation, Report } from '../../../lib/catalog/schema/claim.ts';
import { CheckField } from '../fields/check-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { type PartProps, setField } from './set-field.ts';

const checks = ['full', 'excerpt', 'unseen'] as const;
const noCitation: Citation = {
  author: '',
  title: '',
  publisher: '',
  date: '',
  url: '',
  archivedUrl: '',
  locator: '',
  checked: 'unseen',
};

/** Where a report can be read, or why that is not known. */
export function CitationFields({ path, value, onValue }: PartProps<Report>) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  const { citation } = value;
  return (
    <>
      <CheckField
        label={t('citation.has')}
        value={citation !== undefined}
        onValue={(has) => set('citation')(has ? noCitation : undefined)}
      />
      {citation ? (
        <Filled path={`${path}.citation`} value={citation} onValue={set('citation')} />
      ) : (
        <TextField
          path={`${path}.uncited`}
          alsoAt={`${path}.citation`}
          label={t('citation.none-why')}
          value={value.uncited}
          onValue={set('uncited')}
        />
      )}
    </>
  );
}

function Filled({ path, value, onValue }: PartProps<Citation>) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  const setQuote = (exact: string) =>
    // The words around were recorded for the old quotation; with other words they would point astray.
    set('quote')(exact ? { exact, prefix: '', suffix: '' } : undefined);
  return (
    <div class="form-part">
      <TextField
        path={`${path}.title`}
        alsoAt={path}
        label={t('citation.title')}
        value={value.title}
        onValue={set('title')}
      />
      <div class="form-row">
        <TextField path={`${path}.author`} label={t('citation.author')} value={value.author} onValue={set('author')} />
        <TextField
          path={`${path}.publisher`}
          label={t('citation.publisher')}
          value={value.publisher}
          onValue={set('publisher')}
        />
        <TextField
          path={`${path}.date`}
          label={t('record.date')}
          placeholder="2013-05-23"
          value={value.date}
          onValue={set('date')}
        />
      </div>
      <TextField
        path={`${path}.url`}
        label={t('citation.url')}
        inputMode="url"
        placeholder="https://"
        value={value.url}
        onValue={set('url')}
      />
      <TextField
        path={`${path}.archivedUrl`}
        label={t('citation.archived')}
        inputMode="url"
        placeholder="https://"
        value={value.archivedUrl}
        onValue={set('archivedUrl')}
      />
      <div class="form-row">
        <TextField
          path={`${path}.locator`}
          label={t('citation.locator')}
          value={value.locator}
          onValue={set('locator')}
        />
        <SelectField
          path={`${path}.checked`}
          label={t('citation.checked')}
          value={value.checked}
          options={checks.map((check) => ({ value: check, text: t(`checked.${check}`) }))}
          onValue={set('checked')}
        />
      </div>
      <TextField
        path={`${path}.quote.exact`}
        label={t('citation.quote')}
        lines={2}
        value={value.quote?.exact ?? ''}
        onValue={setQuote}
      />
    </div>
  );
}
