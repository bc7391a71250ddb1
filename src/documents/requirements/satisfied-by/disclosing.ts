/** What goes out: sold, shared, disclosed for a business purpose. */
import { block, type Satisfactions } from './satisfaction.ts';

/** Columns of the two lists: category, who received it, what for. */
const categories = [0];
const receivers = [1];
const purposes = [2];

/** What is not sorted into one of the two lists keeps both open; so does a position that is not settled. */
const unsorted = block('sale.unsettled');

/** A company that works for the office without the contract of the law may be one to whom data is sold (11 CCR 7050(e)). */
const withoutContract = ['serviceProvider', 'contractor'].map((role) =>
  block(`recipients.role-list.${role}`, { columns: [2], gapsAt: ['role'] }),
);

export const disclosing: Satisfactions = {
  'pp-sold-shared-list': {
    needs: [[block('sale.sold', { columns: categories })]],
    alsoClean: [block('sale.position'), unsorted, ...withoutContract],
    brokenBy: ['C-06'],
    answeredAt: ['disclosure.basis'],
  },
  // The same paragraph holds the plain “no”, and the gap while a record speaks against it.
  'pp-sold-shared-none': {
    needs: [[block('sale.position')]],
    alsoClean: [unsorted],
    brokenBy: ['C-06'],
    answeredAt: ['organization.sells', 'organization.sharesForAds'],
  },
  'pp-sold-shared-recipients': {
    needs: [[block('sale.sold', { columns: receivers })]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.recipients'],
  },
  'pp-sold-shared-purpose': {
    needs: [[block('sale.sold', { columns: purposes })]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.purposes'],
  },
  'pp-under-16-statement': {
    needs: [[block('sale.under-16')]],
    answeredAt: ['organization.sellsOrSharesUnder16'],
  },
  'pp-bp-disclosed-list': {
    needs: [[block('sale.business-purpose', { columns: categories })]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.basis'],
  },
  'pp-bp-disclosed-none': {
    needs: [[block('sale.business-purpose-none')]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.basis'],
  },
  'pp-bp-recipients': {
    needs: [[block('sale.business-purpose', { columns: receivers })]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.recipients'],
  },
  'pp-bp-purpose': {
    needs: [[block('sale.business-purpose', { columns: purposes })]],
    alsoClean: [unsorted],
    answeredAt: ['disclosure.purposes'],
  },
  // The kinds stand in the headings of the list of recipients, so an open role is a gap, and so is a missing recipient.
  'pp-third-parties-disclosed': {
    needs: [
      [
        block('recipients.role-list.*', { columns: [0] }),
        block('recipients.disclosures', { columns: [0] }),
        block('recipients.none'),
      ],
    ],
    alsoClean: [
      block('recipients.role.unknown', { gapsAt: ['role'] }),
      block('recipients.disclosures', { columns: [0] }),
    ],
    answeredAt: ['recipient.role', 'disclosure.recipients'],
  },
};
