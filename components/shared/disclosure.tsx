import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  /** The row that stays visible; plain inline content. */
  summary: ComponentChildren;
  open?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A row that opens to show more; the native element, so it is findable and works without a script. */
export function Disclosure({ summary, open, class: name, children }: DisclosureProps) {
  return (
    <details class={`disclosure${name ? ` ${name}` : ''}`} open={open}>
      <summary class="disclosure-row">
        {summary}
        <span class="disclosure-sign">
          <Icon name="down" size={14} />
        </span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
