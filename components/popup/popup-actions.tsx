import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { PopupEvents } from './popup.tsx';
import { usePopupTexts } from './texts.ts';

/** The row at the foot: copy the report, open the catalog. */
export function PopupActions({ canCopy, on }: { canCopy: boolean; on: PopupEvents }) {
  const { t } = usePopupTexts();
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed' | null>(null);
  const copy = () => {
    setOutcome(null);
    on.onCopy().then(
      () => setOutcome('copied'),
      () => setOutcome('copy-failed'),
    );
  };
  return (
    <footer class="popup-actions">
      <Button onClick={() => on.onOpenCatalog('/')}>{t('open-catalog')}</Button>
      {canCopy && (
        <Button look="quiet" onClick={copy}>
          <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
          {t('copy')}
        </Button>
      )}
      <p class="outcome" role="status">
        {outcome && t(outcome)}
      </p>
    </footer>
  );
}
