import type { CardView } from '../../lib/card-view.ts';
import { Changed } from '../shared/changed.tsx';
import { direction } from '../shared/direction.ts';
import { Foreign } from '../shared/foreign.tsx';
import { type Texts, TextsProvider } from '../shared/i18n.tsx';
import { CardActions } from './card-actions.tsx';
import { CardHead, Gist, LabelKind } from './card-head.tsx';
import { ClaimsLikeThis } from './claims-like-this.tsx';
import { Precedents } from './precedents.tsx';
import { SenseChooser } from './sense-chooser.tsx';
import { type CardKey, useCardTexts } from './texts.ts';
import { ThisSentence } from './this-sentence.tsx';

export interface CardEvents {
  onClose: () => void;
  onSaveClaim: () => void;
  /** `word`: only beside this word of the sentence. */
  onWrongMatch: (match: { scope: 'page' | 'site' | 'alias'; word?: string }) => void;
  onMute: (label: string) => void;
  /** A path of the catalog page: "/labels/imu", "/claims/c-12". */
  onOpenCatalog: (path: string) => void;
  /** The reader says which sense of a shared alias is meant. */
  onChoose: (label: string) => void;
}

export type CardState =
  | { state: 'loading'; surface: string }
  /** `reason` is a sentence for readers; without it a general one is shown. */
  | { state: 'error'; surface: string; reason?: string }
  | { state: 'ready'; view: CardView };

export interface CardProps extends CardEvents {
  card: CardState;
  texts: Texts<CardKey>;
}

/** The card at a mark: a dialog that does not block the page; its container places it and handles Escape. */
export function Card({ card, texts, ...on }: CardProps) {
  return (
    <TextsProvider texts={texts}>
      <div
        class="says-who card"
        role="dialog"
        tabIndex={-1}
        aria-labelledby="card-title"
        lang={texts.locale}
        dir={direction(texts.locale)}
      >
        {card.state === 'ready' ? <Ready view={card.view} on={on} /> : <Waiting card={card} onClose={on.onClose} />}
      </div>
    </TextsProvider>
  );
}

function Ready({ view, on }: { view: CardView; on: CardEvents }) {
  const doubtful = view.mention.status === 'uncertain';
  return (
    <>
      {doubtful ? (
        <CardHead name={view.mention.surface} lang={view.lang} onClose={on.onClose} />
      ) : (
        <CardHead name={view.label.name} onClose={on.onClose}>
          <LabelKind kind={view.label.kind} />
        </CardHead>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="body" tabIndex={0} aria-labelledby="card-title">
        {doubtful && <SenseChooser view={view} onChoose={on.onChoose} />}
        {view.change && <Changed change={view.change} />}
        <Gist view={view} />
        <ThisSentence view={view} />
        <ClaimsLikeThis view={view} />
        <Precedents precedents={view.precedents} onOpenCatalog={on.onOpenCatalog} />
        {view.question && <Question question={view.question} />}
      </section>
      <CardActions view={view} on={on} />
    </>
  );
}

function Question({ question }: { question: NonNullable<CardView['question']> }) {
  const { t, rich } = useCardTexts();
  return (
    <section class="part question" aria-labelledby="card-question">
      <h3 class="part-title" id="card-question">
        {t('question.title')}
      </h3>
      <p class="question-text">
        <Foreign>{question.text}</Foreign>
      </p>
      <p class="aside">{rich('question.pattern', { name: <Foreign>{question.name}</Foreign> })}</p>
    </section>
  );
}

function Waiting({ card, onClose }: { card: Exclude<CardState, { state: 'ready' }>; onClose: () => void }) {
  const { t, said } = useCardTexts();
  return (
    <>
      <CardHead name={card.surface} onClose={onClose} />
      <div class="body">
        <p class="waiting" role="status">
          {card.state === 'loading' ? t('loading') : card.reason ? said(card.reason) : t('card.error')}
        </p>
        {card.state === 'loading' && <div class="skeleton" aria-hidden="true" />}
      </div>
    </>
  );
}
