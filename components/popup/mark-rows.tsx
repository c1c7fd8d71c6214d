import type { Span } from '../../lib/page/page-text.ts';
import type { PopupMark } from '../../lib/popup-view.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { EvidenceWords } from '../shared/evidence-words.tsx';
import { Foreign } from '../shared/foreign.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { usePopupTexts } from './texts.ts';

interface MarkRowsProps {
  marks: PopupMark[];
  onJump: (span: Span) => void;
}

/** Every mark as a row in the order of the page, with all that its underline tells: for those who do not see underlines. */
export function MarkRows({ marks, onJump }: MarkRowsProps) {
  const { t } = usePopupTexts();
  return (
    <Disclosure class="more" lazy summary={<span>{t('marks.all', { count: marks.length })}</span>}>
      <ol class="claims">
        {marks.map((mark) => (
          <li key={mark.start}>
            <MarkRow mark={mark} onJump={onJump} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function MarkRow({ mark, onJump }: { mark: PopupMark; onJump: (span: Span) => void }) {
  const { t } = usePopupTexts();
  const { start, end, surface, name, state, uncertain, text, claim } = mark;
  return (
    <button class="claim" type="button" title={t('mark.jump')} onClick={() => onJump({ start, end })}>
      <span class="label-name">
        <Foreign>{surface}</Foreign>
        {name !== surface && (
          <>
            {': '}
            <Foreign>{name}</Foreign>
          </>
        )}
      </span>
      <span class="claim-facts">
        {uncertain ? t('mark.uncertain') : <EvidenceWords state={state} />}
        {' · '}
        {claim ? <ClaimFacts claim={claim} /> : t('mark.no-claim')}
      </span>
      <span class="claim-text quoted">
        <Foreign>{text}</Foreign>
      </span>
    </button>
  );
}
