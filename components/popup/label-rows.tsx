import type { ComponentChildren } from 'preact';
import type { PopupLabel } from '../../lib/popup-view.ts';
import { Button } from '../shared/button.tsx';
import { Disclosure } from '../shared/disclosure.tsx';
import { EvidenceWords } from '../shared/evidence-words.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { Icon } from '../shared/icon.tsx';
import type { PopupEvents } from './popup.tsx';
import { usePopupTexts } from './texts.ts';

/** Labels listed at once; the others wait behind a row, so that the counts below stay in reach. */
const SHOWN = 5;

interface LabelRowsProps {
  labels: PopupLabel[];
  on: PopupEvents;
  /** What goes with the names, below them. */
  children: ComponentChildren;
}

export function LabelRows({ labels, on, children }: LabelRowsProps) {
  const { t } = usePopupTexts();
  const more = labels.slice(SHOWN);
  return (
    <section class="block">
      <h2 class="part-title">{t('labels.title')}</h2>
      <ul>
        {labels.slice(0, SHOWN).map((label) => (
          <LabelRow key={label.id} label={label} on={on} />
        ))}
      </ul>
      {more.length > 0 && (
        <Disclosure class="more" summary={<span>{t('labels.more', { count: more.length })}</span>}>
          <ul>
            {more.map((label) => (
              <LabelRow key={label.id} label={label} on={on} />
            ))}
          </ul>
        </Disclosure>
      )}
      {children}
      <p class="foot-note">{t('not-covered')}</p>
    </section>
  );
}

function LabelRow({ label, on }: { label: PopupLabel; on: PopupEvents }) {
  const { t } = usePopupTexts();
  const { first } = label;
  const facts = [
    label.uncertain > 0 ? t('label.uncertain', { count: label.uncertain }) : '',
    label.catalogued > 0
      ? t('label.judged', { judged: label.judged, catalogued: label.catalogued })
      : t('label.no-claims'),
  ].filter(Boolean);
  return (
    <li class="label">
      <button
        class="label-jump"
        type="button"
        disabled={first === null}
        title={t('label.jump', { name: label.name })}
        onClick={() => first && on.onJump(first)}
      >
        <span class="label-line">
          <Foreign class="label-name">{label.name}</Foreign>
          <span class="label-count">{t('label.mentions', { count: label.mentions })}</span>
        </span>
        <span class="label-facts">
          <EvidenceWords state={label.state} judged={label.judged} /> · {facts.join(' · ')}
        </span>
      </button>
      <Button
        look="quiet"
        small
        label={t('label.open', { name: label.name })}
        onClick={() => on.onOpenCatalog(`/labels/${label.id}`)}
      >
        <Icon name="open" size={14} />
      </Button>
    </li>
  );
}
