import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CatalogPage, type CatalogState } from '../../components/catalog/catalog-page.tsx';
import type { CatalogKey } from '../../components/catalog/texts.ts';
import { useHashRoute } from '../../components/catalog/use-hash-route.ts';
import type { Texts } from '../../components/shared/i18n.tsx';
import { starterPacks } from '../../lib/background/catalog-access.ts';
import { loadSettings, onSettingsChange } from '../../lib/background/settings-store.ts';
import { loadShortcuts, openShortcutSettings } from '../../lib/background/shortcuts.ts';
import type { CatalogDatabase } from '../../lib/catalog/database.ts';
import { onCatalogChange } from '../../lib/catalog/on-catalog-change.ts';
import { readRevision } from '../../lib/catalog/revision.ts';
import type { Claim } from '../../lib/catalog/schema/claim.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Shortcut } from '../../lib/shortcut.ts';
import { catalogActions } from './catalog-actions.ts';
import { FirstRunContainer } from './first-run-container.tsx';
import { loadCatalog } from './load-catalog.ts';
import { pageTitle } from './page-title.ts';
import { problemOf } from './problem-of.ts';
import { today } from './today.ts';

/** The state of what the database gives; settings come from elsewhere. */
type Records =
  | Exclude<CatalogState, { state: 'ready' }>
  | { state: 'ready'; data: Awaited<ReturnType<typeof loadCatalog>> };

function withSettings(records: Records, settings: Settings | undefined): CatalogState {
  if (records.state !== 'ready') return records;
  return settings === undefined ? { state: 'loading' } : { state: 'ready', data: { ...records.data, settings } };
}

interface CatalogContainerProps {
  db: CatalogDatabase;
  texts: Texts<CatalogKey>;
  /** What the form for a new claim begins with, when a sentence was saved from a page. */
  newClaim: Claim | undefined;
}

/** The page on the reader's own database: shows what is in it, also after changes made elsewhere. */
export function CatalogContainer({ db, texts, newClaim }: CatalogContainerProps) {
  const { route, leaving, go, setDirty, leave, stay } = useHashRoute();
  const [records, setRecords] = useState<Records>({ state: 'loading' });
  // Apart from the records: these take long to read, and settings that were changed meanwhile must not be lost.
  const [settings, setSettings] = useState<Settings>();
  const [draft, setDraft] = useState(newClaim);
  const loaded = useRef(-1);

  const reload = useCallback(async () => {
    try {
      loaded.current = await readRevision(db);
      setRecords({ state: 'ready', data: await loadCatalog(db) });
    } catch (error) {
      setRecords(problemOf(error));
    }
  }, [db]);
  const actions = useMemo(() => catalogActions(db, reload), [db, reload]);

  useEffect(() => {
    void reload();
    const stopWatching = onCatalogChange(db, (revision) => {
      // The page's own writes are shown already.
      if (revision !== loaded.current) void reload();
    });
    return stopWatching;
  }, [db, reload]);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettingsChange(setSettings);
  }, []);

  useEffect(() => {
    document.title = pageTitle(route, texts);
    // A sentence saved from a page fills the form once; the next new claim begins empty.
    if (route.mode !== 'add') setDraft(undefined);
  }, [route, texts]);

  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    // They may have been changed on the browser's page meanwhile.
    if (route.section === 'settings') void loadShortcuts().then(setShortcuts);
  }, [route.section]);

  if (route.section === 'welcome') return <FirstRunContainer texts={texts} />;
  const catalog = withSettings(records, settings);
  const installed = catalog.state === 'ready' ? catalog.data.packs.map(({ manifest }) => manifest.id) : [];
  return (
    <CatalogPage
      catalog={catalog}
      texts={texts}
      route={route}
      leaving={leaving}
      actions={actions}
      newClaim={draft}
      today={today()}
      canInstallStarter={starterPacks.some((id) => !installed.includes(id))}
      shortcuts={shortcuts}
      onChangeKeys={() => void openShortcutSettings()}
      onGo={go}
      onDirty={setDirty}
      onLeave={leave}
      onStay={stay}
      onReload={() => location.reload()}
    />
  );
}
