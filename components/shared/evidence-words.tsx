import type { EvidenceState } from '../../lib/weigh/track-record.ts';
import { useSharedTexts } from './texts.ts';

/** The state of evidence in words, above the underline that marks it in a page: a legend that is always there. */
export function EvidenceWords({ state, judged = 0 }: { state: EvidenceState; judged?: number }) {
  const { t } = useSharedTexts();
  // Some were judged, but too few for "usually": not the same as nobody having looked.
  const few = state === 'not-assessed' && judged > 0;
  return (
    <span class="evidence" data-state={state}>
      {few ? t('state.too-few') : t(`state.${state}`)}
    </span>
  );
}
