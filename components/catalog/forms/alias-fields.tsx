import type { Alias } from '../../../lib/catalog/schema/label.ts';
import { CheckField } from '../fields/check-field.tsx';
import { Fold } from '../fields/fold.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { type PartProps, setField } from './set-field.ts';

const forms = ['name', 'acronym', 'transliteration', 'nickname'] as const;
const cases = ['any', 'exact'] as const;

export function newAlias(): Alias {
  return {
    text: '',
    lang: '',
    form: 'name',
    case: 'any',
    inflects: false,
    usedBy: '',
    for: [],
    against: [],
    places: [],
  };
}

export function AliasFields({ path, value, onValue }: PartProps<Alias>) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  const context = value.for.length + value.against.length + value.places.length;
  return (
    <>
      <div class="form-row form-row-alias">
        <TextField path={`${path}.text`} label={t('alias.text')} required value={value.text} onValue={set('text')} />
        <SelectField
          path={`${path}.form`}
          label={t('alias.form')}
          value={value.form}
          options={forms.map((form) => ({ value: form, text: t(`alias-form.${form}`) }))}
          // An acronym in any case would match ordinary words ("it", "who").
          onValue={(form) => onValue({ ...value, form, case: form === 'acronym' ? 'exact' : value.case })}
        />
        <TextField
          path={`${path}.lang`}
          label={t('alias.lang')}
          placeholder={t('alias.any-language')}
          value={value.lang}
          onValue={set('lang')}
        />
      </div>
      <Fold path={path} summary={t('alias.more', { count: context, spelling: value.case })}>
        <div class="form-row">
          <SelectField
            path={`${path}.case`}
            label={t('alias.case')}
            value={value.case}
            options={cases.map((option) => ({ value: option, text: t(`alias-case.${option}`) }))}
            onValue={set('case')}
          />
          <CheckField
            label={t('alias.inflects')}
            hint={t('alias.inflects-hint')}
            value={value.inflects}
            onValue={set('inflects')}
          />
        </div>
        <CheckField
          label={t('alias.usual')}
          hint={t('alias.usual-hint')}
          value={value.usual ?? false}
          onValue={(usual) => set('usual')(usual || undefined)}
        />
        <WordsField
          path={`${path}.for`}
          label={t('alias.for')}
          hint={t('alias.words-hint')}
          values={value.for}
          onValues={set('for')}
        />
        <WordsField
          path={`${path}.against`}
          label={t('alias.against')}
          values={value.against}
          onValues={set('against')}
        />
        <WordsField path={`${path}.places`} label={t('alias.places')} values={value.places} onValues={set('places')} />
        <TextField path={`${path}.usedBy`} label={t('alias.used-by')} value={value.usedBy} onValue={set('usedBy')} />
      </Fold>
    </>
  );
}
