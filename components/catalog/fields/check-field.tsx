import { useId } from 'preact/hooks';

interface CheckFieldProps {
  label: string;
  hint?: string;
  value: boolean;
  /** Where the form leads the reader to mend something. */
  invalid?: boolean;
  onValue(value: boolean): void;
}

export function CheckField({ label, hint, value, invalid = false, onValue }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="check-field">
      <input
        type="checkbox"
        id={id}
        checked={value}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
