/** What goes to whom: one table row per disclosure; data without names stands apart. */
import { valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { ListBlock, ListItem, SectionBlock, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, row, section, table } from './blocks.ts';
import { choiceFact, linkedFact, wordedFact, yesNoFact } from './facts.ts';
import { activityName, markedElement, fullName, markedPurpose, recipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { isBound } from './recipients-bound.ts';

const bases = {
  businessPurpose: 'for a business purpose of ours',
  sold: 'for something in return: a sale under the CCPA',
  shared: 'for ads across sites: sharing under the CCPA',
  directMarketing: 'for their own marketing',
  consent: 'because the person agreed',
  userDirected: 'because the person asked us to',
  legal: 'because of the law, safety or legal claims',
  businessTransfer: 'because the business, or a part of it, is sold or merged',
} as const;

const occasions = {
  serviceProvider: 'in ordinary work for us',
  tracker: 'through a tracker',
  clientOrganization: 'to a client for whom we work',
  consented: 'with consent',
  publicPost: 'when something is posted in public',
  otherUser: 'when other users see it',
  socialMedia: 'through social media',
  legalProcess: 'on a legal demand',
  protection: 'to protect rights or safety',
  emergency: 'in an emergency',
  businessTransfer: 'in a sale or merger of the business',
  directMarketing: 'for marketing',
  deidentified: 'without names',
  aggregate: 'as totals',
} as const;

const choicesOffered = {
  optIn: 'Nothing goes out unless the person agrees first',
  optOut: 'The person can stop it',
  noChoice: 'The person has no choice in this',
} as const;

/** True for a disclosure of data about persons; what is only called non-personal counts. */
export function isPersonalDisclosure(disclosure: Disclosure): boolean {
  const answer = valueOf(disclosure.identifiability);
  return answer !== 'aggregate' && answer !== 'deidentified';
}

/** "What goes to whom". */
export function disclosuresTable(context: PolicyContext): SectionBlock | undefined {
  const rows = context.year.disclosure.filter(isPersonalDisclosure).map((one) => disclosureRow(context, one));
  return section({ rule: 'recipients.disclosures-section' }, 'What goes to whom', [
    table(
      { rule: 'recipients.disclosures', cites: ['civ-1798.110-c', 'civ-1798.115', 'ccr-7011-e'] },
      'What we pass on, to whom and why',
      [
        ['Who gets it', 0.24],
        ['Which data', 0.26],
        ['What for', 0.22],
        ['Why and when', 0.28],
      ],
      rows,
    ),
  ]);
}

function disclosureRow(context: PolicyContext, disclosure: Disclosure): TableRow {
  return row({ rule: 'recipients.disclosure', of: disclosure.id }, [
    [fullName(context, disclosure, whoGetsIt(context, disclosure)), ownName(context, disclosure)],
    [
      linkedFact(disclosure, 'elements', (id) => markedElement(context, id), 'data not known yet'),
      choiceFact(disclosure, 'identifiability', {
        personal: '',
        deidentified: '',
        aggregate: '',
        claimedNonPersonal: 'We treat it as personal, because it can often be tied to a person',
      }),
    ],
    [linkedFact(disclosure, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet')],
    whyAndWhen(context, disclosure),
  ]);
}

/** The office's name of the disclosure, unless it only repeats what the recipient is called. */
function ownName(context: PolicyContext, disclosure: Disclosure): Phrase | undefined {
  const name = insideSentence(valueOf(disclosure.name) ?? '');
  const whom = plainTextOf(whoGetsIt(context, disclosure).runs);
  if (disclosure.name.state === 'given' && whom.includes(name)) return undefined;
  return wordedFact(disclosure, 'name', (text) => `(${insideSentence(text)})`);
}

function whoGetsIt(context: PolicyContext, disclosure: Disclosure): Phrase {
  const missing = 'recipient not known yet';
  const named = linkedFact(disclosure, 'recipients', (id) => recipientName(context, id), missing);
  return named ?? words('Somebody outside the office', disclosure.id);
}

function whyAndWhen(context: PolicyContext, disclosure: Disclosure): (Phrase | undefined)[] {
  const condition = wordedFact(disclosure, 'condition', insideSentence);
  const activities = linkedFact(disclosure, 'activities', (id) => activityName(context, id));
  const notice = wordedFact(disclosure, 'notice', insideSentence);
  const preference = wordedFact(disclosure, 'preference', insideSentence);
  return [
    choiceFact(disclosure, 'basis', bases, 'basis not known yet'),
    choiceFact(disclosure, 'kind', occasions),
    condition && say`Condition: ${condition}`,
    activities && say`Part of: ${activities}`,
    yesNoFact(disclosure, 'happens', { yes: '', no: 'It could happen; so far it has not' }),
    choiceFact(disclosure, 'choiceOffered', choicesOffered),
    notice && say`Notice beforehand: ${notice}`,
    preference && say`Setting that controls it: ${preference}`,
    ownMarketing(context, disclosure),
  ];
}

/** A company bound to work for the office only needs no such gap; neither does a lawful demand. */
function ownMarketing(context: PolicyContext, disclosure: Disclosure): Phrase | undefined {
  const recipients = context.office.recipient.filter(
    (one) => valueOf(disclosure.recipients)?.includes(one.id) === true,
  );
  const basis = valueOf(disclosure.basis);
  const bound = recipients.length > 0 && recipients.every((one) => isBound(context, one));
  const silent = bound || basis === 'legal' || basis === 'businessTransfer';
  // A no is what the office believes, not a ban; of the public or of authorities it would tell nothing.
  const noMarketers = ['authority', 'public', 'user', 'successor'];
  const beyondUs =
    basis === 'userDirected' ||
    (recipients.length > 0 && recipients.every((one) => noMarketers.includes(valueOf(one.role) ?? '')));
  return yesNoFact(
    disclosure,
    'recipientMarketing',
    {
      yes: 'They may use it to market their own things',
      no: beyondUs ? '' : 'As far as we know, they do not use it to market their own things',
    },
    silent ? undefined : 'whether they may use it for their own marketing is not known yet',
  );
}

/** Totals and data without names that leave the office. */
export function withoutNames(context: PolicyContext): SectionBlock | undefined {
  const items = context.year.disclosure
    .filter((one) => !isPersonalDisclosure(one))
    .map((one): ListItem | undefined => withoutNamesItem(context, one));
  const block: ListBlock | undefined = list({ rule: 'recipients.without-names', cites: ['civ-1798.140-m'] }, items);
  return section({ rule: 'recipients.without-names-section' }, 'Data without names that we pass on', [block]);
}

function withoutNamesItem(context: PolicyContext, disclosure: Disclosure): ListItem | undefined {
  const kind = choiceFact(disclosure, 'identifiability', {
    personal: 'personal data',
    deidentified: 'data from which names were removed for good',
    aggregate: 'totals about many people',
    claimedNonPersonal: 'data called non-personal',
  });
  const recipients = whoGetsIt(context, disclosure);
  const elements = linkedFact(disclosure, 'elements', (id) => markedElement(context, id), 'data not known yet');
  const purposes = linkedFact(disclosure, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet');
  const name = wordedFact(disclosure, 'name', insideSentence);
  const whom = fullName(context, disclosure, recipients);
  return item({ rule: 'recipients.without-names', of: disclosure.id }, [
    kind ? say`${whom} may get ${kind}` : whom,
    name && say`We call this ${name}`,
    elements && say`Data: ${elements}`,
    purposes && say`What for: ${purposes}`,
    ...whyAndWhen(context, disclosure),
  ]);
}
