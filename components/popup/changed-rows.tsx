import type { PopupLabel } from '../../lib/popup-view.ts';
import { changeWords } from '../shared/change-words.ts';
import { Foreign } from '../shared/foreign.tsx';
import type { PopupEvents } from './popup.tsx';
import { usePopupTexts } from './texts.ts';

/** Labels whose record says something else than when the reader last looked; each leads to its first mark. */
export function ChangedRows({ labels, on }: { labels: PopupLabel[]; on: PopupEvents }) {
  const texts = usePopupTexts();
  const { t } = texts;
  const changed = labels.filter(({ change }) => change !== undefined);
  if (changed.length === 0) return null;
  return (
    <section class="block">
      <h2 class="part-title">{t('changed.title')}</h2>
      <ul>
        {changed.map(({ id, name, first, change }) => (
          <li class="label" key={id}>
            <button
              class="label-jump"
              type="button"
              disabled={first === null}
              title={t('label.jump', { name })}
              onClick={() => first && on.onJump(first)}
            >
              <span class="label-line">
                <Foreign class="label-name">{name}</Foreign>
              </span>
              {change && <span class="label-facts">{changeWords(change, texts, 'change.row')}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p class="foot-note">{t('changed.hint')}</p>
    </section>
  );
}
