import type { PopupClaim } from '../../lib/popup-view.ts';
import { Foreign } from '../shared/foreign.tsx';
import { usePopupTexts } from './texts.ts';

/** One line on a claim: who says so, what kind it is, whether it is hedged. */
export function ClaimFacts({ claim }: { claim: PopupClaim }) {
  const { t, rich } = usePopupTexts();
  const who =
    claim.assertedBy === ''
      ? t('by.nobody')
      : rich(`by.${claim.polarity}`, { who: <Foreign>{claim.assertedBy}</Foreign> });
  return (
    <>
      {who} · {t(`kind.${claim.kind}`)}
      {claim.hedged && <> · {t('wording.hedged')}</>}
    </>
  );
}
