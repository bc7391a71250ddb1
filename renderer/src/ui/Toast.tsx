import { Toast as Kit } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import './Toast.css';

/** Gives every screen a place for short messages; `dismiss` names the closing button. */
export function ToastProvider({ dismiss, children }: { dismiss: string; children: ReactNode }) {
  return (
    <Kit.Provider limit={3} timeout={8000}>
      {children}
      <Kit.Portal>
        <Kit.Viewport className="toasts">
          <ToastList dismiss={dismiss} />
        </Kit.Viewport>
      </Kit.Portal>
    </Kit.Provider>
  );
}

function ToastList({ dismiss }: { dismiss: string }) {
  const { toasts } = Kit.useToastManager();
  return toasts.map((toast) => (
    // The kit hides urgent messages from screen readers, because it has read them aloud; their buttons must stay in reach.
    <Kit.Root key={toast.id} toast={toast} className="toast" data-look={toast.type} aria-hidden={false}>
      <Kit.Content className="toast-content">
        <div>
          <Kit.Title className="toast-title" />
          <Kit.Description className="toast-text" />
        </div>
        {toast.actionProps ? <Kit.Action className="button button-small" /> : null}
        {/* The kit hides it from screen readers while messages are stacked; ours never are. */}
        <Kit.Close className="toast-close" aria-label={dismiss} aria-hidden={false}>
          <span aria-hidden="true">×</span>
        </Kit.Close>
      </Kit.Content>
    </Kit.Root>
  ));
}

export interface Message {
  title: string;
  text?: string | undefined;
  look?: 'plain' | 'wrong' | undefined;
  action?: { label: string; onSelect: () => void } | undefined;
  /** Messages of one kind take each other's place: an older "Undo" would undo something else by now. */
  kind?: string | undefined;
}

/** A function that shows a short message and has it read aloud. Messages of failure stay until they are closed. */
export function useMessage(): (message: Message) => void {
  const manager = Kit.useToastManager();
  return ({ title, text, look = 'plain', action, kind }) => {
    const close = (): void => (kind === undefined ? undefined : manager.close(kind));
    manager.add({
      title,
      ...(kind === undefined ? {} : { id: kind }),
      ...(text === undefined ? {} : { description: text }),
      type: look,
      priority: look === 'wrong' ? 'high' : 'low',
      ...(look === 'wrong' ? { timeout: 0 } : {}),
      ...(action ? { actionProps: { children: action.label, onClick: () => (close(), action.onSelect()) } } : {}),
    });
  };
}
