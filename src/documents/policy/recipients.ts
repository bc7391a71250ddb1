/** "Who receives it": recipients by role, what goes to whom, and what leaves the office without names. */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { Block, ListItem, SectionBlock } from '../block.ts';
import { gapPhrase, joinPhrases, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { findEntry } from '../../library/catalogue.ts';
import { recipientCategories } from '../../library/recipient-categories.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import { fullName, recipientWords } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { lacksContract } from './recipients-bound.ts';
import { hasAgreement, promisesOf } from './recipients-agreements.ts';
import { disclosuresTable, withoutNames } from './recipients-disclosures.ts';

type Role = Extract<Recipient['role'], { state: 'given' }>['value'];

const roles: readonly { role: Role; title: string; says: string; cites: readonly CitationKey[] }[] = [
  {
    role: 'serviceProvider',
    title: 'Companies that work for us (service providers)',
    says: 'These companies handle data for us, for our purposes',
    cites: ['civ-1798.140-ag', 'ccr-7050'],
  },
  {
    role: 'contractor',
    title: 'Contractors',
    says: 'We let these companies use data for a purpose of ours',
    cites: ['civ-1798.140-j', 'ccr-7050'],
  },
  {
    role: 'affiliate',
    title: 'Companies of our group',
    says: 'These companies belong to the same group as we do',
    cites: [],
  },
  {
    role: 'clientOrganization',
    title: 'Clients for whom we work',
    says: 'We pass data to clients when we do the work for them',
    cites: ['civ-1798.140-ag'],
  },
  {
    role: 'thirdParty',
    title: 'Third parties',
    says: 'These companies and people decide for themselves how they use what they get',
    cites: ['civ-1798.140-ai', 'ccr-7001-third-parties'],
  },
  {
    role: 'authority',
    title: 'Authorities and courts',
    says: 'Authorities and courts get data when the law or their lawful demand calls for it',
    cites: ['civ-1798.145-a-1'],
  },
  {
    role: 'successor',
    title: 'A buyer of the business',
    says: 'Whoever takes over the business, or a part of it, may get the data that belongs to it',
    cites: ['civ-1798.140-ad'],
  },
  { role: 'user', title: 'Other users', says: 'Other users can see some of what you do or post', cites: [] },
  { role: 'public', title: 'The public', says: 'Anybody can see what is made public', cites: [] },
];

/** "Who receives it". */
export function recipientsSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const empty = year.recipient.length === 0 && year.disclosure.length === 0;
  return section({ rule: 'recipients' }, 'Who receives it', [
    empty
      ? paragraph({ rule: 'recipients.none', cites: ['civ-1798.110-c'] }, [
          gapPhrase(organization.id, 'who receives the information is not known yet'),
        ])
      : undefined,
    ...roles.map((one) => roleSection(context, one)),
    unknownRole(context),
    disclosuresTable(context),
    withoutNames(context),
  ]);
}

function roleSection(context: PolicyContext, { role, title, says, cites }: (typeof roles)[number]): Block | undefined {
  const members = context.year.recipient.filter((one) => valueOf(one.role) === role);
  if (members.length === 0) return undefined;
  return section({ rule: 'recipients.role', of: role }, title, [
    paragraph({ rule: 'recipients.role-intro', of: role, cites, rests: members.map((one) => one.id) }, [words(says)]),
    list(
      { rule: 'recipients.role-list', of: role },
      members.map((one) => recipientItem(context, one)),
    ),
  ]);
}

function unknownRole(context: PolicyContext): Block | undefined {
  const members = context.year.recipient.filter((one) => valueOf(one.role) === undefined);
  return section({ rule: 'recipients.role', of: 'unknown' }, 'Others', [
    list(
      { rule: 'recipients.role-list', of: 'unknown', cites: ['civ-1798.140-ag'] },
      members.map((one) => recipientItem(context, one)),
    ),
  ]);
}

function recipientItem(context: PolicyContext, recipient: Recipient): ListItem | undefined {
  const service = wordedFact(recipient, 'service', insideSentence);
  const country = textFact(recipient, 'country');
  const website = textFact(recipient, 'website');
  const governing = wordedFact(recipient, 'governingPolicy', insideSentence);
  const category = findEntry(recipientCategories, valueOf(recipient.category) ?? '');
  const kind = category && wordedFact(recipient, 'category', () => category.printed);
  return item({ rule: 'recipients.recipient', of: recipient.id }, [
    strong(fullName(context, recipient, recipientWords(recipient))),
    roleDoubt(recipient),
    lacksContract(context, recipient)
      ? openGap(recipient, 'role', 'a written contract in force with it is not on record yet')
      : undefined,
    kind && say`Category: ${kind}`,
    service && say`What it does: ${service}`,
    country && say`Where it works with the data: ${country}`,
    website && say`Its website: ${website}`,
    ...usesOf(context, recipient),
    ...promisesOf(context, recipient),
    governing && say`The privacy policy that applies there: ${governing}`,
  ]);
}

/** The heading tells the role; an open or suggested one is marked here. */
function roleDoubt(recipient: Recipient): Phrase | undefined {
  const { state } = recipient.role;
  if (state === 'unknown' || state === 'suggested') {
    const missing = state === 'unknown' ? 'its role is not known yet' : 'its role is suggested, not confirmed yet';
    return openGap(recipient, 'role', missing);
  }
  return undefined;
}

const limits = [
  { field: 'ownUse', may: 'use the data for its own ends' },
  { field: 'combines', may: 'combine the data with data from others' },
] as const;

const ads = {
  yes: 'It uses the data for ads that follow people to other sites',
  no: 'As far as we know, it does not use the data for ads that follow people to other sites',
};

/**
 * What the recipient may do with the data. It “may not” do it only where an agreement in force can forbid it; without one,
 * a no is what the office believes. Bodies and the public have no such limits.
 */
function usesOf(context: PolicyContext, recipient: Recipient): (Phrase | undefined)[] {
  const role = valueOf(recipient.role);
  const associate = yesNoFact(recipient, 'hipaaBusinessAssociate', {
    yes: 'It is our business associate under federal health privacy law',
    no: '',
  });
  if (role === 'authority' || role === 'public' || role === 'user' || role === 'successor') return [associate];
  const may = limits.filter(({ field }) => isYes(recipient[field])).map((one) => words(one.may, recipient.id));
  const mayNot = limits
    .filter(({ field }) => recipient[field].state === 'given' && !isYes(recipient[field]))
    .map((one) => words(one.may, recipient.id));
  const suggested = limits
    .filter(({ field }) => recipient[field].state === 'suggested')
    .map(({ field, may: what }) => yesNoFact(recipient, field, { yes: `it may ${what}`, no: `it may not ${what}` }));
  const not = joinPhrases(mayNot, 'or');
  const forbidden = hasAgreement(context, recipient)
    ? say`It may not ${not}`
    : say`As far as we know, it does not ${not}`;
  return [
    may.length > 0 ? say`It may ${joinPhrases(may)}` : undefined,
    mayNot.length > 0 ? forbidden : undefined,
    ...suggested,
    yesNoFact(recipient, 'adsUse', ads),
    associate,
  ];
}
