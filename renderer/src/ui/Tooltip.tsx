import { Tooltip as Kit } from '@base-ui/react/tooltip';
import { useRef, type ReactElement, type ReactNode } from 'react';
import './Tooltip.css';

/** Words that appear when a control is hovered or focused. Never the only place where something is said. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement<Record<string, unknown>> }) {
  // Beside its control, not at the end of the page: so it belongs to the same part for those who cannot see it.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span ref={place} className="tooltip-place">
      <Kit.Root>
        <Kit.Trigger render={children} />
        <Kit.Portal container={place}>
          <Kit.Positioner className="popup-place" positionMethod="fixed" sideOffset={6}>
            <Kit.Popup className="tooltip">{text}</Kit.Popup>
          </Kit.Positioner>
        </Kit.Portal>
      </Kit.Root>
    </span>
  );
}
