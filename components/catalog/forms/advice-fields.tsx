import { useId } from 'preact/hooks';
import type { Advice } from '../../../lib/catalog/schema/label.ts';
import { claimKinds } from '../../../lib/catalog/schema/terms.ts';
import { CheckField } from '../fields/check-field.tsx';
import { useFormState } from '../fields/form-context.ts';
import { RecordsField } from '../fields/records-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { setField } from './set-field.ts';

interface AdviceFieldsProps {
  value: Advice | undefined;
  onValue(value: Advice | undefined): void;
}

/** Of a general word: what to ask where it stands in a claim, and in which claims it is marked. */
export function AdviceFields({ value, onValue }: AdviceFieldsProps) {
  const { t } = useCatalogTexts();
  return (
    <fieldset class="rows">
      <legend class="rows-legend">{t('advice.legend')}</legend>
      <CheckField
        label={t('advice.has')}
        hint={t('advice.has-hint')}
        value={value !== undefined}
        onValue={(has) => onValue(has ? { text: '', pattern: '', kinds: [] } : undefined)}
      />
      {value && <Filled value={value} onValue={onValue} />}
    </fieldset>
  );
}

function Filled({ value, onValue }: { value: Advice; onValue(value: Advice): void }) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  return (
    <>
      <TextField
        path="advice.text"
        label={t('label.advice')}
        hint={t('label.advice-hint')}
        lines={2}
        required
        value={value.text}
        onValue={set('text')}
      />
      <RecordsField
        path="advice.pattern"
        label={t('advice.pattern')}
        hint={t('advice.pattern-hint')}
        table="patterns"
        single
        values={value.pattern ? [value.pattern] : []}
        onValues={([pattern = '']) => set('pattern')(pattern)}
      />
      <Kinds kinds={value.kinds} onKinds={set('kinds')} />
    </>
  );
}

function Kinds({ kinds, onKinds }: { kinds: Advice['kinds']; onKinds(kinds: Advice['kinds']): void }) {
  const { t } = useCatalogTexts();
  const { errorAt } = useFormState();
  const id = useId();
  const error = errorAt('advice.kinds');
  return (
    <fieldset class="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="field-label">{t('advice.kinds')}</legend>
      <div class="checks">
        {claimKinds.map((kind, index) => (
          <CheckField
            key={kind}
            label={t(`kind.${kind}`)}
            value={kinds.includes(kind)}
            invalid={error !== '' && index === 0}
            onValue={(on) => onKinds(on ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
          />
        ))}
      </div>
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
