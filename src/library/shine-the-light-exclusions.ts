import { entryOf, type CatalogueEntry } from './catalogue.ts';

/**
 * Disclosures that do not count for Shine the Light: Cal. Civ. Code 1798.83(d), and same-brand affiliates (f), which
 * only shorten the answer.
 */
export const shineTheLightExclusionIds = [
  'stl-excl-processing',
  'stl-excl-own-marketing',
  'stl-excl-accounts',
  'stl-excl-property-records',
  'stl-excl-joint-offer',
  'stl-excl-credit-reporting',
  'stl-excl-payment',
  'stl-excl-agent-principal',
  'stl-excl-private-label-card',
  'stl-excl-same-brand',
] as const;

/** A ground on which a disclosure is left off the list. */
export type ShineTheLightExclusion = (typeof shineTheLightExclusionIds)[number];

export interface ShineTheLightExclusionEntry extends CatalogueEntry {
  readonly id: ShineTheLightExclusion;
  readonly name: string;
  readonly plain: string;
  /** The question that settles it for one disclosure. */
  readonly ask: string;
  /** `excludes`: the disclosure is off the list. `shortens`: it stays, with fewer categories and no names. */
  readonly effect: 'excludes' | 'shortens';
}

const fromKnowledge = 'From knowledge of the statute text; compare the wording once with the official text.';

export const shineTheLightExclusions: readonly ShineTheLightExclusionEntry[] = [
  {
    id: 'stl-excl-processing',
    name: 'Processors and vendors',
    plain:
      'A vendor stores, handles or sorts data, or works for the office. It does not use the data for direct ' +
      'marketing by third parties, and does not pass it on for that.',
    ask: "Does it only work for you, without using the data for its own or others' marketing?",
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(1)(A)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-own-marketing',
    name: 'Marketing to own customers',
    plain: 'The office markets to its own customers, and no data goes to third parties for their marketing.',
    ask: 'Is the marketing yours alone, with no data given to others for theirs?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(1)(B)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-accounts',
    name: 'Accounts, credit, bills and claims',
    plain: 'Keeping accounts, telling the status of a credit request, and handling bills or insurance claims.',
    ask: 'Is it only for accounts, credit status, bills or insurance claims?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(1)(C)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-property-records',
    name: 'Public real estate records',
    plain: 'Facts about real estate that come from a government agency or a listing service, not from the customer.',
    ask: 'Do the facts come from public records or a listing service?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(1)(D)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-joint-offer',
    name: 'Joint offers',
    plain:
      'A written deal for a joint offer: at least one side supplies the product, both are named to the ' +
      'customer, and the one who gets the data keeps it secret and uses it only for that offer.',
    ask: 'Is there a written deal with all three terms?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(1)(E)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-credit-reporting',
    name: 'Credit reporting',
    plain: 'Facts on payments that go to or come from a credit bureau for a credit report.',
    ask: 'Is it a credit bureau?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(2)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-payment',
    name: 'Getting paid by check or card',
    plain: 'Data that goes to a bank or card company only to collect a check or card payment.',
    ask: 'Is it a bank or card company, and only for payment?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(3)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-agent-principal',
    name: 'Licensed agent and principal',
    plain:
      'What a licensed agent and its principal need to exchange for their work, even if each then markets to ' +
      'shared customers.',
    ask: 'Is one a licensed agent of the other?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(4)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-private-label-card',
    name: 'Store card or co-branded card',
    plain:
      'What goes between the office and the bank behind its store card or payment plan, to run it and to market ' +
      'to shared customers only.',
    ask: 'Is it about a store card or payment plan with your brand?',
    effect: 'excludes',
    cite: 'Cal. Civ. Code 1798.83(d)(5)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  {
    id: 'stl-excl-same-brand',
    name: 'Same-brand affiliates',
    plain:
      'Between affiliates with the same brand name only 15 of the categories are named, and the number of ' +
      'affiliates may stand for their names.',
    ask: 'Is it an affiliate with the same brand name?',
    effect: 'shortens',
    cite: 'Cal. Civ. Code 1798.83(f)',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
];

/** The entry of an exclusion. */
export function shineTheLightExclusion(id: ShineTheLightExclusion): ShineTheLightExclusionEntry {
  return entryOf(shineTheLightExclusions, id);
}
