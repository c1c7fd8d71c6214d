import type { EvidenceState } from '../../lib/weigh/track-record.ts';
import { useSharedTexts } from './texts.ts';

/** The state of evidence in words, above the underline that marks it in a page: a legend that is always there. */
export function EvidenceWords({ state }: { state: EvidenceState }) {
  const { t } = useSharedTexts();
  return (
    <span class="evidence" data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
