/** What goes to whom where no recipient's row tells it; data without names stands apart. */
import { valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { ListBlock, ListItem, SectionBlock, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { each, type Steps } from '../steps.ts';
import { glue, say, sentences, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, row, section, table } from './blocks.ts';
import { dataFact } from './data-words.ts';
import { disclosureRemarks, isPersonalDisclosure, purposesFact } from './disclosure-terms.ts';
import { sharedDisclosures, toldWithTheirKind } from './recipients-told.ts';
import { choiceFact, linkedFact, wordedFact } from './facts.ts';
import { fullName, recipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** The columns of every table of recipients. */
export const disclosureColumns = [
  ['Who', 0.3],
  ['Which data, and what for', 0.32],
  ['On what terms', 0.38],
] as const;

/** Stands where there is nothing to tell: a dash would leave a reader guessing. */
export const nothingMore = 'not described further';

/** The heading of what no recipient's own row tells. */
export const titleOfOthers = 'More about what goes to whom';

/** What goes to recipients of several kinds, or to nobody known: a row for each disclosure that no other part tells. */
export function* otherDisclosures(context: PolicyContext): Steps<SectionBlock | undefined> {
  const told = new Set(toldWithTheirKind(context).map((one) => one.disclosure.id));
  const others = sharedDisclosures(context).filter((one) => !told.has(one.id));
  const rows = yield* each(others, (one) => disclosureRow(context, one));
  return section({ rule: 'recipients.disclosures-section' }, titleOfOthers, [
    table(
      { rule: 'recipients.disclosures', cites: ['civ-1798.110-c', 'civ-1798.115', 'ccr-7011-e'] },
      'What we pass on, to whom and why',
      disclosureColumns,
      rows,
    ),
  ]);
}

/**
 * One row of a table of recipients for what goes to several of them, or to one that has other disclosures too. `otherwise`
 * stands where nothing special is to be told of it.
 */
export function disclosureRow(
  context: PolicyContext,
  disclosure: Disclosure,
  otherwise: string = nothingMore,
): TableRow {
  const whom = whoGetsIt(context, disclosure);
  const terms = sentences(disclosureRemarks(context, disclosure).map(({ one }) => one));
  return row({ rule: 'recipients.disclosure', of: disclosure.id }, [
    [fullName(context, disclosure, whom), ownName(disclosure, whom)],
    dataCell(context, disclosure, []),
    [terms.runs.length === 0 ? words(otherwise) : terms],
  ]);
}

/**
 * The data of a disclosure, what it is for, and whether it is only called non-personal. `marks` follow the data: that the
 * disclosure is only assumed, and when it ended, where no other cell of the row says so.
 */
export function dataCell(
  context: PolicyContext,
  disclosure: Disclosure,
  marks: readonly Phrase[],
): (Phrase | undefined)[] {
  const data = dataFact(context, disclosure, 'data not known yet');
  const purposes = purposesFact(context, disclosure);
  return [
    data ? glue([data, ...marks]) : marks.length > 0 ? glue([words('Something'), ...marks]) : undefined,
    purposes && say`For: ${purposes}`,
    choiceFact(disclosure, 'identifiability', {
      personal: '',
      deidentified: '',
      aggregate: '',
      claimedNonPersonal: 'We treat it as personal, because it can often be tied to a person',
    }),
  ];
}

/** The office's name of the disclosure, unless it only repeats what the recipient is called. */
function ownName(disclosure: Disclosure, whom: Phrase): Phrase | undefined {
  const name = insideSentence(valueOf(disclosure.name) ?? '');
  if (disclosure.name.state === 'given' && plainTextOf(whom.runs).includes(name)) return undefined;
  return wordedFact(disclosure, 'name', (text) => `(${insideSentence(text)})`);
}

function whoGetsIt(context: PolicyContext, disclosure: Disclosure): Phrase {
  const missing = 'recipient not known yet';
  const named = linkedFact(disclosure, 'recipients', (id) => recipientName(context, id), missing);
  return named ?? words('Somebody outside the office', disclosure.id);
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
    deidentified: 'data without names',
    aggregate: 'totals about many people',
    claimedNonPersonal: 'data called non-personal',
  });
  const recipients = whoGetsIt(context, disclosure);
  const elements = dataFact(context, disclosure, 'data not known yet');
  const purposes = purposesFact(context, disclosure);
  const name = wordedFact(disclosure, 'name', insideSentence);
  const whom = fullName(context, disclosure, recipients);
  return item({ rule: 'recipients.without-names', of: disclosure.id }, [
    kind ? say`${whom} may get ${kind}` : whom,
    name && say`We call this ${name}`,
    elements && say`Data: ${elements}`,
    purposes && say`What for: ${purposes}`,
    ...disclosureRemarks(context, disclosure)
      .filter(({ topic }) => topic !== 'occasion')
      .map(({ one }) => one),
  ]);
}
