import type { Ref } from 'preact';
import type { CardView } from '../../lib/card-view.ts';
import { Button } from '../shared/button.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { BesideWord } from './beside-word.tsx';
import type { CardEvents } from './card.tsx';
import { Senses } from './sense-chooser.tsx';
import { useCardTexts } from './texts.ts';

const scopes = ['page', 'site', 'alias'] as const;

interface WrongMatchProps {
  view: CardView;
  on: CardEvents;
  id: string;
  firstChoice: Ref<HTMLButtonElement>;
}

/** Why the word was taken for this label, what else it can mean, and where it should not be marked again. */
export function WrongMatch({ view, on, id, firstChoice }: WrongMatchProps) {
  const { t, rich, said } = useCardTexts();
  const { surface, status, why, alternatives } = view.mention;
  const surfaceWords = <Foreign lang={view.lang}>{surface}</Foreign>;
  const others = status === 'marked' && alternatives.some(({ id }) => id !== view.label.id);
  return (
    <div class="wrong" id={id}>
      {status === 'marked' && why && (
        <p class="remark">{rich('wrong.why', { surface: surfaceWords, why: said(why) })}</p>
      )}
      {others && (
        <>
          <p class="remark">{t('wrong.other')}</p>
          <Senses view={view} onChoose={on.onChoose} />
        </>
      )}
      <fieldset>
        <legend class="remark">{rich('wrong.title', { surface: surfaceWords })}</legend>
        <div class="row">
          {scopes.map((scope, index) => (
            <Button
              key={scope}
              small
              buttonRef={index === 0 ? firstChoice : undefined}
              onClick={() => on.onWrongMatch({ scope })}
            >
              {t(`wrong.${scope}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <BesideWord view={view} onWord={(word) => on.onWrongMatch({ scope: 'alias', word })} />
    </div>
  );
}
