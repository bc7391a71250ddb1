/** Where people reach the office. Streets, numbers and addresses are for the office to fill in. */
import type { OfficeTerms } from '../pack-block.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

/** The address of the office, the store, the restaurant. Where nobody comes, it is that of the office all the same. */
export function officeAddress({ place, online }: OfficeTerms): Suggestion {
  const label = online ? 'our office' : place;
  return suggest('address', {
    label: label.charAt(0).toUpperCase() + label.slice(1),
    country: 'United States',
    uses: ['contact', 'rights'],
  });
}

/** One contact point for all questions about privacy. */
export function privacyContact(terms: OfficeTerms): Suggestion {
  return suggest('contact', {
    role: 'Privacy questions and requests',
    address: officeAddress(terms).title,
    uses: ['contact', 'rights', 'shineTheLight', 'marketing'],
  });
}
