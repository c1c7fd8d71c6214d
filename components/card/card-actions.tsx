import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/card-view.ts';
import { Button } from '../shared/button.tsx';
import type { CardEvents } from './card.tsx';
import { useCardTexts } from './texts.ts';
import { WrongMatch } from './wrong-match.tsx';

/** What the reader can do; always in sight below the scrolling part. */
export function CardActions({ view, on }: { view: CardView; on: CardEvents }) {
  const { t } = useCardTexts();
  const [asking, setAsking] = useState(false);
  const firstChoice = useRef<HTMLButtonElement>(null);
  // Opening moves the focus to the new choice; only after a click, never when the card appears.
  useEffect(() => {
    if (asking) firstChoice.current?.focus();
  }, [asking]);

  return (
    <footer class="actions">
      <div class="row">
        <Button look="primary" onClick={on.onSaveClaim}>
          {t('action.save')}
        </Button>
        <Button onClick={() => on.onOpenCatalog(`/labels/${view.label.id}`)}>{t('action.open')}</Button>
        <div class="row-end">
          <Button
            look="quiet"
            expanded={asking}
            controls={asking ? 'card-wrong' : undefined}
            onClick={() => setAsking(!asking)}
          >
            {t('action.wrong')}
          </Button>
          <Button
            look="quiet"
            label={t('action.mute-name', { label: view.label.name })}
            onClick={() => on.onMute(view.label.id)}
          >
            {t('action.mute')}
          </Button>
        </div>
      </div>
      {asking && <WrongMatch view={view} on={on} id="card-wrong" firstChoice={firstChoice} />}
    </footer>
  );
}
