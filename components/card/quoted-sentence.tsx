import type { CardView } from '../../lib/card-view.ts';
import { sentenceParts } from './sentence-parts.ts';

/** The sentence as the page has it, with the words underlined that the reading rests on. */
export function QuotedSentence({ view }: { view: CardView }) {
  const { start, surface } = view.mention;
  const label = start === undefined ? undefined : { start, end: start + surface.length };
  return (
    <blockquote class="sentence quoted" lang={view.lang || undefined} dir="auto">
      {sentenceParts(view.sentence, view.readings, label).map((part, index) =>
        part.roles.length === 0 ? (
          part.text
        ) : (
          <mark key={index} class="words" data-roles={part.roles.join(' ')}>
            {part.text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
