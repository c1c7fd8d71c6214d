import { Fragment } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../../lib/card-view.ts';
import type { Example } from '../../../lib/example/read-example.ts';
import cardCss from '../../card/card.css?inline';
import { Card } from '../../card/card.tsx';
import { cardTexts } from '../../card/texts.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { Shadowed } from '../../shared/shadowed.tsx';
import { useCatalogTexts } from '../texts.ts';
import { Mark } from './mark.tsx';

/** As in pages: a pause of the pointer opens the card. */
const PAUSE_MS = 500;

/** A short text with marks and the card of the one that was chosen, all made as on any page. */
export function LiveExample({ example }: { example: Example }) {
  const { t } = useCatalogTexts();
  const [open, setOpen] = useState<number | null>(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const close = useCallback(() => setOpen(null), []);
  const { lang, title, text, marks } = example;
  const rest = (index: number) => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => setOpen(index), PAUSE_MS);
  };
  return (
    <div class="example">
      <article class="example-text" aria-labelledby="example-title">
        <h3 id="example-title">
          <Foreign lang={lang}>{title}</Foreign>
        </h3>
        <p class="quoted" lang={lang} dir="auto">
          {marks.map((mark, index) => (
            <Fragment key={mark.start}>
              {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
              <button
                class="example-name"
                type="button"
                aria-pressed={open === index}
                onClick={() => setOpen(index)}
                onPointerEnter={() => rest(index)}
                onPointerLeave={() => clearTimeout(pause.current)}
              >
                <Mark look={mark.uncertain ? 'uncertain' : mark.state}>{text.slice(mark.start, mark.end)}</Mark>
              </button>
            </Fragment>
          ))}
          {text.slice(marks.at(-1)?.end ?? 0)}
        </p>
        <p class="soft">{t('first.invented')}</p>
      </article>
      <ExampleCard key={open} view={open === null ? undefined : example.cards[open]} onClose={close} />
    </div>
  );
}

function ExampleCard({ view, onClose }: { view: CardView | undefined; onClose: () => void }) {
  const { t, locale } = useCatalogTexts();
  const [told, setTold] = useState(false);
  const card = useMemo(() => {
    if (view === undefined) return null;
    const only = () => setTold(true);
    const events = { onSaveClaim: only, onWrongMatch: only, onMute: only, onOpenCatalog: only, onChoose: only };
    return <Card card={{ state: 'ready', view }} texts={cardTexts(locale)} onClose={onClose} {...events} />;
  }, [view, locale, onClose]);
  return (
    <div class="example-card">
      {card ? <Shadowed css={cardCss}>{card}</Shadowed> : <p class="soft">{t('first.choose')}</p>}
      <p class="soft" role="status">
        {told && t('first.only-example')}
      </p>
    </div>
  );
}
