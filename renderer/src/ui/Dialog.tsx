import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Kit } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: string | undefined;
  /** `wide` for forms, `full` for two columns. */
  size?: 'wide' | 'full' | undefined;
  /** Something was typed that must not be lost: only its own buttons close it. */
  busy?: boolean | undefined;
  /** Something to read: the focus begins at its top, and not at the button at its end. */
  reading?: boolean | undefined;
  /** Answers whether the focus goes back where it was; asked when the dialog closes. Always, when left out. */
  returnsFocus?: (() => boolean) | undefined;
  children: ReactNode;
}

/** A question or a small form above the page. Escape and a click beside it close it; focus comes back where it was. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, size, busy = false, reading = false, returnsFocus, children } = props;
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Kit.Root open={open} onOpenChange={(next) => (next || busy ? undefined : onClose())}>
      <Kit.Portal>
        <Kit.Backdrop className="dialog-veil" />
        <Kit.Popup
          ref={popup}
          className={size === undefined ? 'dialog' : `dialog dialog-${size}`}
          initialFocus={reading ? popup : undefined}
          finalFocus={returnsFocus}
        >
          <Kit.Title className="dialog-title">{title}</Kit.Title>
          {description === undefined ? null : (
            <Kit.Description className="dialog-description">{description}</Kit.Description>
          )}
          {children}
        </Kit.Popup>
      </Kit.Portal>
    </Kit.Root>
  );
}

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  description: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
}

/** Asks before something that takes away. A click beside it does nothing: the answer must be given. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, description, confirm, cancel, onConfirm } = props;
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-veil" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-description">{description}</AlertDialog.Description>
          <div className="dialog-actions">
            <Button look="danger" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onClose}>{cancel}</Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
