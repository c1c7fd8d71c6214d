import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CatalogPageProps } from './catalog-page.tsx';
import { type CatalogData, type Outcome, ownership } from './catalog-view.ts';
import { HistoryPane } from './history-pane.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { countUses } from './list/count-uses.ts';
import { ListPane } from './list/list-pane.tsx';
import { type ListQuery, noClaimQuery, noQuery } from './list/list-query.ts';
import { queryEntries } from './list/query-entries.ts';
import { LookUpContext } from './look-up.ts';
import { ExportDialog } from './packs/export-dialog.tsx';
import { ImportDialog } from './packs/import-dialog.tsx';
import { PacksPane } from './packs/packs-pane.tsx';
import { useImport } from './packs/use-import.ts';
import { isTable } from './route.ts';
import { SectionNav } from './section-nav.tsx';
import { SettingsPane } from './settings/settings-pane.tsx';
import { useCatalogTexts } from './texts.ts';
import { Toast } from './toast.tsx';
import { useLookUpOf } from './use-look-up.ts';
import { useLooks } from './use-looks.ts';
import { useNotices } from './use-notices.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { RightPane } from './views/right-pane.tsx';

const startQueries = { labels: noQuery, claims: noClaimQuery, sources: noQuery, patterns: noQuery };

/** Sections, list and record side by side, and what lies over them: dialogs and the notice of what was done. */
export function OpenCatalog(props: CatalogPageProps & { data: CatalogData }) {
  const { data, route, actions, onGo, leaving } = props;
  const { entries } = data;
  const { t } = useCatalogTexts();
  const lookUp = useLookUpOf(entries);
  const looks = useLooks(data.looks, actions.keepLook);
  const [queries, setQueries] = useState<Record<keyof typeof startQueries, ListQuery>>(startQueries);
  const [exporting, setExporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { notice, tell, undo, redo, closeNotice } = useNotices(actions, data.history);
  const importing = useImport(actions, (outcome, title) => tell(outcome, t('toast.imported', { name: title })));

  const { section, mode } = route;
  const table = isTable(section) ? section : null;
  const claims = useMemo(() => entries.claims.map((entry) => entry.record), [entries]);
  const uses = useMemo(() => countUses(claims), [claims]);
  const query = table ? queries[table] : noQuery;
  useEffect(() => {
    if (table && route.search !== undefined) {
      const asked = { ...(table === 'claims' ? noClaimQuery : noQuery), search: route.search };
      setQueries((now) => ({ ...now, [table]: asked }));
    }
  }, [table, route.search]);
  const found = useMemo(
    () => (table ? queryEntries(entries, table, query, uses, lookUp.nameOf) : []),
    [entries, table, query, uses, lookUp],
  );
  const showClaims = (part: Partial<ListQuery>) => {
    setQueries({ ...queries, claims: { ...noClaimQuery, ...part } });
    onGo({ section: 'claims', id: '', mode: 'view' });
  };
  const close = () => onGo({ section, id: mode === 'edit' ? route.id : '', mode: 'view' });
  const focusRow = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus());

  const exported = (outcome: Outcome) => {
    setExporting(false);
    tell(outcome, t('toast.exported'));
  };

  useShortcuts({
    onSearch: () => search.current?.focus(),
    onUndo: () => mode === 'view' && undo(),
    onRedo: () => mode === 'view' && redo(),
    onEscape: () => {
      if (route.id || mode !== 'view') close();
      if (mode === 'view') focusRow();
    },
  });

  return (
    <LookUpContext.Provider value={lookUp}>
      <div class={route.id || mode === 'add' ? 'panes panes-open' : 'panes'}>
        <SectionNav
          section={section}
          counts={{
            labels: entries.labels.length,
            claims: claims.length,
            sources: entries.sources.length,
            patterns: entries.patterns.length,
            packs: data.packs.length,
          }}
          ungraded={claims.filter((claim) => !claim.grade).length}
          onShowUngraded={() => showClaims({ grade: 'ungraded' })}
          onImport={importing.open}
          onExport={() => setExporting(true)}
        />
        <main class="main">
          {table && (
            <ListPane
              key={table}
              table={table}
              found={found}
              total={entries[table].length}
              query={query}
              uses={uses}
              openId={route.id}
              searchRef={search}
              listRef={list}
              onQuery={(next) => setQueries({ ...queries, [table]: next })}
              onMove={(next) => onGo(next, 'replace')}
            />
          )}
          {section === 'packs' && (
            <PacksPane
              packs={data.packs}
              openId={route.id}
              canInstallStarter={props.canInstallStarter}
              onInstallStarter={async () => tell(await actions.installStarter(), t('toast.starter'))}
              onImport={importing.open}
            />
          )}
          {section === 'history' ? (
            <HistoryPane changes={data.history} onUndo={undo} onRedo={redo} />
          ) : section === 'settings' ? (
            <SettingsPane
              settings={data.settings}
              actions={actions}
              tell={tell}
              shortcuts={props.shortcuts}
              onChangeKeys={props.onChangeKeys}
            />
          ) : (
            <RightPane
              {...props}
              claims={claims}
              looks={looks}
              found={found}
              tell={tell}
              onShowClaims={showClaims}
              onImport={importing.open}
              onClose={close}
            />
          )}
        </main>
      </div>
      <div role="status" class="toasts">
        {notice && <Toast notice={notice} onUndo={undo} onClose={closeNotice} />}
      </div>
      {importing.state && (
        <ImportDialog
          state={importing.state}
          onFile={importing.take}
          onConfirm={importing.confirm}
          onClose={importing.close}
        />
      )}
      {exporting && (
        <ExportDialog
          own={
            Object.values(entries)
              .flat()
              .filter((entry) => ownership(entry) !== 'pack').length
          }
          onOwn={async (words) => exported(await actions.exportOwn(words))}
          onEverything={async () => exported(await actions.exportEverything())}
          onClose={() => setExporting(false)}
        />
      )}
      {leaving && <LeaveDialog onLeave={props.onLeave} onStay={props.onStay} />}
    </LookUpContext.Provider>
  );
}
