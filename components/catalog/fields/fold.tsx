import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icon.tsx';
import { useFormState } from './form-context.ts';

interface FoldProps {
  /** Path of the part whose fields are folded away; an error in it opens it. */
  path: string;
  summary: ComponentChildren;
  /** Whether it is open at first. */
  open?: boolean;
  children: ComponentChildren;
}

/** The less needed fields of a part of a record. They are only made when it is opened: a label may have 200 aliases. */
export function Fold({ path, summary, open: openAtFirst = false, children }: FoldProps) {
  const { hasErrorUnder } = useFormState();
  const [open, setOpen] = useState(openAtFirst);
  const isOpen = open || hasErrorUnder(path);
  return (
    <details class="disclosure form-more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="disclosure-row">
        {summary}
        <span class="disclosure-sign">
          <Icon name="down" size={14} />
        </span>
      </summary>
      {isOpen && <div class="disclosure-body">{children}</div>}
    </details>
  );
}
