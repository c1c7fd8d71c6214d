import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCatalogTexts } from './texts.ts';

export interface Notice {
  text: string;
  /** The change that the notice's button takes back; '' when there is nothing to take back. */
  change: string;
  /** Something was refused: the notice stays until it is closed. */
  isProblem?: boolean;
}

/** Long enough to read and reach the button by keyboard. */
const STAYS_MS = 12_000;

interface ToastProps {
  notice: Notice;
  onUndo(change: string): void;
  onClose(): void;
}

/** What has just happened, with a way back. Stays while it is pointed at or has the focus. */
export function Toast({ notice, onUndo, onClose }: ToastProps) {
  const { t } = useCatalogTexts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || notice.isProblem) return;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, notice, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it in place.
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p>{notice.text}</p>
      {notice.change && (
        <Button small onClick={() => onUndo(notice.change)}>
          <Icon name="undo" size={14} /> {t('toast.undo')}
        </Button>
      )}
      <Button look="quiet" small label={t('close')} onClick={onClose}>
        <Icon name="close" size={14} />
      </Button>
    </div>
  );
}
