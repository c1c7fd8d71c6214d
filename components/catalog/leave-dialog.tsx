import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCatalogTexts } from './texts.ts';

export function LeaveDialog({ onLeave, onStay }: { onLeave(): void; onStay(): void }) {
  const { t } = useCatalogTexts();
  return (
    <Dialog
      title={t('leave.title')}
      onClose={onStay}
      actions={
        <>
          <Button look="primary" onClick={onStay}>
            {t('leave.stay')}
          </Button>
          <Button onClick={onLeave}>{t('leave.leave')}</Button>
        </>
      }
    >
      <p>{t('leave.words')}</p>
    </Dialog>
  );
}
