import { noStatute, type CatalogueEntry } from './catalogue.ts';
import type { Condition } from './condition.ts';

/**
 * How the answers about a recipient lead to its role, and to sold or shared.
 *
 * Rules are read in order, and the role is that of the first rule that holds and names one. A rule without a role only
 * settles sold or shared, and combines with any role; a later rule that names the same role settles them too.
 */
export const recipientQuestions = {
  party: 'Is it one of these?',
  usesForCrossContextAds: 'Does it use the data to aim ads at people across other sites?',
  worksForBusiness: 'Does it handle the data for you, as you tell it?',
  contractMeets7051: 'Is there a written contract with the bans of 11 CCR 7051?',
  contractHasCertification: 'Did it promise in writing to follow those bans?',
  personDirected: 'Did the person ask you to send the data there?',
  givesValue: 'Does it give money or anything else of value for the data?',
  legallyRequired: 'Does a law, a court or a lawful demand make you hand the data over?',
} as const;

/** A question about a recipient, by its short name. */
export type RecipientFact = keyof typeof recipientQuestions;

/** The roles that answers can lead to. */
export type RoleByRule =
  | 'serviceProvider'
  | 'contractor'
  | 'thirdParty'
  | 'affiliate'
  | 'clientOrganization'
  | 'authority'
  | 'successor'
  | 'user'
  | 'public';

export interface RecipientRoleRule extends CatalogueEntry {
  readonly when: Condition<RecipientFact>;
  readonly role?: RoleByRule;
  readonly sold?: 'yes' | 'no' | 'possible';
  readonly shared?: 'yes' | 'no';
  /** Why, for the person who answers. */
  readonly plain: string;
}

const ofTheInventory =
  'A class of the inventory, so that lists name it as what it is; no statute defines it as a role.';

export const recipientRoleRules: readonly RecipientRoleRule[] = [
  {
    id: 'rp-group',
    when: { fact: 'party', is: 'ownGroup' },
    role: 'affiliate',
    plain:
      'It belongs to your group and uses your name. The law may see both as one business, so it stands on its own as ' +
      'a company of your group.',
    cite: 'Cal. Civ. Code 1798.140(d)',
    checkedOn: '2026-11-21',
    verified: false,
    note:
      'Whether both are one "business" under (d)(2) also depends on control, and on what is passed between them. A ' +
      'lawyer should look at it.',
  },
  {
    id: 'rp-client',
    when: { fact: 'party', is: 'client' },
    role: 'clientOrganization',
    plain: 'You work for it and it tells you what to do with the data, so it is your client and you are its vendor.',
    cite: 'Cal. Civ. Code 1798.140(ag)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'The definition of a service provider, read from the side of the office.',
  },
  {
    id: 'rp-public-body',
    when: { fact: 'party', is: 'publicBody' },
    role: 'authority',
    plain: 'It is a court, an agency or another public body, so lists name it among those.',
    cite: '11 CCR 7001 ("categories of third parties")',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'rp-buyer',
    when: { fact: 'party', is: 'buyer' },
    role: 'successor',
    sold: 'no',
    shared: 'no',
    plain:
      'The data goes over with the business, so it is neither sold nor shared as long as the buyer uses it as you ' +
      'have said.',
    cite: 'Cal. Civ. Code 1798.140(ad)(2), (ah)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rp-users',
    when: { fact: 'party', is: 'users' },
    role: 'user',
    plain: 'Other users see it because the person posts or sends it there.',
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: ofTheInventory,
  },
  {
    id: 'rp-everybody',
    when: { fact: 'party', is: 'everybody' },
    role: 'public',
    plain: 'Everybody can see it, so it is public.',
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: ofTheInventory,
  },
  {
    id: 'rc-1',
    when: { fact: 'usesForCrossContextAds', is: true },
    role: 'thirdParty',
    shared: 'yes',
    plain:
      'It aims ads at people across other sites, so it is a third party and the data is shared. A contract does ' +
      'not change that.',
    cite: '11 CCR 7050(b); Cal. Civ. Code 1798.140(k), (ah)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'rc-2',
    when: {
      all: [
        { fact: 'worksForBusiness', is: true },
        { fact: 'contractMeets7051', is: false },
      ],
    },
    role: 'thirdParty',
    sold: 'possible',
    plain:
      'It works for the office without the contract the law asks for, so it is a third party and the data may ' +
      'be sold.',
    cite: '11 CCR 7050(e), 7051(a)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'rc-3',
    when: {
      all: [
        { fact: 'worksForBusiness', is: true },
        { fact: 'contractMeets7051', is: true },
      ],
    },
    role: 'serviceProvider',
    sold: 'no',
    shared: 'no',
    plain: 'It handles data for the office under the right contract, so it is a service provider.',
    cite: 'Cal. Civ. Code 1798.140(ag)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rc-4',
    when: {
      all: [
        { fact: 'worksForBusiness', is: false },
        { fact: 'contractMeets7051', is: true },
        { fact: 'contractHasCertification', is: true },
      ],
    },
    role: 'contractor',
    sold: 'no',
    shared: 'no',
    plain:
      'It gets data for a business purpose under the right contract and with a written promise, so it is a ' +
      'contractor.',
    cite: 'Cal. Civ. Code 1798.140(j)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rc-5',
    when: { fact: 'personDirected', is: true },
    sold: 'no',
    shared: 'no',
    plain: 'The person asked for the data to be sent there, so it is neither sold nor shared.',
    cite: 'Cal. Civ. Code 1798.140(ad)(2)(A), (ah)(2)(A)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rc-6',
    when: { fact: 'givesValue', is: true },
    role: 'thirdParty',
    sold: 'yes',
    plain: 'It gives money or other value for the data, so the data is sold.',
    cite: 'Cal. Civ. Code 1798.140(ad)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rc-7',
    when: { fact: 'legallyRequired', is: true },
    sold: 'no',
    shared: 'no',
    plain: 'The law makes the office hand the data over, so it is neither sold nor shared.',
    cite: 'Cal. Civ. Code 1798.145(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'rc-8',
    when: {
      all: [
        { fact: 'worksForBusiness', is: false },
        {
          any: [
            { fact: 'contractMeets7051', is: false },
            { fact: 'contractHasCertification', is: false },
          ],
        },
      ],
    },
    role: 'thirdParty',
    plain:
      'It decides by itself about the data, and no such contract and promise make it a contractor, so it is a third ' +
      'party.',
    cite: 'Cal. Civ. Code 1798.140(ai)',
    checkedOn: '2026-11-21',
    verified: true,
  },
];
