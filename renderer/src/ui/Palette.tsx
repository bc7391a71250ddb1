import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog as Kit } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { useAfterPaint } from './use-after-paint.ts';
import './Palette.css';

export interface PaletteEntry {
  key: string;
  label: string;
  detail: string;
  /** What it is found by, in lower case; label and detail when left out. */
  searched?: string | undefined;
  /** True for an entry that fits what was typed by other words than those shown. */
  fits?: boolean | undefined;
  onSelect: () => void;
}

interface PaletteProps {
  title: string;
  placeholder: string;
  empty: string;
  entries: readonly PaletteEntry[];
  typed: string;
  onTyping: (text: string) => void;
  onClose: () => void;
}

/** More than the box shows at once; who does not see theirs types on. */
const shownEntries = 24;

/** Entries drawn when the box opens: as many as it shows. The others follow. */
const firstEntries = 9;

/** A box to type in, with everything that fits below it. Enter takes the marked line. */
export function Palette({ title, placeholder, empty, entries, typed, onTyping, onClose }: PaletteProps) {
  // What was taken leads elsewhere; only without it does the focus go back to where it was.
  const taken = useRef(false);
  const isPainted = useAfterPaint();
  const fitting = fittingEntries(entries, typed).slice(0, isPainted ? undefined : firstEntries);
  return (
    <Kit.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Kit.Portal>
        <Kit.Backdrop className="dialog-veil" />
        <Kit.Popup className="palette" finalFocus={() => !taken.current}>
          <Kit.Title className="visually-hidden">{title}</Kit.Title>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={fitting}
            value={typed}
            onValueChange={onTyping}
            itemToStringValue={(entry: PaletteEntry) => entry.label}
            autoHighlight="always"
            keepHighlight
          >
            <Autocomplete.Input className="palette-input" aria-label={title} placeholder={placeholder} />
            <Autocomplete.Empty className="popup-empty">{empty}</Autocomplete.Empty>
            <Autocomplete.List className="palette-list" aria-label={title}>
              {(entry: PaletteEntry) => (
                <Autocomplete.Item
                  key={entry.key}
                  value={entry}
                  className="popup-item"
                  onClick={() => {
                    taken.current = true;
                    onClose();
                    entry.onSelect();
                  }}
                >
                  <span>{entry.label}</span>
                  <span className="popup-detail">{entry.detail}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Kit.Popup>
      </Kit.Portal>
    </Kit.Root>
  );
}

/** The first entries that fit, and all that fit by other words. */
function fittingEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const first: PaletteEntry[] = [];
  for (const entry of entries) {
    if (first.length === shownEntries) break;
    const searched = entry.searched ?? `${entry.label} ${entry.detail}`.toLowerCase();
    if (!entry.fits && words.every((word) => searched.includes(word))) first.push(entry);
  }
  return [...first, ...entries.filter(({ fits }) => fits)];
}
