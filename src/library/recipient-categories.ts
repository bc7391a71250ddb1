import { entryOf, type CatalogueEntry } from './catalogue.ts';
import { recipientsNamedInRegulation } from './recipient-categories/named-in-regulation.ts';
import { recipientsUsualInSmallOffices } from './recipient-categories/usual-in-small-offices.ts';

/**
 * Categories of recipients: 11 CCR 7001, "categories of third parties", and the vendors that a policy must list too.
 *
 * Since 2026 the list of data disclosed for a business purpose speaks to service providers and contractors as well, so
 * the kinds of vendor that a small office uses stand beside the seven that the definition names.
 */
export const recipientCategoryIds = [
  'recipient-ad-networks',
  'recipient-isps',
  'recipient-analytics',
  'recipient-government',
  'recipient-os-platforms',
  'recipient-social',
  'recipient-data-brokers',
  'recipient-it-hosting',
  'recipient-payment',
  'recipient-communications',
  'recipient-professional',
  'recipient-payroll-hr',
  'recipient-insurers',
  'recipient-providers',
  'recipient-delivery',
  'recipient-affiliates',
  'recipient-marketing-partners',
  'recipient-collections',
  'recipient-successor',
  'recipient-law-enforcement',
] as const;

/** A category of recipients. */
export type RecipientCategory = (typeof recipientCategoryIds)[number];

export interface RecipientCategoryEntry extends CatalogueEntry {
  readonly id: RecipientCategory;
  readonly plainName: string;
  /** How a policy prints it: a lower-case noun phrase. */
  readonly printed: string;
  readonly plain: string;
  readonly examples: readonly string[];
  /** True when the regulation itself names it. */
  readonly inRegulation: boolean;
  /** The roles such recipients usually have, the likeliest first. A hint: the role of each one is asked. */
  readonly usualRoles: readonly ('thirdParty' | 'serviceProvider')[];
}

export const recipientCategories: readonly RecipientCategoryEntry[] = [
  ...recipientsNamedInRegulation,
  ...recipientsUsualInSmallOffices,
];

/** The entry of a category of recipients. */
export function recipientCategory(id: RecipientCategory): RecipientCategoryEntry {
  return entryOf(recipientCategories, id);
}
