import { Tooltip as Kit } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import './Tooltip.css';

/** Words that appear when a control is hovered or focused. Never the only place where something is said. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement<Record<string, unknown>> }) {
  return (
    <Kit.Root>
      <Kit.Trigger render={children} />
      <Kit.Portal>
        <Kit.Positioner className="popup-place" sideOffset={6}>
          <Kit.Popup className="tooltip">{text}</Kit.Popup>
        </Kit.Positioner>
      </Kit.Portal>
    </Kit.Root>
  );
}
