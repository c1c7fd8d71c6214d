import { Disclosure } from '../../shared/disclosure.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import type { ImportItem, ImportView } from '../catalog-view.ts';
import { groupBy } from '../group-by.ts';
import { useCatalogTexts } from '../texts.ts';

const outcomes = ['refused', 'conflict', 'changed', 'new'] as const;

/** A long list helps nobody; the counts say how many there are. */
const SHOWN = 100;

/** What a file would do to the catalog, by outcome, those that need a decision first. */
export function ImportSummary({ plan }: { plan: ImportView }) {
  const { t, number } = useCatalogTexts();
  const byOutcome = groupBy(plan.items, ({ outcome }) => outcome);
  return (
    <>
      <p class="dialog-lead">
        <b>
          <Foreign>{plan.title || plan.fileName}</Foreign>
        </b>{' '}
        {t(`import.into-${plan.into}`)}
      </p>
      <ul class="outcomes">
        {outcomes.map((outcome) => {
          const items = byOutcome.get(outcome) ?? [];
          if (items.length === 0) return null;
          return (
            <li key={outcome}>
              <Disclosure
                open={outcome === 'refused' || outcome === 'conflict'}
                summary={
                  <>
                    <b>{number(items.length)}</b> {t(`outcome.${outcome}`, { count: items.length })}
                  </>
                }
              >
                <Items items={items} />
              </Disclosure>
            </li>
          );
        })}
        {plan.unchanged > 0 && (
          <li class="soft">
            {number(plan.unchanged)} {t('outcome.unchanged', { count: plan.unchanged })}
          </li>
        )}
      </ul>
      {byOutcome.has('refused') && <p class="notice">{t('import.all-or-nothing')}</p>}
    </>
  );
}

function Items({ items }: { items: readonly ImportItem[] }) {
  const { t } = useCatalogTexts();
  return (
    <ul class="items">
      {items.slice(0, SHOWN).map(({ table, id, name, reason }, index) => (
        // A refused file may hold the same id twice
        <li key={index}>
          {table && <span class="soft">{t(`one.${table}`)} </span>}
          <Foreign>{name || id}</Foreign>
          {reason && <span class="item-reason">{reason}</span>}
        </li>
      ))}
      {items.length > SHOWN && <li class="soft">{t('import.and-more', { count: items.length - SHOWN })}</li>}
    </ul>
  );
}
