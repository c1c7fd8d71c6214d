import type { ComponentChild } from 'preact';
import cardCss from '../card/card.css?inline';
import { cardStates } from '../card/card.states.tsx';
import { Card, type CardEvents } from '../card/card.tsx';
import { cardTexts } from '../card/texts.ts';
import popupCss from '../popup/popup.css?inline';
import { popupStates } from '../popup/popup.states.tsx';
import { Popup, type PopupEvents } from '../popup/popup.tsx';
import { popupTexts } from '../popup/texts.ts';

/** All states of one component, ready to be drawn. */
export interface Sheet {
  component: string;
  /** px */
  width: number;
  css: string;
  states: { name: string; element: ComponentChild }[];
}

const nothing = () => undefined;

const ignoredCardEvents: CardEvents = {
  onClose: nothing,
  onSaveClaim: nothing,
  onWrongMatch: nothing,
  onMute: nothing,
  onOpenCatalog: nothing,
  onChoose: nothing,
};

const ignoredPopupEvents: PopupEvents = {
  onSite: nothing,
  onJump: nothing,
  onOpenCatalog: nothing,
  onCopy: () => Promise.resolve(),
};

/** Every state of every component in one language (BCP 47); gallery, pictures and accessibility tests share it. */
export function sheets(locale: string): Sheet[] {
  const card = cardTexts(locale);
  const popup = popupTexts(locale);
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
    {
      component: 'popup',
      width: 400,
      css: popupCss,
      states: popupStates.map(({ name, ...state }) => ({
        name,
        element: <Popup {...state} texts={popup} {...ignoredPopupEvents} />,
      })),
    },
  ];
}
