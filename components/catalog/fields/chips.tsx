import type { RefObject } from 'preact';
import { Foreign } from '../../shared/foreign.tsx';
import { Icon } from '../../shared/icon.tsx';
import { useCatalogTexts } from '../texts.ts';

interface ChipsProps {
  chips: readonly { id: string; name: string }[];
  onRemove(id: string): void;
  /** Takes the focus after a removal, because the button that had it is gone. */
  focusAfter: RefObject<HTMLElement | null>;
}

/** Chosen words or records, each with a button that takes it out again. */
export function Chips({ chips, onRemove, focusAfter }: ChipsProps) {
  const { t } = useCatalogTexts();
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ id, name }) => (
        <li class="chip" key={id}>
          <Foreign>{name}</Foreign>
          <button
            type="button"
            class="chip-remove"
            aria-label={t('form.remove-named', { name })}
            onClick={() => {
              onRemove(id);
              // After the next drawing: the field may only then be there to take it.
              requestAnimationFrame(() => focusAfter.current?.focus());
            }}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
