import { useRef } from 'preact/hooks';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Field } from '../../shared/field.tsx';
import { useLookUp } from '../look-up.ts';
import { Chips } from './chips.tsx';
import { useFormState } from './form-context.ts';
import { RecordPicker } from './record-picker.tsx';

interface RecordsFieldProps {
  path: string;
  label: string;
  hint?: string;
  table: TableName;
  /** Ids. */
  values: readonly string[];
  onValues(values: string[]): void;
  /** At most one: the text field gives way to the chosen record. */
  single?: boolean;
}

/** One or several records of a table, chosen by name. */
export function RecordsField({ path, label, hint, table, values, onValues, single }: RecordsFieldProps) {
  const { nameOf } = useLookUp();
  const { errorAt, leave } = useFormState();
  const input = useRef<HTMLInputElement>(null);
  const control = useRef<HTMLDivElement>(null);
  const error = errorAt(path) || values.map((_, index) => errorAt(`${path}.${index}`)).find(Boolean);
  const pick = (id: string) => {
    onValues(single ? [id] : [...values, id]);
    // The text field gives way to the chosen record, and the focus with it.
    if (single) requestAnimationFrame(() => control.current?.querySelector('button')?.focus());
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <div class="records" ref={control}>
          <Chips
            chips={values.map((id) => ({ id, name: nameOf(table, id) }))}
            focusAfter={input}
            onRemove={(id) => onValues(values.filter((other) => other !== id))}
          />
          {!(single && values.length > 0) && (
            <RecordPicker
              {...attributes}
              inputRef={input}
              table={table}
              without={values}
              onPick={pick}
              onBlur={() => leave(path)}
            />
          )}
        </div>
      )}
    </Field>
  );
}
