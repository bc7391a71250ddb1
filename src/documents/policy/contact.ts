/** "How to reach us": every contact point and address with its use. */
import type { Address } from '../../inventory/address.ts';
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Contact } from '../../inventory/contact.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { gapPhrase, say, strong, words } from '../wording/phrase.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { addressLine, contactForQuestions, noContact, quickReach, reachLine } from './addresses.ts';
import { choicesFact, givenOf, refFact, textFact, wordedFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { hasOtherPolicy } from './policy-scope.ts';

const contactUses = {
  contact: 'questions about privacy',
  rights: 'privacy requests',
  shineTheLight: 'Shine the Light requests',
  verification: 'identity checks',
  children: 'reports about children',
  testimonials: 'testimonials',
  minorsRemoval: 'removal of posts by people under 18',
  marketing: 'stopping marketing',
  security: 'security reports',
} as const;

const addressUses = {
  contact: 'questions',
  rights: 'privacy requests',
  shineTheLight: 'Shine the Light requests',
  visits: 'visits',
} as const;

/** "How to reach us". */
export function contactSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, policy, now } = context;
  const cites = ['ccr-7011-e', 'civ-1798.83-b'] as const;
  const chosen = now.contact.find((one) => one.id === (policy && valueOf(policy.contact)));
  const named = policy && chosen && refFact(policy, 'contact', () => quickReach(context, chosen));
  return section({ rule: 'contact' }, 'How to reach us', [
    now.contact.length === 0 && now.address.length === 0
      ? paragraph({ rule: 'contact.none', cites }, [gapPhrase(organization.id, 'how to reach us is not known yet')])
      : undefined,
    policy &&
      paragraph({ rule: 'contact.policy', of: policy.id, cites }, [
        named
          ? say`For questions about this policy: ${named}`
          : contactForQuestions(context)
            ? undefined
            : say`For questions about this policy: ${noContact(context)}`,
      ]),
    list(
      { rule: 'contact.list', cites },
      contactsFor(context).map((one) => contactItem(context, one)),
    ),
    list({ rule: 'contact.addresses', cites }, addresses(context)),
  ]);
}

/** Uses that only the policy for everybody else has a section for. */
const notForStaff: ReadonlySet<string> = new Set([
  'shineTheLight',
  'children',
  'testimonials',
  'minorsRemoval',
  'marketing',
]);

/** Where another policy is for everybody else, a notice for staff leaves out what is only for them. */
function forReaders<Point extends Contact | Address>(
  context: PolicyContext,
  points: readonly Point[],
): readonly Point[] {
  if (context.audience !== 'staff' || !hasOtherPolicy(context)) return points;
  const kept = points.filter((one) => {
    const uses: readonly string[] = one.uses.state === 'given' ? one.uses.value : [];
    return uses.length === 0 || uses.some((use) => !notForStaff.has(use));
  });
  // Better a way that is meant for others than none.
  return kept.length > 0 ? kept : points;
}

/**
 * The other way round, the policy for everybody leaves out the contact point of the notice for staff that is for staff by its
 * name, as long as each of its uses has another.
 */
function withoutStaffOnes({ audience, office, now }: PolicyContext): readonly Contact[] {
  if (audience === 'staff') return now.contact;
  const chosenBy = (one: Contact, staff: boolean): boolean =>
    office.policyDocument.some(
      (policy) => (givenOf(policy.audience) === 'staff') === staff && valueOf(policy.contact) === one.id,
    );
  const forStaff = /\b(?:staff|employees?|personnel|human resources|applicants?)\b/i;
  const [own, rest] = [true, false].map((isOwn) =>
    now.contact.filter(
      (one) => isOwn === (chosenBy(one, true) && !chosenBy(one, false) && forStaff.test(givenOf(one.role) ?? '')),
    ),
  );
  const served = new Set<string>(rest?.flatMap((one) => itemsOf(one.uses)));
  return now.contact.filter((one) => !own?.includes(one) || itemsOf(one.uses).some((use) => !served.has(use)));
}

function contactsFor(context: PolicyContext): readonly Contact[] {
  const chosen = context.policy && valueOf(context.policy.contact);
  const kept = forReaders(context, withoutStaffOnes(context));
  return context.now.contact.filter((one) => kept.includes(one) || one.id === chosen);
}

function contactItem(context: PolicyContext, contact: Contact): ListItem | undefined {
  const role = textFact(contact, 'role') ?? words('Contact', contact.id);
  const reach = reachLine(context, contact);
  const open = gapPhrase(`${contact.id}.email`, 'email, telephone or address not known yet');
  const uses = namesItsUse(contact) ? undefined : choicesFact(forThisPolicy(context, contact), 'uses', contactUses);
  return item({ rule: 'contact.point', of: contact.id }, [
    say`${strong(role)}: ${reach ?? open}`,
    reach ? undefined : wordedFact(contact, 'attention', (text) => `attention: ${text}`),
    uses && say`For: ${uses}`,
  ]);
}

/** The contact point with the uses that this policy speaks of, or all of them where it speaks of none. */
function forThisPolicy(context: PolicyContext, contact: Contact): Contact {
  const { uses } = contact;
  if (uses.state !== 'given') return contact;
  const { shineTheLightRoute, employeeCount } = context.organization;
  const tooSmall = givenOf(shineTheLightRoute) === 'underTwenty' || (givenOf(employeeCount) ?? 20) < 20;
  const told = uses.value.filter(
    (use) =>
      !(context.audience === 'staff' && hasOtherPolicy(context) && notForStaff.has(use)) &&
      !(use === 'shineTheLight' && tooSmall && givenOf(shineTheLightRoute) !== 'answers'),
  );
  return told.length === 0 ? contact : { ...contact, uses: { ...uses, value: told } };
}

/** “Shine the Light requests” need no second word that they are for Shine the Light requests. */
function namesItsUse({ role, uses }: Contact): boolean {
  const [only, ...more] = uses.state === 'given' ? uses.value : [];
  if (only === undefined || more.length > 0 || role.state !== 'given') return false;
  return role.value.toLowerCase() === contactUses[only].toLowerCase();
}

function addresses(context: PolicyContext): (ListItem | undefined)[] {
  return forReaders(context, context.now.address).map((address) => {
    const label = textFact(address, 'label') ?? words('Address', address.id);
    const line = addressLine(context, address.id);
    const uses = itemsOf(address.uses).length > 0 ? choicesFact(address, 'uses', addressUses) : undefined;
    return item({ rule: 'contact.address', of: address.id }, [
      line ? say`${strong(label)}: ${line}` : strong(label),
      uses && say`For: ${uses}`,
    ]);
  });
}
