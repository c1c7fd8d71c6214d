import { Field } from '../../shared/field.tsx';
import { useFormState } from './form-context.ts';

interface TextFieldProps {
  /** Path in the draft, e.g. "aliases.0.text". */
  path: string;
  /** Another path whose error belongs here, because it has no field of its own. */
  alsoAt?: string;
  label: string;
  hint?: string;
  value: string;
  onValue(value: string): void;
  /** More than one: how many lines are shown. */
  lines?: number;
  placeholder?: string;
  inputMode?: 'text' | 'url' | 'decimal';
  required?: boolean;
  /** Ids cannot be changed once other records may point to them. */
  readOnly?: boolean;
}

/** Text of one or several lines. Takes its direction from the text, because names come in every script. */
export function TextField({
  path,
  alsoAt,
  label,
  hint,
  value,
  onValue,
  lines = 1,
  required,
  inputMode,
  ...rest
}: TextFieldProps) {
  const { errorAt, leave } = useFormState();
  const error = errorAt(path) || (alsoAt && errorAt(alsoAt));
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => {
        const control = {
          ...attributes,
          ...rest,
          'aria-required': required,
          dir: 'auto' as const,
          value,
          onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
          onBlur: () => leave(path),
        };
        return lines > 1 ? (
          <textarea {...control} rows={lines} />
        ) : (
          <input {...control} type="text" inputMode={inputMode} autocomplete="off" />
        );
      }}
    </Field>
  );
}
