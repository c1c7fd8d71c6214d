import type { CardView } from '../../lib/card-view.ts';
import { labelKinds } from '../../lib/catalog/schema/label.ts';
import { Button } from '../shared/button.tsx';
import { Disclosure } from '../shared/disclosure.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { Icon } from '../shared/icon.tsx';
import { Senses } from './sense-chooser.tsx';
import { useCardTexts } from './texts.ts';

interface CardHeadProps {
  view: CardView;
  onClose: () => void;
}

/** Which label the mark stands for. */
export function CardHead({ view, onClose }: CardHeadProps) {
  const { t } = useCardTexts();
  const kind = labelKinds.find((known) => known === view.label.kind);
  return (
    <header class="head">
      <div class="head-words">
        <h2 class="head-name" id="card-title">
          <Foreign>{view.label.name}</Foreign>
        </h2>
        {kind && <p class="head-kind">{t(`label-kind.${kind}`)}</p>}
      </div>
      <Button look="quiet" small label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </header>
  );
}

/** What the label is, and on request why the word was taken for it. */
export function Gist({ view, onChoose }: { view: CardView; onChoose: (label: string) => void }) {
  const { t, rich } = useCardTexts();
  const others = view.mention.alternatives.some(({ id }) => id !== view.label.id);
  return (
    <div class="gist">
      {view.label.gist && <p dir="auto">{view.label.gist}</p>}
      {view.mention.status === 'marked' && view.mention.why && (
        <Disclosure
          class="why"
          summary={
            <span>{rich('why.summary', { surface: <Foreign lang={view.lang}>{view.mention.surface}</Foreign> })}</span>
          }
        >
          <p class="remark">{view.mention.why}</p>
          {others && (
            <>
              <p class="remark">{t('why.other')}</p>
              <Senses view={view} onChoose={onChoose} />
            </>
          )}
        </Disclosure>
      )}
    </div>
  );
}
