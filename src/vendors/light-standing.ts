/** How a recipient stands with the Shine the Light list of the running year (Civ. Code 1798.83). */
import { marketingStanding } from '../disclosure/marketing-standing.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { calendarYear } from '../inventory/valid-time.ts';
import type { VendorIndex } from './vendor-index.ts';

/** Whether the year's Shine the Light list names it: `none` when nothing goes to it at all. */
export type LightStanding = 'listed' | 'unclear' | 'outside' | 'none';

/** Its standing in the year of the index, over everything that goes to it. */
export function lightStanding(index: VendorIndex, recipient: Recipient): LightStanding {
  const span = calendarYear(Number(index.asOf.slice(0, 4)));
  const all = index.disclosuresTo(recipient.id).map((one) => marketingStanding(one, recipient, span).standing);
  if (all.includes('listed')) return 'listed';
  if (all.includes('unclear')) return 'unclear';
  return all.length === 0 ? 'none' : 'outside';
}
