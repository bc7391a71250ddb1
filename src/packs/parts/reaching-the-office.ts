/** Where people reach the office. Streets, numbers and addresses are for the office to fill in. */
import { suggest } from '../suggestion.ts';

export const officeAddress = suggest('address', {
  label: 'Our office',
  country: 'United States',
  uses: ['contact', 'rights'],
});

export const privacyContact = suggest('contact', {
  role: 'Privacy questions and requests',
  address: officeAddress.title,
  uses: ['contact', 'rights', 'shineTheLight', 'marketing'],
});
