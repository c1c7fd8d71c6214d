import type { CardView } from '../../lib/card-view.ts';
import type { CardState } from './card.tsx';
import { sampleView, spanOf } from './card-fixtures.ts';

/** One state of the card under its name; gallery, pictures and accessibility tests all run over this list. */
export interface NamedCardState {
  name: string;
  card: CardState;
}

/** Where the sample sentence begins in its page. */
export const start = sampleView.sentence.start;
/** The usual card with some of it changed. */
export const ready = (name: string, change: Partial<CardView>): NamedCardState => ({
  name,
  card: { state: 'ready', view: { ...sampleView, ...change } },
});

/** The part of a card that a sentence of its own and its readings change. */
export function withSentence(
  text: string,
  readings: CardView['readings'],
  rest: Partial<CardView> = {},
): Partial<CardView> {
  const at = text.includes('IMU') ? { start: spanOf(text, 'IMU').start } : {};
  return {
    sentence: { text, start },
    readings,
    mention: { surface: 'IMU', status: 'marked', why: sampleView.mention.why, alternatives: [], ...at },
    ...rest,
  };
}
