/** Statements in the office's own words, printed as facts only while the records bear them out. */
import type { Organization } from '../../inventory/organization.ts';
import { plainTextOf } from '../plain-text.ts';
import type { Phrase } from '../wording/phrase.ts';
import { openGap, textFact, type FieldOf } from './facts.ts';

/**
 * The statement inside `frame` when it is borne out, otherwise a gap that quotes it. Undefined when the office has made
 * none.
 */
export function ownStatement(
  organization: Organization,
  field: FieldOf<Organization, string>,
  borneOut: boolean,
  frame: (statement: Phrase) => Phrase,
): Phrase | undefined {
  const statement = textFact(organization, field);
  if (statement === undefined || borneOut) return statement && frame(statement);
  const quoted = plainTextOf(frame(statement).runs);
  return openGap(organization, field, `the office’s own words are not borne out by its records yet: “${quoted}”`);
}
