import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { useCatalogTexts } from '../texts.ts';

interface ExportDialogProps {
  /** Records that the reader wrote or changed. */
  own: number;
  onOwn(): void;
  onEverything(): void;
  onClose(): void;
}

/** The two ways out: what the reader wrote, to share; everything, to keep. */
export function ExportDialog({ own, onOwn, onEverything, onClose }: ExportDialogProps) {
  const { t } = useCatalogTexts();
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div class="ways">
        <div>
          <h3>{t('export.own')}</h3>
          <p class="soft">{t('export.own-hint', { count: own })}</p>
          <Button disabled={own === 0} onClick={onOwn}>
            {t('export.own-save')}
          </Button>
        </div>
        <div>
          <h3>{t('export.all')}</h3>
          <p class="soft">{t('export.all-hint')}</p>
          <Button onClick={onEverything}>{t('export.all-save')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
