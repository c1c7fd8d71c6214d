import type { ComponentChildren } from 'preact';

/** How a mark can look. */
export type MarkLook = 'well' | 'mixed' | 'thin' | 'not-assessed' | 'uncertain';

interface MarkProps {
  look: MarkLook;
  children: ComponentChildren;
}

/** A name underlined as in a page (`assets/highlight.css`; a test holds the two together). */
export function Mark({ look, children }: MarkProps) {
  return (
    <span class="mark" data-look={look}>
      {children}
    </span>
  );
}
