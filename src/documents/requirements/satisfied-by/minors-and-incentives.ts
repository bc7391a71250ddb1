/** Children and minors; offers in return for data. */
import { block, type Satisfactions } from './satisfaction.ts';

export const minorsAndIncentives: Satisfactions = {
  'pp-under-16-process': {
    needs: [[block('sale.under-16-process')]],
    answeredAt: ['organization.under16Consent'],
  },
  // The terms, the data, its value, how to join and how to leave are each a gap while they are open.
  'pp-financial-incentive': {
    needs: [[block('incentives.list')]],
    answeredAt: ['financialIncentive.terms'],
    policies: 'customers',
  },
  'pp-eraser': {
    needs: [[block('children.removal', { restsOn: 'minorsRemovalContact' })]],
    brokenBy: ['C-27'],
    answeredAt: ['organization.minorsRemovalWho', 'organization.minorsRemovalContact'],
    policies: 'customers',
  },
  // Age and purpose, the part of parents, and who can be reached; the tables tell which data, who gets it and how long.
  'pp-coppa-notice': {
    needs: [
      [block('children.collection')],
      [block('children.action', { restsOn: 'childrenParents' })],
      [block('contact.list')],
      [block('retention.table', { columns: [0, 1] }), block('retention.open')],
    ],
    answeredAt: ['organization.childrenParents', 'organization.childrenKnowingCollection'],
    policies: 'customers',
  },
  // The sentence that the service is not made for children; other gaps of the paragraph are about data already held.
  'pp-no-children': {
    needs: [[block('children.collection', { restsOn: 'childrenDirected', gapsAt: ['childrenDirected'] })]],
    answeredAt: ['organization.childrenDirected'],
    policies: 'customers',
  },
};
