import type { ComponentChildren } from 'preact';
import type { CardView } from '../../lib/card-view.ts';
import { labelKinds } from '../../lib/catalog/schema/label.ts';
import { Button } from '../shared/button.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCardTexts } from './texts.ts';

interface CardHeadProps {
  /** The card's name: the label, or the word itself while nobody knows which label it means. */
  name: string;
  lang?: string;
  children?: ComponentChildren;
  onClose: () => void;
}

export function CardHead({ name, lang, children, onClose }: CardHeadProps) {
  const { t } = useCardTexts();
  return (
    <header class="head">
      <div class="head-words">
        <h2 class="head-name" id="card-title">
          <Foreign lang={lang}>{name}</Foreign>
        </h2>
        {children}
      </div>
      <Button look="quiet" small label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </header>
  );
}

/** The kind of label in words; nothing for a kind this version does not know. */
export function LabelKind({ kind }: { kind: string }) {
  const { t } = useCardTexts();
  const known = labelKinds.find((candidate) => candidate === kind);
  return known ? <p class="head-kind">{t(`label-kind.${known}`)}</p> : null;
}

/** One line on what the label is; while the sense is in doubt, with its name, since the head shows the word itself. */
export function Gist({ view }: { view: CardView }) {
  const doubtful = view.mention.status === 'uncertain';
  if (!doubtful && !view.label.gist) return null;
  return (
    <div class="gist">
      {doubtful && (
        <h3 class="gist-name">
          <Foreign>{view.label.name}</Foreign>
        </h3>
      )}
      {view.label.gist && (
        <p>
          <Foreign>{view.label.gist}</Foreign>
        </p>
      )}
      {view.label.advice && (
        <p>
          <Foreign>{view.label.advice}</Foreign>
        </p>
      )}
    </div>
  );
}
