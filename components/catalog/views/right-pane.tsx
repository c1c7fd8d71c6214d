import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { RecordOf, TableName } from '../../../lib/catalog/schema/pack.ts';
import { labelMuted } from '../../../lib/settings.ts';
import type { CatalogPageProps } from '../catalog-page.tsx';
import type { CatalogData, Entry, Outcome } from '../catalog-view.ts';
import { newRecord } from '../forms/new-record.ts';
import { RecordForm } from '../forms/record-form.tsx';
import type { ListQuery } from '../list/list-query.ts';
import { isTable } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';
import type { Looks } from '../use-looks.ts';
import { PackView } from './pack-view.tsx';
import { RecordPane } from './record-pane.tsx';
import { Welcome } from './welcome.tsx';

interface RightPaneProps extends CatalogPageProps {
  data: CatalogData;
  claims: readonly Claim[];
  looks: Looks;
  /** The list beside it, in order: where to go after a deletion. */
  found: readonly Entry[];
  tell(outcome: Outcome, words: string): void;
  onShowClaims(query: Partial<ListQuery>): void;
  onImport(): void;
  /** Out of the form, or out of the record. */
  onClose(): void;
}

/** The record that is open: read, edited or newly made; else what could be done next. */
export function RightPane(props: RightPaneProps) {
  const { data, route, claims, onGo, onImport, tell, actions } = props;
  const { t } = useCatalogTexts();
  const { section, id, mode } = route;
  const pane = useRef<HTMLDivElement>(null);
  // Another record begins at its top.
  useEffect(() => pane.current?.scrollTo(0, 0), [section, id, mode]);
  const content = () => {
    if (section === 'packs') return <Pack {...props} />;
    if (!isTable(section)) return null;
    if (mode === 'add') return <NewRecord key={`new ${section}`} {...props} table={section} />;
    if (id) return <KnownRecord key={`${section} ${id}`} {...props} table={section} />;
    const isEmpty = data.packs.length === 0 && data.entries.labels.length === 0 && claims.length === 0;
    if (!isEmpty) return <p class="nothing-open">{t('record.none-open')}</p>;
    return (
      <Welcome
        canInstallStarter={props.canInstallStarter}
        onInstallStarter={async () => tell(await actions.installStarter(), t('toast.starter'))}
        onImport={onImport}
        onAdd={() => onGo({ section: 'labels', id: '', mode: 'add' })}
      />
    );
  };
  return (
    <div class="right-pane" ref={pane}>
      {content()}
    </div>
  );
}

function Pack({ data, route, actions, tell, onGo }: RightPaneProps) {
  const { t } = useCatalogTexts();
  const pack = data.packs.find(({ manifest }) => manifest.id === route.id);
  if (!pack) return <p class="nothing-open">{t(route.id ? 'pack.not-found' : 'pack.none-open')}</p>;
  return (
    <PackView
      pack={pack}
      onRemove={async () => {
        const outcome = await actions.removePack(pack.manifest.id);
        tell(outcome, t('toast.pack-removed', { name: pack.manifest.title }));
        if (outcome.ok) onGo({ section: 'packs', id: '', mode: 'view' });
      }}
    />
  );
}

function NewRecord({ table, actions, tell, newClaim, onGo, onDirty, onClose }: RightPaneProps & { table: TableName }) {
  const { t } = useCatalogTexts();
  // The form compares with what it began with, so this is made once.
  const initial = useRef<RecordOf<TableName> | null>(null);
  initial.current ??= table === 'claims' ? { ...newRecord('claims'), ...newClaim } : newRecord(table);
  return (
    <article class="record" aria-labelledby="record-title">
      <h2 id="record-title">{t(`add-title.${table}`)}</h2>
      <RecordForm
        table={table}
        initial={initial.current}
        isNew
        onDirty={onDirty}
        onCancel={onClose}
        onSave={async (record) => {
          const outcome = await actions.save(table, record, null);
          if (outcome.ok) {
            tell(outcome, t('toast.added', { name: nameOf(record) }));
            onDirty(false);
            onGo({ section: table, id: record.id, mode: 'view' });
          }
          return outcome;
        }}
      />
    </article>
  );
}

function KnownRecord(props: RightPaneProps & { table: TableName }) {
  const { table, data, route, claims, found, actions, tell, today, onGo, onDirty, onClose, onShowClaims } = props;
  const { t } = useCatalogTexts();
  const wasEdited = useRef(false);
  const seen = useRef<Entry>(undefined);
  const { id, mode } = route;
  const current = (data.entries[table] as Entry[]).find(({ record }) => record.id === id);
  // Deleted elsewhere while its form is open: what was typed stays, and saving says what happened.
  const entry = current ?? (mode === 'edit' ? seen.current : undefined);
  seen.current = entry;
  if (!entry) return <p class="nothing-open">{t('record.not-found', { id })}</p>;
  const { record } = entry;

  if (mode === 'edit') {
    wasEdited.current = true;
    return (
      <article class="record" aria-labelledby="record-title">
        <h2 id="record-title">{t(`edit-title.${table}`)}</h2>
        <RecordForm
          table={table}
          initial={record}
          isNew={false}
          onDirty={onDirty}
          onCancel={onClose}
          onSave={async (changed, was) => {
            const outcome = await actions.save(table, changed, was);
            if (outcome.ok) {
              tell(outcome, t('toast.saved', { name: nameOf(changed) }));
              onDirty(false);
              onGo({ section: table, id, mode: 'view' });
            }
            return outcome;
          }}
        />
      </article>
    );
  }
  return (
    <RecordPane
      table={table}
      entry={entry}
      claims={claims}
      sources={data.entries.sources.map((source) => source.record)}
      today={today}
      looks={props.looks}
      muted={data.settings.mutedLabels.includes(id)}
      packTitle={(pack) => data.packs.find(({ manifest }) => manifest.id === pack)?.manifest.title ?? pack}
      takeFocus={wasEdited.current}
      onMute={async (muted) =>
        tell(
          await actions.changeSettings((settings) => labelMuted(settings, id, muted)),
          t(muted ? 'toast.muted' : 'toast.unmuted', { name: nameOf(record) }),
        )
      }
      onDelete={async () => {
        const index = found.findIndex((other) => other.record.id === id);
        const next = found[index + 1] ?? found[index - 1];
        const outcome = await actions.remove(table, id);
        tell(outcome, t('toast.deleted', { name: nameOf(record) }));
        if (outcome.ok) onGo({ section: table, id: next?.record.id ?? '', mode: 'view' }, 'replace');
      }}
      onRevert={async (field) =>
        tell(await actions.revert(table, id, field), t('toast.reverted', { name: nameOf(record) }))
      }
      onShowClaims={() => onShowClaims({ label: id })}
    />
  );
}

/** A record's name in a sentence of ours: shortened, and without the full stop of a statement. */
function nameOf(record: RecordOf<TableName>): string {
  const name = ('statement' in record ? record.statement : record.name).replace(/[.…]+$/, '');
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
