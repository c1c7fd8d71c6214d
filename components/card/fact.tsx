import type { ComponentChildren } from 'preact';

/** One row of a `<dl class="facts">`: a quiet term and what there is to say. */
export function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
