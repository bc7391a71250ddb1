import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './popup.css';
import './Menu.css';

export interface MenuEntry {
  label: string;
  /** Small words at the end of the line, such as a shortcut. */
  detail?: string | undefined;
  /** A switch: whether it is on. Choosing it leaves the menu open. */
  checked?: boolean | undefined;
  /** Draws a rule above the entry. */
  apart?: boolean | undefined;
  onSelect: () => void;
}

interface MenuProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** Its name for screen readers, when the words on it do not say enough. */
  label?: string | undefined;
  className: string;
  /** Of the button, when something outside must find it. */
  id?: string | undefined;
  disabled?: boolean | undefined;
  entries: readonly MenuEntry[];
}

/**
 * A button that opens a list of actions: the ARIA pattern of a menu button on the browser's own popover, which closes by
 * itself on Escape and on a click elsewhere and gives the focus back.
 */
export function Menu({ id: buttonId, trigger, label, className, disabled = false, entries }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, [open]);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Tab') {
      list.current?.hidePopover();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const start = event.key.toLowerCase();
      const next = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      next.find((item) => item.textContent.toLowerCase().startsWith(start))?.focus();
    }
  };

  return (
    <>
      <button
        type="button"
        id={buttonId}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.currentTarget.click();
        }}
      >
        {trigger}
      </button>
      <div
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className="popup menu"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {open
          ? entries.map((entry) => (
              <button
                key={entry.label}
                type="button"
                role={entry.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
                aria-checked={entry.checked}
                tabIndex={-1}
                className={entry.apart ? 'popup-item menu-item menu-apart' : 'popup-item menu-item'}
                onClick={() => {
                  if (entry.checked === undefined) list.current?.hidePopover();
                  entry.onSelect();
                }}
              >
                {entry.checked === undefined ? null : (
                  <span className="menu-check" aria-hidden="true">
                    {entry.checked ? '✓' : ''}
                  </span>
                )}
                <span>{entry.label}</span>
                {entry.detail === undefined ? null : <span className="popup-detail">{entry.detail}</span>}
              </button>
            ))
          : null}
      </div>
    </>
  );
}
