/** In which part of "Who receives it" a disclosure is told. */
import { valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { unique } from '../wording/phrase.ts';
import { isPersonalDisclosure, onlyDisclosure } from './disclosure-terms.ts';
import { once } from './once.ts';
import { recordInYear, type PolicyContext } from './policy-context.ts';

/** The parts of the section: a role, the roles that stand for a class such as courts or the public, or no known role. */
export type RecipientKind =
  | 'serviceProvider'
  | 'contractor'
  | 'affiliate'
  | 'clientOrganization'
  | 'thirdParty'
  | 'classes'
  | 'unknown';

/** The part of the section in which a recipient stands. */
export function kindOf(recipient: Recipient): RecipientKind {
  const role = valueOf(recipient.role);
  if (role === undefined) return 'unknown';
  return role === 'authority' || role === 'successor' || role === 'user' || role === 'public' ? 'classes' : role;
}

/** The disclosures of data about persons that no recipient's own row tells. */
export const sharedDisclosures = once((context: PolicyContext): readonly Disclosure[] => {
  const told = new Set(context.year.recipient.map((one) => onlyDisclosure(context, one)?.id));
  return context.year.disclosure.filter((one) => isPersonalDisclosure(one) && !told.has(one.id));
});

interface Told {
  disclosure: Disclosure;
  kind: RecipientKind;
}

/** Those of them whose recipients all stand in one part of the section: each has a row there. */
export const toldWithTheirKind = once((context: PolicyContext): readonly Told[] =>
  sharedDisclosures(context).flatMap((disclosure) => {
    if (disclosure.recipients.state !== 'given') return [];
    const recipients = disclosure.recipients.value.flatMap((id) => recordInYear(context, 'recipient', id) ?? []);
    const [kind, ...more] = unique(recipients.map(kindOf));
    return kind === undefined || more.length > 0 ? [] : [{ disclosure, kind }];
  }),
);
