import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import './OpenedHelp.css';

/** What opens beside a question. */
export interface FieldHelp {
  /** Names the button that opens it, for those who do not see what it stands beside. */
  label: string;
  content: ReactNode;
}

interface OpenedHelpState {
  open: boolean;
  box: RefObject<HTMLElement | null>;
  /** For the element around the question and its answer. */
  onKeyDown: (event: KeyboardEvent) => void;
  toggle: () => void;
}

/** Whether the help is open. F1 opens it and goes there, so that it is read aloud; Escape closes it and comes back. */
export function useOpenedHelp(more: FieldHelp | undefined): OpenedHelpState {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (open && cameFrom.current) box.current?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (more === undefined) return;
    if (event.key === 'F1') {
      event.preventDefault();
      event.stopPropagation();
      cameFrom.current = document.activeElement;
      setOpen(true);
      box.current?.focus();
    } else if (event.key === 'Escape' && open && box.current?.contains(document.activeElement)) {
      event.stopPropagation();
      setOpen(false);
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    }
  };
  const toggle = () => {
    cameFrom.current = null;
    setOpen(!open);
  };
  return { open, box, onKeyDown, toggle };
}

interface HelpButtonProps {
  /** The id of the box that it opens. */
  boxId: string;
  more: FieldHelp;
  help: OpenedHelpState;
}

/** The small “?” beside a question. */
export function HelpButton({ boxId, more, help: { open, toggle } }: HelpButtonProps) {
  return (
    <button
      type="button"
      className="help-button"
      aria-label={more.label}
      aria-expanded={open}
      aria-controls={open ? boxId : undefined}
      onClick={toggle}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}

/** What the “?” opened. */
export function OpenedHelp({ boxId, more, help: { open, box } }: HelpButtonProps) {
  return open ? (
    <section className="help-opened" id={boxId} aria-label={more.label} tabIndex={-1} ref={box}>
      {more.content}
    </section>
  ) : null;
}
