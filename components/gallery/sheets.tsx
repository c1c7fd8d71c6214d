import type { ComponentChild } from 'preact';
import cardCss from '../card/card.css?inline';
import { cardStates } from '../card/card.states.tsx';
import { Card, type CardEvents } from '../card/card.tsx';
import { cardTexts } from '../card/texts.ts';

/** All states of one component, ready to be drawn. */
export interface Sheet {
  component: string;
  /** px */
  width: number;
  css: string;
  states: { name: string; element: ComponentChild }[];
}

const nothing = () => undefined;

export const ignoredCardEvents: CardEvents = {
  onClose: nothing,
  onSaveClaim: nothing,
  onWrongMatch: nothing,
  onMute: nothing,
  onOpenCatalog: nothing,
  onChoose: nothing,
};

/** Every state of every component in one language (BCP 47); gallery, pictures and accessibility tests share it. */
export function sheets(locale: string): Sheet[] {
  const card = cardTexts(locale);
  return [
    {
      component: 'card',
      width: 380,
      css: cardCss,
      states: cardStates.map((state) => ({
        name: state.name,
        element: <Card card={state.card} texts={card} {...ignoredCardEvents} />,
      })),
    },
  ];
}
