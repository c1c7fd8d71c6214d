import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { labelKinds } from '../../../lib/catalog/schema/label.ts';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import { Icon } from '../../shared/icon.tsx';
import type { Entry } from '../catalog-view.ts';
import { Select } from '../fields/select-field.tsx';
import { type Route, routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';
import { ClaimFilters } from './claim-filters.tsx';
import type { Uses } from './count-uses.ts';
import { isRestricted, type ListQuery, noClaimQuery, noQuery, type Sort } from './list-query.ts';
import { RecordList } from './record-list.tsx';

interface ListPaneProps {
  table: TableName;
  /** What the query found, in order. */
  found: readonly Entry[];
  /** How many the table holds. */
  total: number;
  query: ListQuery;
  uses: Uses;
  /** Id of the record that is open; '' when none is. */
  openId: string;
  searchRef: RefObject<HTMLInputElement | null>;
  listRef: RefObject<HTMLDivElement | null>;
  onQuery(query: ListQuery): void;
  /** Moves to another record by the keyboard, without a step in the browser's history. */
  onMove(route: Route): void;
}

const sorts: Record<TableName, readonly Sort[]> = {
  labels: ['name', 'uses'],
  claims: ['newest', 'oldest', 'name', 'uses'],
  sources: ['name', 'uses'],
  patterns: ['name', 'uses'],
};

/** The middle of the page: search, filters and order above the list of a section. */
export function ListPane(props: ListPaneProps) {
  const { table, found, total, uses, openId, listRef, onMove } = props;
  const { t } = useCatalogTexts();
  const pane = useRef<HTMLElement>(null);
  const focusList = () => pane.current?.querySelector<HTMLElement>('a[tabindex="0"].row')?.focus();
  return (
    <section class="list-pane" aria-labelledby="list-title" ref={pane}>
      <header class="list-head">
        <h1 id="list-title">{t(`section.${table}`)}</h1>
        <a class="button button-plain button-small" href={routeHash({ section: table, id: '', mode: 'add' })}>
          <Icon name="save" size={14} /> {t(`add.${table}`)}
        </a>
      </header>
      {total > 0 && <ListTools {...props} focusList={focusList} />}
      {found.length === 0 ? (
        <p class="list-empty">{t(total === 0 ? `empty.${table}` : 'list.nothing-found')}</p>
      ) : (
        <RecordList table={table} entries={found} uses={uses} openId={openId} listRef={listRef} onMove={onMove} />
      )}
    </section>
  );
}

/** What finds a record among others; not there where there is none. */
function ListTools({
  table,
  found,
  total,
  query,
  searchRef,
  onQuery,
  focusList,
}: ListPaneProps & { focusList(): void }) {
  const { t } = useCatalogTexts();
  return (
    <>
      <search class="search">
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={t(`search.${table}`)}
          aria-keyshortcuts="/"
          placeholder={t(`search.${table}`)}
          value={query.search}
          onInput={(event) => onQuery({ ...query, search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              focusList();
            } else if (event.key === 'Escape' && query.search) {
              event.preventDefault();
              event.stopPropagation();
              onQuery({ ...query, search: '' });
            }
          }}
        />
      </search>
      {table === 'claims' && <ClaimFilters query={query} onQuery={onQuery} />}
      {table === 'labels' && (
        <div class="filters">
          <Select
            aria-label={t('label.kind')}
            value={query.labelKind}
            options={[
              { value: '' as const, text: t('filter.any-kind') },
              ...labelKinds.map((kind) => ({ value: kind, text: t(`label-kind.${kind}`) })),
            ]}
            onValue={(labelKind) => onQuery({ ...query, labelKind })}
          />
        </div>
      )}
      <div class="list-sums">
        <p role="status">{t('list.found', { found: found.length, total })}</p>
        {isRestricted(query) && (
          <button
            type="button"
            class="link-button"
            onClick={() => onQuery({ ...(table === 'claims' ? noClaimQuery : noQuery), sort: query.sort })}
          >
            {t('list.show-all')}
          </button>
        )}
        <Select
          aria-label={t('list.sort')}
          value={query.sort}
          options={sorts[table].map((sort) => ({
            value: sort,
            text: t(sort === 'uses' ? `sort.uses-${table}` : `sort.${sort}`),
          }))}
          onValue={(sort) => onQuery({ ...query, sort })}
        />
      </div>
    </>
  );
}
