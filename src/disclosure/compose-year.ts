/**
 * The standard answer to Shine the Light requests of a year: one text for everybody who asks (Civ. Code 1798.83(b)(3)).
 * It says no more than the records: an open fact prints as a marked gap, and nothing implies disclosures that did not happen.
 */
import type {
  Block,
  Document,
  ListItem,
  ParagraphBlock,
  RecordPath,
  Run,
  SectionBlock,
  TableRow,
} from '../documents/block.ts';
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { organizationOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { dateInWords } from '../documents/wording/periods-and-dates.ts';
import { capitalized } from '../documents/wording/sentence-case.ts';
import { citeAll, type CitationKey } from '../library/citations.ts';
import { shineTheLightCategory } from '../library/shine-the-light-categories.ts';
import { notCovered } from './choose-route.ts';
import { isListed } from './list-year.ts';
import { missingWords } from './missing-words.ts';
import type { YearList, YearListEntry, YearRoute } from './year-list.ts';
import { recordIn } from '../inventory/record-lookup.ts';

/** The answer for the list's year as a document; `asOf` (ISO date) is the day whose records it speaks of. */
export function composeYearDocument(office: OfficeRecords, list: YearList, asOf: string): Document {
  const organization = organizationOf(office);
  const legalName = valueOf(organization.legalName);
  return {
    kind: 'shine-the-light',
    title: `Shine the Light disclosures in ${list.year}`,
    office: legalName ?? recordTitle('organization', organization),
    language: 'en-US',
    asOf,
    subtitle: [
      [words(`Answer under California Civil Code section 1798.83 for January 1 to December 31, ${list.year}`)],
      // The answer to a request covers the calendar year before it, so a year that still runs has no answer yet.
      ...(list.closed ? [[words(`As the list was when the year was closed on ${dateInWords(list.closed.on)}`)]] : []),
      ...(asOf <= `${list.year}-12-31`
        ? [[words(`The year is not over. This list is for requests of ${list.year + 1}, and it may still grow.`)]]
        : []),
    ],
    sample: office.sample,
    status: 'draft',
    sections: [answerSection(office, list), ...listSections(list), ...correctionSection(list), contactSection(office)],
  };
}

function answerSection(office: OfficeRecords, list: YearList): SectionBlock {
  const blocks: Block[] = [
    paragraph('answer.route', [words(routeText[list.route](list))], {
      records: [...new Set(list.because.flatMap((line) => line.records))],
      keys: ['civ-1798.83-a', ...routeCitations[list.route]],
    }),
  ];
  const unclear = list.entries.filter((entry) => !isListed(entry));
  if (!notCovered.has(list.route) && unclear.length > 0) {
    const runs: Run[] = [
      words(
        unclear.length === 1
          ? 'One recipient is still to be checked: '
          : `${unclear.length} recipients are still to be checked: `,
      ),
    ];
    for (const [index, entry] of unclear.entries()) {
      if (index > 0) runs.push(words('; '));
      runs.push(
        words(entry.name ?? entryLabel(office, entry)),
        words(' '),
        gap(entry.open[0] ?? entry.recipientId, missingWords(entry.open[0] ?? '')),
      );
    }
    blocks.push(
      paragraph('answer.unclear', [...runs, words('.')], {
        records: unclear.flatMap((entry) => [entry.recipientId, ...entry.open]),
        keys: ['civ-1798.83-a'],
      }),
    );
  }
  return section('answer', 'Our answer', blocks);
}

const routeText: Record<YearRoute, (list: YearList) => string> = {
  list: ({ year, entries }) => {
    const count = entries.filter(isListed).length;
    return `In ${year} we gave personal information about customers to ${count === 1 ? 'one company' : `${count} companies`} that could use it for ${count === 1 ? 'its' : 'their'} own direct marketing. Below are the kinds of information and ${count === 1 ? 'the company' : 'the companies'}.`;
  },
  nothingDisclosed: ({ year }) =>
    `Our records show no one outside our office who got personal information about customers, of the kinds that section 1798.83 lists, in ${year} for their own direct marketing.`,
  choicePolicy: () =>
    'We give personal information about customers to others for their own direct marketing only as our published policy allows. You have the right to prevent it, at no cost. Write to us at the contact point below.',
  underTwenty: () => 'We have fewer than 20 employees, so section 1798.83 does not ask us for a list.',
  financialInstitution: () =>
    'California has a law of its own on financial privacy, and we are under that law. So section 1798.83 does not ask us for a list.',
  open: ({ year }) =>
    `We are still finding out whether anyone outside our office got personal information about customers in ${year} for their own direct marketing.`,
};

const routeCitations: Record<YearRoute, CitationKey[]> = {
  list: [],
  nothingDisclosed: [],
  choicePolicy: ['civ-1798.83-c-2'],
  underTwenty: ['civ-1798.83-c-1'],
  financialInstitution: ['civ-1798.83-h'],
  open: [],
};

/** The lists stand only where they are the answer; for the other routes they would imply what did not happen. */
function listSections(list: YearList): SectionBlock[] {
  if (list.route !== 'list') return [];
  const entries = list.entries.filter(isListed);
  const records = entries.flatMap((entry) => entry.disclosureIds);
  const items: ListItem[] = list.categories.map((roman) => ({
    ...provenance(
      `categories.${roman}`,
      ['civ-1798.83-e-6'],
      entries.filter((entry) => entry.categories.includes(roman)).flatMap((entry) => entry.disclosureIds),
    ),
    runs: [words(shineTheLightCategory(roman).name)],
  }));
  const open = entries.flatMap((entry) =>
    entry.open.filter((path) => path.endsWith('.shineTheLightCategories') || path.endsWith('.elements')),
  );
  for (const path of new Set(open)) {
    items.push({
      ...provenance(`categories.open.${path}`, ['civ-1798.83-e-6'], [path]),
      runs: [gap(path, 'kind of information not known yet')],
    });
  }
  const kinds: Block[] = [
    {
      ...provenance('categories.list', ['civ-1798.83-a', 'civ-1798.83-e-6'], records),
      kind: 'list',
      ordered: false,
      items,
    },
  ];
  return [
    section('categories', 'Kinds of information', kinds),
    section('companies', 'Who received it', [companyTable(entries, list.closed !== undefined)]),
  ];
}

/** What was put right after the year was closed: beside the list, never in its place. */
function correctionSection({ closed }: YearList): SectionBlock[] {
  if (closed === undefined || closed.corrections.length === 0) return [];
  const items = closed.corrections.map(({ on, text }, index): ListItem => ({
    ...provenance(`corrections.c${index + 1}`, ['civ-1798.83-a'], [closed.recordId]),
    runs: [words(`${dateInWords(on)}: ${text.replace(/\s+/g, ' ')}`)],
  }));
  const list: Block = {
    ...provenance('corrections.list', ['civ-1798.83-a'], [closed.recordId]),
    kind: 'list',
    ordered: false,
    items,
  };
  return [section('corrections', 'Corrected since', [list])];
}

/** In a closed year somebody has said why a name or an address is not known, so it is no gap that could still be filled. */
function companyTable(entries: YearListEntry[], closed: boolean): Block {
  const missing = (path: RecordPath, what: string): Run =>
    closed ? words('Not known to us') : gap(path, `${what} not known yet`);
  const rows: TableRow[] = entries.map((entry) => ({
    ...provenance(`companies.${entry.recipientId}`, ['civ-1798.83-a'], [entry.recipientId, ...entry.disclosureIds]),
    cells: [
      [[entry.name === null ? missing(`${entry.recipientId}.name`, 'name') : words(entry.name)]],
      entry.address === null
        ? [[missing(`${entry.recipientId}.address`, 'address')]]
        : entry.address.split(/\r?\n/).map((line) => [words(line)]),
      [[words(entry.products === null ? 'Not stated' : capitalized(entry.products))]],
      // By the names of the list above, and of the statute, one to a line: a name may hold commas of its own.
      entry.categories.length === 0
        ? [[words('—')]]
        : entry.categories.map((roman) => [words(shineTheLightCategory(roman).name)]),
    ],
  }));
  return {
    ...provenance(
      'companies.table',
      ['civ-1798.83-a'],
      entries.map((entry) => entry.recipientId),
    ),
    kind: 'table',
    caption: 'Companies that could use the information for their own direct marketing',
    columns: [
      { title: 'Name', width: 0.24 },
      { title: 'Postal address', width: 0.28 },
      { title: 'What it offers', width: 0.22 },
      { title: 'Kinds of information', width: 0.26 },
    ],
    rows,
  };
}

function contactSection(office: OfficeRecords): SectionBlock {
  const organization = organizationOf(office);
  const contactId = valueOf(organization.shineTheLightContact);
  const contact = office.contact.find((one) => one.id === contactId);
  const path = `${organization.id}.shineTheLightContact`;
  if (!contact) {
    const runs = [words('Send questions about this answer to '), gap(path, 'contact point not known yet'), words('.')];
    return section('contact', 'Contact', [
      paragraph('contact.line', runs, { records: [path], keys: ['civ-1798.83-b-1'] }),
    ]);
  }
  const address = office.address.find((one) => one.id === valueOf(contact.address));
  const ways: Run[][] = [];
  const email = valueOf(contact.email);
  const phone = valueOf(contact.phone);
  if (email) ways.push([words('email '), { kind: 'link', text: email, href: `mailto:${email}` }]);
  if (phone)
    ways.push([words('telephone '), { kind: 'link', text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` }]);
  if (address) {
    const place = [
      valueOf(address.city),
      [valueOf(address.state), valueOf(address.postalCode)].filter(Boolean).join(' '),
    ].filter(Boolean);
    const to = [recordTitle('organization', organization), valueOf(contact.attention)];
    const known = [...itemsOf(address.lines), ...place];
    // A name alone brings no letter there.
    ways.push(
      known.length === 0
        ? [words('letter to '), gap(`${address.id}.lines`, 'postal address not known yet')]
        : [words(`letter to ${[...to, ...known].filter(Boolean).join(', ')}`)],
    );
  }
  const runs: Run[] = [words('Send requests and questions by ')];
  for (const [index, way] of ways.entries()) {
    if (index > 0) runs.push(words(index === ways.length - 1 ? ' or ' : ', '));
    runs.push(...way);
  }
  if (ways.length === 0) runs.push(gap(`${contact.id}.email`, 'email or postal address not known yet'));
  const records = [path, contact.id, ...(address ? [address.id] : [])];
  return section('contact', 'Contact', [
    paragraph('contact.line', [...runs, words('.')], { records, keys: ['civ-1798.83-b-1'] }),
  ]);
}

function entryLabel(office: OfficeRecords, entry: YearListEntry): string {
  const recipient = recordIn(office.recipient, entry.recipientId);
  return recipient ? recordTitle('recipient', recipient) : entry.recipientId;
}

function words(text: string): Run {
  return { kind: 'text', text };
}

function gap(path: RecordPath, missing: string): Run {
  return { kind: 'gap', gap: { path, missing, state: 'unknown' } };
}

function provenance(id: string, keys: CitationKey[], records: RecordPath[]) {
  const unique = [...new Set(records)];
  const reason = unique.length === 0 ? { reason: 'no record shows such a disclosure' } : {};
  return {
    id: `shine-the-light.${id}`,
    rule: `shine-the-light.${id.split('.')[0] ?? id}`,
    citations: citeAll(keys),
    records: unique,
    ...reason,
  };
}

function section(id: string, title: string, blocks: Block[]): SectionBlock {
  return { ...provenance(id, [], []), reason: 'heading', kind: 'section', title, blocks };
}

function paragraph(id: string, runs: Run[], from: { records: RecordPath[]; keys: CitationKey[] }): ParagraphBlock {
  return { ...provenance(id, from.keys, from.records), kind: 'paragraph', runs };
}
