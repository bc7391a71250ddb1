/** What the views of one company are handed. */
import type { Recipient } from '../../../../src/inventory/recipient.ts';
import type { VendorIndex } from '../../../../src/vendors/vendor-index.ts';

export interface VendorFacts {
  index: VendorIndex;
  recipient: Recipient;
  /** Whether the CCPA may apply to the office. */
  ccpa: boolean;
}
