import { useRef, useState } from 'preact/hooks';
import { Field } from '../../shared/field.tsx';
import { Chips } from './chips.tsx';
import { useFormState } from './form-context.ts';

interface WordsFieldProps {
  path: string;
  label: string;
  hint?: string;
  values: readonly string[];
  onValues(values: string[]): void;
}

/** A set of words or phrases. Comma, Enter, or leaving the field adds what was typed. */
export function WordsField({ path, label, hint, values, onValues }: WordsFieldProps) {
  const { errorAt, leave, afterPress } = useFormState();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const error = errorAt(path) || values.map((_, index) => errorAt(`${path}.${index}`)).find(Boolean);

  const add = (text: string) => {
    const words = text.split(',').map((word) => word.trim());
    const added = words.filter((word, index) => word && !values.includes(word) && words.indexOf(word) === index);
    if (added.length > 0) onValues([...values, ...added]);
    setTyped('');
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <>
          <Chips
            chips={values.map((value) => ({ id: value, name: value }))}
            focusAfter={input}
            onRemove={(value) => onValues(values.filter((other) => other !== value))}
          />
          <input
            {...attributes}
            ref={input}
            type="text"
            dir="auto"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && typed.trim()) {
                event.preventDefault();
                add(typed);
              } else if (event.key === 'Backspace' && !typed && values.length > 0) {
                onValues(values.slice(0, -1));
              }
            }}
            onBlur={() => {
              if (typed.trim()) afterPress(() => add(typed));
              leave(path);
            }}
          />
        </>
      )}
    </Field>
  );
}
