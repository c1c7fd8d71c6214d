import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TableName } from '../../../lib/catalog/schema/pack.ts';
import type { Entry } from '../catalog-view.ts';
import { type Route, routeHash } from '../route.ts';
import { useCatalogTexts } from '../texts.ts';
import type { Uses } from './count-uses.ts';
import { Row } from './row.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

interface RecordListProps {
  table: TableName;
  entries: readonly Entry[];
  uses: Uses;
  openId: string;
  listRef: RefObject<HTMLDivElement | null>;
  onMove(route: Route): void;
}

const rowHeights: Record<TableName, number> = { labels: 58, claims: 84, sources: 58, patterns: 58 };

/** The rows of a section; only those near the visible part are in the document. Arrow keys, Home and End move through all of them. */
export function RecordList({ table, entries, uses, openId, listRef, onMove }: RecordListProps) {
  const { t } = useCatalogTexts();
  const { scroller, virtualizer, rows, height } = useVirtualRows(entries.length, rowHeights[table]);
  const openIndex = entries.findIndex((entry) => entry.record.id === openId);
  // The row that the last key asked for, while the focus is still on its way there: it may be drawn only after scrolling.
  const underway = useRef(-1);
  const list = useRef<HTMLUListElement>(null);
  // One stop for the Tab key: the open record, else the first row.
  const stop =
    openIndex >= 0 ? openIndex : (rows.find((row) => row.start >= (virtualizer.scrollOffset ?? 0))?.index ?? 0);

  // A record opened by an address or from elsewhere is shown in the list too.
  // Only a newly opened record moves the list; a scrolled list stays where it is.
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex, { align: 'auto' });
  }, [openId, table]);

  useEffect(() => {
    if (underway.current < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${underway.current}"] a`);
    if (!row) return;
    row.focus({ preventScroll: true });
    underway.current = -1;
  });

  const moveTo = (index: number) => {
    const entry = entries[index];
    if (!entry) return;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    underway.current = index;
    onMove({ section: table, id: entry.record.id, mode: 'view' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const focused = Number((event.target as Element).closest('[data-index]')?.getAttribute('data-index') ?? stop);
    const to = nextIndex(event.key, underway.current >= 0 ? underway.current : focused, entries.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(to);
  };

  return (
    <div
      class="list"
      ref={(element) => {
        scroller.current = element;
        listRef.current = element;
      }}
    >
      {/* The links inside have the focus; their keys are handled here once. */}
      <ul ref={list} aria-label={t(`section.${table}`)} style={{ height: `${height}px` }} onKeyDown={onKeyDown}>
        {rows.map(({ index, start, size }) => {
          const entry = entries[index];
          if (!entry) return null;
          const { id } = entry.record;
          return (
            <li
              key={id}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, height: `${size}px` }}
            >
              <a
                class="row"
                href={routeHash({ section: table, id, mode: 'view' })}
                aria-current={id === openId ? 'true' : undefined}
                tabIndex={index === stop ? 0 : -1}
              >
                <Row table={table} entry={entry} uses={uses} />
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function nextIndex(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + 10, count - 1);
    case 'PageUp':
      return Math.max(from - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
