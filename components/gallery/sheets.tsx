import type { ComponentChild } from 'preact';
import cardCss from '../card/card.css?inline';
import { cardStates } from '../card/card.states.tsx';
import { Card, type CardEvents } from '../card/card.tsx';
import catalogCss from '../catalog/catalog.css?inline';
import { catalogStates } from '../catalog/catalog.states.tsx';
import { noActions } from '../catalog/catalog-fixtures.ts';
import { CatalogPage } from '../catalog/catalog-page.tsx';
import { firstRunStates } from '../catalog/first-run/first-run.states.tsx';
import { FirstRunPage } from '../catalog/first-run/first-run-page.tsx';
import popupCss from '../popup/popup.css?inline';
import { popupStates } from '../popup/popup.states.tsx';
import { Popup, type PopupEvents } from '../popup/popup.tsx';
import { sampleShortcuts } from '../shared/sample-shortcuts.ts';
import { galleryTexts } from './gallery-texts.ts';

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
  onReadAnyway: nothing,
  onClaimsOnly: nothing,
  onChangeKeys: nothing,
  onJump: nothing,
  onOpenCatalog: nothing,
  onCopy: () => Promise.resolve(),
  onSave: () => Promise.resolve(),
};

/** Every state of every component in one language (BCP 47); gallery, pictures and accessibility tests share it. */
export function sheets(locale: string): Sheet[] {
  const { card, popup, catalog } = galleryTexts(locale);
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
    {
      component: 'catalog',
      width: 1240,
      // A page fills its window; here it has a height of its own.
      css: `${catalogCss}\n.catalog { --page-height: var(--window-height, 800px); }`,
      states: catalogStates.map(({ name, ...state }) => ({
        name,
        element: (
          <CatalogPage
            {...state}
            texts={catalog}
            leaving={null}
            actions={noActions}
            today="2026-11-24"
            shortcuts={sampleShortcuts}
            onChangeKeys={nothing}
            onGo={nothing}
            onDirty={nothing}
            onLeave={nothing}
            onStay={nothing}
            onReload={nothing}
          />
        ),
      })),
    },
    {
      component: 'first-run',
      width: 1240,
      css: `${catalogCss}\n.catalog { --page-height: var(--window-height, 1000px); }`,
      states: firstRunStates.map(({ name, ...state }) => ({
        name,
        element: <FirstRunPage {...state} texts={catalog} onGate={() => Promise.resolve()} />,
      })),
    },
  ];
}
