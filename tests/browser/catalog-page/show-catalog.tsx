import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import '../../../components/catalog/catalog.css';
import { noActions, sampleData } from '../../../components/catalog/catalog-fixtures.ts';
import { CatalogPage } from '../../../components/catalog/catalog-page.tsx';
import type { CatalogActions, CatalogData } from '../../../components/catalog/catalog-view.ts';
import { catalogTexts } from '../../../components/catalog/texts.ts';
import { useHashRoute } from '../../../components/catalog/use-hash-route.ts';
import { sampleShortcuts } from '../../../components/shared/sample-shortcuts.ts';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';

const texts = catalogTexts('en-GB');
let place: HTMLElement | undefined;

interface Shown {
  /** What the page asked for. */
  actions: { [K in keyof CatalogActions]: CatalogActions[K] & ReturnType<typeof vi.fn> };
  /** Draws it again with other data, as after a change. */
  update(data: CatalogData): void;
}

/** The page with its real routing, drawn in the document as in its tab; only what writes is listened to instead of done. */
export function showCatalog(hash: string, data: CatalogData = sampleData, newClaim?: Partial<Claim>): Shown {
  closeCatalog();
  history.replaceState(null, '', hash);
  place = document.body.appendChild(document.createElement('div'));
  const actions = listening();
  const update = (next: CatalogData) => draw(<Page data={next} actions={actions} newClaim={newClaim} />);
  update(data);
  return { actions, update };
}

export function closeCatalog(): void {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
  history.replaceState(null, '', '#');
}

function draw(component: ComponentChild): void {
  // With its effects, so that keys and drops are listened to from here on.
  act(() => {
    if (place) render(component, place);
  });
}

function Page({ data, actions, newClaim }: { data: CatalogData; actions: CatalogActions; newClaim?: Partial<Claim> }) {
  const { route, leaving, go, setDirty, leave, stay } = useHashRoute();
  return (
    <CatalogPage
      catalog={{ state: 'ready', data }}
      texts={texts}
      route={route}
      leaving={leaving}
      actions={actions}
      newClaim={newClaim}
      today="2026-11-24"
      shortcuts={sampleShortcuts}
      onChangeKeys={() => undefined}
      canInstallStarter
      onGo={go}
      onDirty={setDirty}
      onLeave={leave}
      onStay={stay}
      onReload={() => undefined}
    />
  );
}

function listening(): Shown['actions'] {
  const heard = Object.entries(noActions).map(([name, action]) => [name, vi.fn(action)]);
  return Object.fromEntries(heard) as Shown['actions'];
}
