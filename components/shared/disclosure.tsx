import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  /** The row that stays visible; plain inline content. */
  summary: ComponentChildren;
  open?: boolean;
  class?: string;
  /** Nothing is drawn inside before it is opened: for lists as long as a page. */
  lazy?: boolean;
  children: ComponentChildren;
}

/** A row that opens to show more; the native element, so it is findable and works without a script. */
export function Disclosure({ summary, open, class: name, lazy = false, children }: DisclosureProps) {
  const [drawn, setDrawn] = useState(!lazy);
  return (
    <details
      class={`disclosure${name ? ` ${name}` : ''}`}
      open={open}
      onToggle={drawn ? undefined : () => setDrawn(true)}
    >
      <summary class="disclosure-row">
        {summary}
        <span class="disclosure-sign">
          <Icon name="down" size={14} />
        </span>
      </summary>
      <div class="disclosure-body">{drawn && children}</div>
    </details>
  );
}
