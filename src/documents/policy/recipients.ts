/** "Who receives it": one row per recipient, by role, and what leaves the office without names. */
import { valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { Block, SectionBlock, TableRow } from '../block.ts';
import { each, type Steps } from '../steps.ts';
import { gapPhrase, linkPhrase, say, sentences, unique, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { findEntry } from '../../library/catalogue.ts';
import { recipientCategories } from '../../library/recipient-categories.ts';
import { paragraph, row, section, table } from './blocks.ts';
import { givenOf, openGap, textFact, wordedFact } from './facts.ts';
import { doubtOf, endOf, fullName, recipientWords, shortRecipientName } from './names.ts';
import { once } from './once.ts';
import { isOver, type PolicyContext } from './policy-context.ts';
import { lacksContract } from './recipients-bound.ts';
import {
  dataCell,
  disclosureColumns,
  disclosureRow,
  nothingMore,
  otherDisclosures,
  titleOfOthers,
  withoutNames,
} from './recipients-disclosures.ts';
import { disclosureRemarks, disclosuresTo, onlyDisclosure } from './disclosure-terms.ts';
import { kindOf, toldWithTheirKind, type RecipientKind } from './recipients-told.ts';
import { recipientRemarks } from './recipients-terms.ts';
import { saidOfAll, type Member, type Remark, type SaidOfAll } from './said-of-all.ts';
import { webAddress } from './web-link.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';

type Role = Extract<Recipient['role'], { state: 'given' }>['value'];

const captions: { readonly [Kind in RecipientKind]: string } = {
  serviceProvider: 'Service providers, and what they get',
  contractor: 'Contractors, and what they get',
  affiliate: 'Companies of our group, and what they get',
  clientOrganization: 'Clients, and what they get',
  thirdParty: 'Third parties, and what they get',
  classes: 'Authorities, the public and the like, and what they get',
  unknown: 'Others, and what they get',
};

const roles: readonly {
  role: Extract<Role, RecipientKind>;
  title: string;
  says: string;
  cites: readonly CitationKey[];
}[] = [
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
];

/** Roles that stand for a class, such as courts or the public: one table for all, with what is said of each in its row. */
const classes: { readonly [One in Role]?: { says: string; cites: readonly CitationKey[] } } = {
  authority: {
    says: 'Get data when the law or their lawful demand calls for it',
    cites: ['civ-1798.145-a-1'],
  },
  successor: {
    says: 'May get the data that belongs to the business, or to the part of it that is taken over',
    cites: ['civ-1798.140-ad'],
  },
  user: { says: 'Can see some of what you do or post', cites: [] },
  public: { says: 'Can see what is made public', cites: [] },
};

/** "Who receives it". */
export function* recipientsSection(context: PolicyContext): Steps<SectionBlock | undefined> {
  const { organization, year } = context;
  const empty = year.recipient.length === 0 && year.disclosure.length === 0;
  const byRole: (Block | undefined)[] = [];
  for (const one of roles) byRole.push(yield* roleSection(context, one));
  return section({ rule: 'recipients' }, 'Who receives it', [
    empty
      ? paragraph({ rule: 'recipients.none', cites: ['civ-1798.110-c'] }, [
          gapPhrase(organization.id, 'who receives the information is not known yet'),
        ])
      : undefined,
    ...byRole,
    yield* classesOfRecipients(context),
    yield* unknownRole(context),
    yield* otherDisclosures(context),
    withoutNames(context),
  ]);
}

function* roleSection(
  context: PolicyContext,
  { role, title, says, cites }: (typeof roles)[number],
): Steps<Block | undefined> {
  const members = context.year.recipient.filter((one) => kindOf(one) === role);
  if (members.length === 0) return undefined;
  const said = saidOfAll(yield* each(members, (one) => memberOf(context, one)));
  return section({ rule: 'recipients.role', of: role }, title, [
    paragraph({ rule: 'recipients.role-intro', of: role, cites, rests: members.map((one) => one.id) }, [
      words(says),
      ...said.common,
    ]),
    ...(yield* recipientTables(context, role, members, said, [])),
  ]);
}

function* classesOfRecipients(context: PolicyContext): Steps<Block | undefined> {
  const members = context.year.recipient.filter((one) => kindOf(one) === 'classes');
  if (members.length === 0) return undefined;
  const said = saidOfAll(yield* each(members, (one) => memberOf(context, one)));
  const cites = unique(members.flatMap((one) => classes[valueOf(one.role) ?? 'thirdParty']?.cites ?? []));
  return section({ rule: 'recipients.role', of: 'classes' }, 'Authorities, the public and the like', [
    paragraph({ rule: 'recipients.role-intro', of: 'classes' }, said.common),
    ...(yield* recipientTables(context, 'classes', members, said, cites)),
  ]);
}

function* unknownRole(context: PolicyContext): Steps<Block | undefined> {
  const members = context.year.recipient.filter((one) => kindOf(one) === 'unknown');
  const said = saidOfAll(yield* each(members, (one) => memberOf(context, one)));
  return section({ rule: 'recipients.role', of: 'unknown' }, 'Others', [
    paragraph({ rule: 'recipients.role-intro', of: 'unknown' }, said.common),
    ...(yield* recipientTables(context, 'unknown', members, said, ['civ-1798.140-ag'])),
  ]);
}

/**
 * Two tables: who gets data together with others, or none of a kind that has a row, with what each does; then a row for what
 * each of the others gets, and for what goes to several of them.
 */
function* recipientTables(
  context: PolicyContext,
  kind: RecipientKind,
  members: readonly Recipient[],
  said: SaidOfAll,
  more: readonly CitationKey[],
): Steps<(Block | undefined)[]> {
  const cites = [...more, 'civ-1798.110-c', 'civ-1798.115', 'ccr-7011-e'] as const;
  const alone = members.filter((one) => onlyDisclosure(context, one) !== undefined);
  const together = members.filter((one) => onlyDisclosure(context, one) === undefined);
  const shared = toldWithTheirKind(context).filter((one) => one.kind === kind);
  return [
    table(
      { rule: 'recipients.role-list', of: `${kind}-together`, cites },
      'Who they are, and what they do',
      [
        ['Who', 0.4],
        ['What they do, and on what terms', 0.6],
      ],
      yield* each(together, (one) => togetherRow(context, one, said)),
    ),
    table({ rule: 'recipients.role-list', of: kind, cites }, captions[kind], disclosureColumns, [
      ...(yield* each(alone, (one) => recipientRow(context, one, said))),
      ...(yield* each(shared, (one) => disclosureRow(context, one.disclosure, asAbove))),
    ]),
  ];
}

function memberOf(context: PolicyContext, recipient: Recipient): Member {
  const disclosure = onlyDisclosure(context, recipient);
  return {
    id: recipient.id,
    name: shortRecipientName(context, recipient.id) ?? recipientWords(recipient),
    remarks: [
      ...(disclosure ? disclosureRemarks(context, disclosure) : []),
      ...recipientRemarks(context, recipient),
      ...toldElsewhere(context, recipient),
    ],
  };
}

/** One row: who it is and what it does, the data, the purposes, and what is special about it. */
function recipientRow(context: PolicyContext, recipient: Recipient, said: SaidOfAll): TableRow {
  const disclosure = onlyDisclosure(context, recipient);
  const over = isOver(context, recipient);
  const marks = disclosure ? [...doubtOf(disclosure), ...(over ? [] : endOf(context, disclosure))] : [];
  const terms = sentences([contractGap(context, recipient), ...said.own(recipient.id)]);
  return row({ rule: 'recipients.recipient', of: recipient.id }, [
    [
      fullName(context, recipient, linkedName(recipient)),
      ...whatItDoes(recipient, disclosuresTo(context, recipient)),
      roleDoubt(recipient),
    ],
    disclosure ? dataCell(context, disclosure, marks) : [],
    [terms.runs.length > 0 ? terms : words(said.common.length > 0 ? asAbove : nothingMore)],
  ]);
}

/** One row without data: another row tells it, or there is none. */
function togetherRow(context: PolicyContext, recipient: Recipient, said: SaidOfAll): TableRow {
  const all = disclosuresTo(context, recipient);
  const does = whatItDoes(recipient, all);
  const own = [contractGap(context, recipient), ...said.own(recipient.id), namelessOnly(context, recipient, all)];
  const isTold = [...does, ...own].some((one) => one !== undefined);
  return row({ rule: 'recipients.recipient', of: recipient.id }, [
    [fullName(context, recipient, linkedName(recipient)), roleDoubt(recipient)],
    isTold ? [...does, sentences(own)] : [words(said.common.length > 0 ? asAbove : nothingMore)],
  ]);
}

/** Stands where the sentences over the tables, or the row before, have told the terms. */
const asAbove = 'as said above';

function whatItDoes(recipient: Recipient, all: readonly Disclosure[]): (Phrase | undefined)[] {
  return [wordedFact(recipient, 'service', insideSentence), classWords(recipient), kindOutsideTheLists(recipient, all)];
}

function contractGap(context: PolicyContext, recipient: Recipient): Phrase | undefined {
  return lacksContract(context, recipient)
    ? openGap(recipient, 'role', 'a written contract in force is not on record yet')
    : undefined;
}

const idsToldWithTheirKind = once(
  (context: PolicyContext): ReadonlySet<string> =>
    new Set(toldWithTheirKind(context).map(({ disclosure }) => disclosure.id)),
);

/** A recipient of data that another section tells is told where to find it. */
function toldElsewhere(context: PolicyContext, recipient: Recipient): Remark[] {
  const alone = onlyDisclosure(context, recipient);
  const here = idsToldWithTheirKind(context);
  const ids = disclosuresTo(context, recipient)
    .map((one) => one.id)
    .filter((id) => id !== alone?.id && !here.has(id));
  if (ids.length === 0) return [];
  const link = linkPhrase(`“${titleOfOthers}”`, '#recipients.disclosures-section', ...ids);
  return [{ topic: 'elsewhere', one: say`See ${link}`, many: say`what they get stands under ${link}` }];
}

function namelessOnly(context: PolicyContext, { id }: Recipient, all: readonly Disclosure[]): Phrase | undefined {
  const nameless = recordsNaming(context.year.disclosure, 'recipients', id);
  if (all.length > 0 || nameless.length === 0) return undefined;
  return words('Gets only data without names', ...nameless.map((one) => one.id));
}

/** The name with the kind in words; the name leads to the website where its address is one. */
function linkedName(recipient: Recipient): Phrase {
  const website = valueOf(recipient.website);
  const name = givenOf(recipient.name);
  const address = recipient.website.state === 'given' && website !== undefined ? webAddress(website) : undefined;
  if (address === undefined || name === undefined) {
    const shown = textFact(recipient, 'website');
    return shown ? say`${recipientWords(recipient)}, website: ${shown}` : recipientWords(recipient);
  }
  const label = wordedFact(recipient, 'label', insideSentence);
  const link = linkPhrase(name, address, recipient.id);
  return label ? say`${link} (${label})` : link;
}

function classWords(recipient: Recipient): Phrase | undefined {
  const said = classes[givenOf(recipient.role) ?? 'thirdParty'];
  return said && words(said.says, recipient.id);
}

/** The two lists of “Selling and sharing” name the kinds of recipients; who stands in neither has its kind here. */
function kindOutsideTheLists(recipient: Recipient, all: readonly Disclosure[]): Phrase | undefined {
  const listed = all.some((one) => ['businessPurpose', 'sold', 'shared'].includes(givenOf(one.basis) ?? ''));
  const category = findEntry(recipientCategories, valueOf(recipient.category) ?? '');
  const printed = category && wordedFact(recipient, 'category', () => category.printed);
  return listed && recipient.category.state === 'given' ? undefined : printed;
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
