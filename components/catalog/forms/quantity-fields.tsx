import type { InferOutput } from 'valibot';
import type { QuantitySchema } from '../../../lib/catalog/schema/claim.ts';
import { CheckField } from '../fields/check-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useCatalogTexts } from '../texts.ts';
import { setField } from './set-field.ts';

type Quantity = InferOutput<typeof QuantitySchema>;

interface QuantityFieldsProps {
  value: Quantity | undefined;
  onValue(value: Quantity | undefined): void;
}

/** The number a claim is about, as a value (both ends the same) or a range. */
export function QuantityFields({ value, onValue }: QuantityFieldsProps) {
  const { t } = useCatalogTexts();
  return (
    <>
      <CheckField
        label={t('quantity.has')}
        value={value !== undefined}
        onValue={(has) => onValue(has ? { min: Number.NaN, max: Number.NaN, unit: '', scope: '' } : undefined)}
      />
      {value && <Filled value={value} onValue={onValue} />}
    </>
  );
}

function Filled({ value, onValue }: { value: Quantity; onValue(value: Quantity): void }) {
  const { t } = useCatalogTexts();
  const set = setField(value, onValue);
  // Most claims name one number, so the upper end follows until it is given its own.
  const setMin = (min: number) => onValue({ ...value, min, max: Object.is(value.max, value.min) ? min : value.max });
  return (
    <div class="form-row form-row-quantity">
      <NumberField path="quantity.min" label={t('quantity.min')} value={value.min} onValue={setMin} />
      <NumberField path="quantity.max" label={t('quantity.max')} value={value.max} onValue={set('max')} />
      <TextField
        path="quantity.unit"
        label={t('quantity.unit')}
        placeholder={t('quantity.unit-example')}
        value={value.unit}
        onValue={set('unit')}
      />
      <TextField path="quantity.scope" label={t('quantity.scope')} value={value.scope} onValue={set('scope')} />
    </div>
  );
}
