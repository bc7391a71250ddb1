import { Progress as Kit } from '@base-ui/react/progress';
import './Progress.css';

/** How far something is. `value` from 0 to 100, or null while nobody can tell. */
export function Progress({ label, value }: { label: string; value: number | null }) {
  return (
    <Kit.Root value={value} className="progress">
      <Kit.Label className="progress-label">{label}</Kit.Label>
      <Kit.Track className="progress-track">
        <Kit.Indicator className="progress-bar" />
      </Kit.Track>
    </Kit.Root>
  );
}
