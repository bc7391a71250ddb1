import { Menu as Kit } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import './popup.css';

export interface MenuEntry {
  label: string;
  /** Small words at the end of the line, such as a shortcut. */
  detail?: string | undefined;
  /** Draws a rule above the entry. */
  apart?: boolean | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

interface MenuProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** Its name for screen readers, when the words on it do not say enough. */
  label?: string | undefined;
  className: string;
  disabled?: boolean | undefined;
  entries: readonly MenuEntry[];
}

/** A button that opens a list of actions. */
export function Menu({ trigger, label, className, disabled = false, entries }: MenuProps) {
  return (
    <Kit.Root modal={false}>
      <Kit.Trigger className={className} aria-label={label} disabled={disabled}>
        {trigger}
      </Kit.Trigger>
      <Kit.Portal>
        <Kit.Positioner className="popup-place" sideOffset={4} align="end">
          <Kit.Popup className="popup">
            {entries.map((entry) => (
              <div key={entry.label} role="none">
                {entry.apart ? <Kit.Separator className="popup-rule" /> : null}
                <Kit.Item className="popup-item" disabled={entry.disabled ?? false} onClick={entry.onSelect}>
                  <span>{entry.label}</span>
                  {entry.detail === undefined ? null : <span className="popup-detail">{entry.detail}</span>}
                </Kit.Item>
              </div>
            ))}
          </Kit.Popup>
        </Kit.Positioner>
      </Kit.Portal>
    </Kit.Root>
  );
}
