import { useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import type { ImportView, Refusal } from '../catalog-view.ts';
import { useCatalogTexts } from '../texts.ts';
import { Faults, ImportSummary } from './import-summary.tsx';

export type ImportState =
  | { step: 'choose' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; refusal: Refusal }
  | { step: 'planned'; plan: ImportView }
  | { step: 'writing'; plan: ImportView };

interface ImportDialogProps {
  state: ImportState;
  onFile(file: File): void;
  onConfirm(): void;
  onClose(): void;
}

/** A file on its way into the catalog: chosen, tried out, confirmed. Nothing is written before the last step. */
export function ImportDialog({ state, onFile, onConfirm, onClose }: ImportDialogProps) {
  const { t, said } = useCatalogTexts();
  const planned = state.step === 'planned' || state.step === 'writing' ? state.plan : null;
  const writes = planned ? planned.items.filter(({ outcome }) => outcome !== 'left-out').length : 0;
  return (
    <Dialog
      title={t('import.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {planned && (
            <Button look="primary" disabled={state.step === 'writing' || writes === 0} onClick={onConfirm}>
              {t('import.confirm', { count: writes })}
            </Button>
          )}
        </>
      }
    >
      {state.step === 'choose' && <p class="dialog-lead">{t('import.lead')}</p>}
      {state.step === 'reading' && <p role="status">{t('import.reading', { file: state.fileName })}</p>}
      {state.step === 'refused' && (
        <div class="refusal" role="alert">
          <p>
            <b>{t('import.refused', { file: state.fileName })}</b>
          </p>
          <p>{said(state.refusal.problem)}</p>
          <p class="soft">{t('import.nothing-changed')}</p>
          <Faults faults={state.refusal.faults} />
        </div>
      )}
      {planned && <ImportSummary plan={planned} />}
      {(state.step === 'choose' || state.step === 'refused') && <FileDrop onFile={onFile} />}
    </Dialog>
  );
}

function FileDrop({ onFile }: { onFile(file: File): void }) {
  const { t } = useCatalogTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside.
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <p class="soft">{t('import.drop')}</p>
      <Button onClick={() => input.current?.click()}>{t('import.choose')}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('import.choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
