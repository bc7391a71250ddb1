/** What is missing from a Shine the Light list, by the answer that would settle it. */
import type { RecordPath } from '../documents/block.ts';

/** A few plain words for an open answer, e.g. `address not known yet` for `V-001.address`. */
export function missingWords(path: RecordPath): string {
  const field = path.slice(path.indexOf('.') + 1);
  return fields[field] ?? 'own marketing use not known yet';
}

const fields: Readonly<Record<string, string>> = {
  from: 'whether and when it happened is not known yet',
  until: 'whether and when it happened is not known yet',
  happens: 'whether and when it happened is not known yet',
  elements: 'the kinds of information are not known yet',
  shineTheLightCategories: 'the kinds of information are not known yet',
  name: 'name not known yet',
  address: 'address not known yet',
  products: 'what it offers is not known yet; answer “does not apply” if the name tells',
  marketingByOthers: 'nothing is recorded yet about what goes to whom',
  role: 'what they are to the office is only suggested, and not confirmed yet',
  basis: 'why they get it is only suggested, and not confirmed yet',
  identifiability: 'whether it can be tied to a person is only suggested, and not confirmed yet',
  recipients: 'who gets it is only suggested, and not confirmed yet',
  employeeCount: 'number of employees not known yet',
};
