import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../../../lib/catalog/schema/claim.ts';
import type { Label } from '../../../lib/catalog/schema/label.ts';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Pattern } from '../../../lib/catalog/schema/pattern.ts';
import type { Source } from '../../../lib/catalog/schema/source.ts';
import { weighClass } from '../../../lib/weigh/weigh-class.ts';
import { Button } from '../../shared/button.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import { Icon } from '../../shared/icon.tsx';
import { type Entry, ownership } from '../catalog-view.ts';
import { routeHash } from '../route.ts';
import { type CatalogKey, useCatalogTexts } from '../texts.ts';
import type { Looks } from '../use-looks.ts';
import { ClaimView } from './claim-view.tsx';
import { LabelView } from './label-view.tsx';
import { LayerNotes } from './layer-notes.tsx';
import { PatternView } from './pattern-view.tsx';
import { SourceView } from './source-view.tsx';

interface RecordPaneProps {
  table: TableName;
  entry: Entry;
  /** All claims and sources, for the track record and what uses this record. */
  claims: readonly Claim[];
  sources: readonly Source[];
  /** `YYYY-MM-DD`. */
  today: string;
  looks: Looks;
  muted: boolean;
  packTitle(id: string): string;
  /** Whether the reader has just come out of the form, so that the focus belongs to the heading. */
  takeFocus: boolean;
  onMute(muted: boolean): void;
  onDelete(): void;
  onRevert(field?: string): void;
  onShowClaims(): void;
}

/** One record, read: what it is and whose, what can be done with it, its content, its layers. */
export function RecordPane(props: RecordPaneProps) {
  const { table, entry, packTitle, takeFocus } = props;
  const { t } = useCatalogTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { record } = entry;
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const packs = entry.layers.filter((layer) => layer !== 'own').map(packTitle);
  return (
    <article class="record" aria-labelledby="record-title">
      <header class="record-head">
        <a class="back" href={routeHash({ section: table, id: '', mode: 'view' })}>
          <Icon name="back" /> {t(`section.${table}`)}
        </a>
        <div class="record-actions">
          <a class="button button-plain button-small" href={routeHash({ section: table, id: record.id, mode: 'edit' })}>
            <Icon name="edit" size={14} /> {t('record.edit')}
          </a>
          <Button small look="quiet" onClick={props.onDelete}>
            <Icon name="remove" size={14} /> {t('record.delete')}
          </Button>
        </div>
        <p class="record-kind">{t(kindKey(table, entry))}</p>
        <h2 id="record-title" class={table === 'claims' ? 'statement' : ''} ref={heading} tabIndex={-1}>
          <Foreign>{'statement' in record ? record.statement : record.name}</Foreign>
        </h2>
        <p class="whose">
          <span class="id">{record.id}</span>
          {' · '}
          <Foreign>{t(`whose.${ownership(entry)}`, { pack: packs.join(', ') })}</Foreign>
        </p>
      </header>
      <LayerNotes table={table} entry={entry} packTitle={packTitle} onRevert={props.onRevert} />
      <Content {...props} />
      {record.provenance.length > 0 && (
        <p class="soft provenance">{t('record.provenance-list', { ids: record.provenance.join(', ') })}</p>
      )}
    </article>
  );
}

function Content({ table, entry, claims, sources, today, looks, muted, onMute, onShowClaims }: RecordPaneProps) {
  const { id } = entry.record;
  switch (table) {
    case 'labels':
      return (
        <LabelView
          label={entry.record as Label}
          claims={latestFirst(claims.filter((claim) => claim.labels.includes(id)))}
          trackRecord={weighClass(claims, { label: id }, { sources, today })}
          looks={looks}
          muted={muted}
          onMute={onMute}
          onShowClaims={onShowClaims}
        />
      );
    case 'claims':
      return <ClaimView claim={entry.record as Claim} today={today} />;
    case 'sources':
      return (
        <SourceView
          source={entry.record as Source}
          claims={latestFirst(claims.filter((claim) => claim.reports.some((report) => report.by === id)))}
        />
      );
    case 'patterns':
      return (
        <PatternView
          pattern={entry.record as Pattern}
          claims={latestFirst(claims.filter((claim) => claim.grade?.reasons.some((reason) => reason.pattern === id)))}
        />
      );
  }
}

function latestFirst(claims: Claim[]): Claim[] {
  return claims.sort((a, b) => b.date.localeCompare(a.date));
}

function kindKey(table: TableName, { record }: Entry): CatalogKey {
  switch (table) {
    case 'labels':
      return `label-kind.${(record as Label).kind}`;
    case 'claims':
      return `kind.${(record as Claim).kind}`;
    case 'sources':
      return `asserter.${(record as Source).type}`;
    case 'patterns':
      return `side.${(record as Pattern).side}`;
  }
}
