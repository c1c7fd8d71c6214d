import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { type Choice, useLookUp } from '../look-up.ts';
import { useCatalogTexts } from '../texts.ts';

interface RecordPickerProps {
  id: string;
  table: TableName;
  placeholder?: string;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Ids that are chosen already and need not be offered. */
  without?: readonly string[];
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  onPick(id: string): void;
  onBlur?(): void;
}

/** A text field that offers the catalog's records as one types (ARIA combobox with a list). */
export function RecordPicker({
  id,
  table,
  placeholder,
  inputRef,
  without = [],
  onPick,
  onBlur,
  ...aria
}: RecordPickerProps) {
  const { t } = useCatalogTexts();
  const { find } = useLookUp();
  const listId = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const choices = open ? find(table, words).filter((choice) => !without.includes(choice.id)) : [];
  const current = choices[Math.min(active, choices.length - 1)];

  const show = (next: string) => {
    setWords(next);
    setActive(0);
    setOpen(true);
  };
  const pick = (choice: Choice) => {
    setWords('');
    setOpen(false);
    onPick(choice.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return show(words);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((choices.length + Math.min(active, choices.length - 1) + step) % Math.max(choices.length, 1));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (current) pick(current);
    } else if (event.key === 'Escape' && open) {
      // Only the list closes; the form around it stays.
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div class="picker">
      <input
        {...aria}
        id={id}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && current ? `${listId}-${current.id}` : undefined}
        placeholder={placeholder ?? t(`pick.${table}`)}
        ref={inputRef}
        value={words}
        onInput={(event) => show(event.currentTarget.value)}
        onClick={() => show(words)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          onBlur?.();
        }}
      />
      {/* Focus stays in the text field; aria-activedescendant points here. */}
      <div role="listbox" id={listId} aria-label={t(`section.${table}`)} class="picker-list" hidden={!open}>
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field takes the keys.
          <div
            key={choice.id}
            id={`${listId}-${choice.id}`}
            role="option"
            aria-selected={choice === current}
            class="picker-choice"
            // Keeps the focus in the field, so that the blur does not close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            <Foreign>{choice.name}</Foreign>
            <small>{choice.detail}</small>
          </div>
        ))}
      </div>
      {open && choices.length === 0 && <p class="picker-nothing">{t('list.nothing-found')}</p>}
    </div>
  );
}
