import type { ComponentChildren } from 'preact';

interface ForeignProps {
  /** BCP 47 of the words; '' or absent when unknown. */
  lang?: string;
  class?: string;
  children: ComponentChildren;
}

/** A name or words of a page or a source: set off so that their direction and language never disturb ours. */
export function Foreign({ lang, class: name, children }: ForeignProps) {
  return (
    <bdi class={name} lang={lang || undefined} dir="auto">
      {children}
    </bdi>
  );
}
