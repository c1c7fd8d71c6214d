import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { PopupEvents } from './popup.tsx';
import { PopupSearch } from './popup-search.tsx';
import { usePopupTexts } from './texts.ts';

/** The foot: search the catalog or open it, take the report along. */
export function PopupActions({ hasReport, on }: { hasReport: boolean; on: PopupEvents }) {
  const { t } = usePopupTexts();
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed' | 'saved' | 'save-failed' | null>(null);
  const [saving, setSaving] = useState(false);
  const tell = (work: Promise<void>, done: 'copied' | 'saved', failed: 'copy-failed' | 'save-failed') => {
    setOutcome(null);
    work.then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  };
  return (
    <footer class="popup-actions">
      <PopupSearch onOpenCatalog={on.onOpenCatalog} />
      <Button onClick={() => on.onOpenCatalog('/')}>{t('open-catalog')}</Button>
      {hasReport && (
        <div class="popup-take">
          <Button look="quiet" onClick={() => tell(on.onCopy(), 'copied', 'copy-failed')}>
            <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
            {t('copy')}
          </Button>
          <Button
            look="quiet"
            expanded={saving}
            controls={saving ? 'popup-save' : undefined}
            onClick={() => setSaving(!saving)}
          >
            {t('save-report')}
          </Button>
          <p class="outcome" role="status">
            {outcome && t(outcome)}
          </p>
        </div>
      )}
      {saving && hasReport && (
        <div class="popup-save" id="popup-save">
          {(['json', 'annotations'] as const).map((format) => (
            <Button
              key={format}
              small
              label={t(`save-as.${format}`)}
              onClick={() => tell(on.onSave(format), 'saved', 'save-failed')}
            >
              {t(`save.${format}`)}
            </Button>
          ))}
        </div>
      )}
    </footer>
  );
}
