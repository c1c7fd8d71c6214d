import { Button } from '../shared/button.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { Icon } from '../shared/icon.tsx';
import type { ChangeView } from './catalog-view.ts';
import { groupBy } from './group-by.ts';
import { useLookUp } from './look-up.ts';
import { routeHash } from './route.ts';
import { useCatalogTexts } from './texts.ts';

interface HistoryPaneProps {
  /** Latest first. */
  changes: readonly ChangeView[];
  onUndo(change: string): void;
  onRedo(change: string): void;
}

/** Everything that was done to the catalog, by day, each with a way back. */
export function HistoryPane({ changes, onUndo, onRedo }: HistoryPaneProps) {
  const { t, locale } = useCatalogTexts();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const days = groupBy(changes, (change) => day.format(change.at));
  return (
    <section class="wide-pane" aria-labelledby="list-title">
      <header class="list-head">
        <h1 id="list-title">{t('section.history')}</h1>
      </header>
      {changes.length === 0 && <p class="list-empty">{t('empty.history')}</p>}
      {[...days].map(([date, ofDay]) => (
        <section key={date} class="day">
          <h2 class="part-title">{date}</h2>
          <ol class="changes">
            {ofDay.map((change) => (
              <Change key={change.id} change={change} onUndo={onUndo} onRedo={onRedo} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface ChangeProps extends Omit<HistoryPaneProps, 'changes'> {
  change: ChangeView;
}

function Change({ change, onUndo, onRedo }: ChangeProps) {
  const { t, rich, locale } = useCatalogTexts();
  const { has } = useLookUp();
  const { id, at, action, name, target, records, undone } = change;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const words = <Foreign>{name}</Foreign>;
  const isThere = target.section === 'packs' ? action === 'pack-installed' && !undone : has(target.section, target.id);
  const link = isThere ? <a href={routeHash({ ...target, mode: 'view' })}>{words}</a> : <b>{words}</b>;
  return (
    <li class={undone ? 'change change-undone' : 'change'}>
      <time dateTime={new Date(at).toISOString()}>{time}</time>
      <span class="change-words">
        {rich(`change.${action}`, { name: link, more: records - 1 })}
        {undone && <span class="soft"> · {t('change.undone')}</span>}
      </span>
      <Button
        small
        look="quiet"
        label={t(undone ? 'change.redo-named' : 'change.undo-named', { name })}
        onClick={() => (undone ? onRedo(id) : onUndo(id))}
      >
        {!undone && <Icon name="undo" size={14} />}
        {t(undone ? 'change.redo' : 'toast.undo')}
      </Button>
    </li>
  );
}
