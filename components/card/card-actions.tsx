import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/card-view.ts';
import { Button } from '../shared/button.tsx';
import { Foreign } from '../shared/foreign.tsx';
import type { CardEvents } from './card.tsx';
import { useCardTexts } from './texts.ts';

const scopes = ['page', 'site', 'alias'] as const;

/** What the reader can do; always in sight below the scrolling part. */
export function CardActions({ view, on }: { view: CardView; on: CardEvents }) {
  const { t, rich } = useCardTexts();
  const [asking, setAsking] = useState(false);
  const firstScope = useRef<HTMLButtonElement>(null);
  const wrong = useRef<HTMLButtonElement>(null);
  // Opening moves the focus to the new choice; only after a click, never when the card appears.
  useEffect(() => {
    if (asking) firstScope.current?.focus();
  }, [asking]);

  return (
    <footer class="actions">
      {asking && (
        <fieldset class="wrong" id="card-wrong">
          <legend class="remark">
            {rich('wrong.title', { surface: <Foreign lang={view.lang}>{view.mention.surface}</Foreign> })}
          </legend>
          <div class="row">
            {scopes.map((scope, index) => (
              <Button
                key={scope}
                small
                buttonRef={index === 0 ? firstScope : undefined}
                onClick={() => on.onWrongMatch({ scope })}
              >
                {t(`wrong.${scope}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <div class="row row-main">
        <Button look="primary" onClick={on.onSaveClaim}>
          {t('action.save')}
        </Button>
        <Button onClick={() => on.onOpenCatalog(`/labels/${view.label.id}`)}>{t('action.open')}</Button>
      </div>
      <div class="row row-quiet">
        <Button
          look="quiet"
          small
          buttonRef={wrong}
          expanded={asking}
          controls={asking ? 'card-wrong' : undefined}
          onClick={() => setAsking(!asking)}
        >
          {t('action.wrong')}
        </Button>
        <Button look="quiet" small onClick={() => on.onMute(view.label.id)}>
          {t('action.mute')}
        </Button>
      </div>
    </footer>
  );
}
