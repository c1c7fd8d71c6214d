import { Disclosure } from '../../shared/disclosure.tsx';
import { Foreign } from '../../shared/foreign.tsx';
import type { ImportItem, ImportView, Refusal } from '../catalog-view.ts';
import { groupBy } from '../group-by.ts';
import { useCatalogTexts } from '../texts.ts';

const outcomes = ['conflict', 'left-out', 'changed', 'removed', 'new'] as const;

/** A long list helps nobody; the counts say how many there are. */
const SHOWN = 100;

/** What a file would do to the catalog, by outcome, what needs a thought first. */
export function ImportSummary({ plan }: { plan: ImportView }) {
  const { t, number } = useCatalogTexts();
  const byOutcome = groupBy(plan.items, ({ outcome }) => outcome);
  return (
    <>
      <p class="dialog-lead">
        <b>
          <Foreign>{plan.title || plan.fileName}</Foreign>
        </b>{' '}
        {t(`import.as-${plan.kind}`)}
      </p>
      <ul class="outcomes">
        {outcomes.map((outcome) => {
          const items = byOutcome.get(outcome) ?? [];
          if (items.length === 0) return null;
          return (
            <li key={outcome}>
              <Disclosure
                open={outcome === 'conflict' || outcome === 'left-out'}
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
    </>
  );
}

function Items({ items }: { items: readonly ImportItem[] }) {
  const { t, said } = useCatalogTexts();
  return (
    <ul class="items">
      {items.slice(0, SHOWN).map(({ table, id, name, reason }, index) => (
        // A refused file may hold the same id twice
        <li key={index}>
          <span class="soft">{t(`one.${table}`)} </span>
          <Foreign>{name || id}</Foreign>
          {reason && <span class="item-reason">{said(reason)}</span>}
        </li>
      ))}
      {items.length > SHOWN && <li class="soft">{t('import.and-more', { count: items.length - SHOWN })}</li>}
    </ul>
  );
}

/** The faults of a file that was refused, record by record. */
export function Faults({ faults }: { faults: Refusal['faults'] }) {
  const { t, said } = useCatalogTexts();
  if (faults.length < 2) return null; // The sentence above tells of the only one.
  return (
    <Disclosure class="more" summary={t('import.faults', { count: faults.length })}>
      <ul class="items">
        {faults.slice(0, SHOWN).map(({ record, reason }, index) => (
          // Several faults of one record are told one by one.
          <li key={index}>
            <span class="id">{record}</span>
            <span class="item-reason">{said(reason)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
