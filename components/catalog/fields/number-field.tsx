import { useState } from 'preact/hooks';
import { TextField } from './text-field.tsx';

interface NumberFieldProps {
  path: string;
  label: string;
  value: number;
  /** NaN while the text is no number. */
  onValue(value: number): void;
}

/** A number typed as text, so that half a number ("1.", "-") survives until it is whole. */
export function NumberField({ value, onValue, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState('');
  const shown = Object.is(readNumber(typed), value) ? typed : Number.isNaN(value) ? '' : String(value);
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={shown}
      onValue={(text) => {
        setTyped(text);
        onValue(readNumber(text));
      }}
    />
  );
}

/** Blanks inside are taken out: "1 500" is how many languages write it. A comma stays an error, since it means two things. */
function readNumber(text: string): number {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return digits === '' ? Number.NaN : Number(digits);
}
