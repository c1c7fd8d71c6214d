import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useSharedTexts } from './texts.ts';

interface DialogProps {
  title: string;
  /** Called on Escape and on the close button; the caller unmounts the dialog. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, the safe one first. */
  actions?: ComponentChildren;
}

/** A modal dialog on the native element: focus is kept inside and given back, Escape closes. Open while mounted. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const { t } = useSharedTexts();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button look="quiet" small label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="dialog-body">{children}</div>
      {actions && <footer class="dialog-actions">{actions}</footer>}
    </dialog>
  );
}
