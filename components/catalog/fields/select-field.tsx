import { Field } from '../../shared/field.tsx';
import { useFormState } from './form-context.ts';

interface SelectFieldProps<Value extends string> {
  path: string;
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onValue(value: Value): void;
}

/** One of a closed vocabulary. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { errorAt, leave } = useFormState();
  return (
    <Field label={props.label} hint={props.hint} error={errorAt(props.path)}>
      {(attributes) => (
        <Select
          {...attributes}
          value={props.value}
          options={props.options}
          onBlur={() => leave(props.path)}
          onValue={props.onValue}
        />
      )}
    </Field>
  );
}

interface SelectProps<Value extends string> {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onValue(value: Value): void;
  onBlur?(): void;
}

/** The bare control, for rows of filters that have no room for a field around it. */
export function Select<Value extends string>({ options, onValue, ...attributes }: SelectProps<Value>) {
  return (
    <select
      {...attributes}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex];
        if (chosen) onValue(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
