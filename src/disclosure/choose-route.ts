/** Which of the answers that Civ. Code 1798.83 allows the facts of a year give, and why: in the order of its decision table. */
import { valueOf, type Answer } from '../inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type { Organization } from '../inventory/organization.ts';
import { during, type Span } from '../inventory/valid-time.ts';
import type { RecordPath } from '../documents/block.ts';
import type { YearList, YearListEntry, YearRoute } from './year-list.ts';

type Route = Pick<YearList, 'route' | 'because' | 'open'>;

/** Below this number of employees the section asks for nothing (1798.83(c)(1)). */
const smallOffice = 20;

const financialText =
  'The office is a bank or a like institution that keeps to the state’s law on financial privacy (1798.83(h)).';

/** The routes on which the section asks the office for nothing, whatever went out. */
export const notCovered: ReadonlySet<YearRoute> = new Set(['underTwenty', 'financialInstitution']);

/** The route of a calendar year, from the companies that are, or may be, on its list. */
export function chooseRoute(
  organization: Organization,
  office: OfficeRecords,
  entries: YearListEntry[],
  year: Span,
): Route {
  const listed = entries.filter((entry) => entry.standing === 'listed');
  const unclear = entries.filter((entry) => entry.standing === 'unclear');
  const staff = given(organization.employeeCount);
  const staffPath = `${organization.id}.employeeCount`;

  if (staff !== undefined && staff < smallOffice) {
    return {
      route: 'underTwenty',
      because: [{ text: `The office has ${staff} employees, fewer than ${smallOffice}.`, records: [staffPath] }],
      open: [],
    };
  }
  const size =
    staff === undefined
      ? { text: 'The number of employees is not known yet. Below 20, nothing would be due.', records: [staffPath] }
      : { text: `The office has ${staff} employees, so the section may apply.`, records: [staffPath] };
  const open = staff === undefined ? [staffPath] : [];

  // The number of employees stays open here: the table asks for it first.
  if (given(organization.financialInstitution) === true) {
    const records = [`${organization.id}.financialInstitution`];
    return { route: 'financialInstitution', because: [{ text: financialText, records }], open };
  }
  const policy = choicePolicy(organization, office, entries);
  if (policy) return { route: 'choicePolicy', because: [size, policy], open };
  if (listed.length > 0)
    return { route: 'list', because: [size, ...listed.map((entry) => whyListed(office, entry))], open };
  if (unclear.length > 0)
    return { route: 'open', because: [size, ...unclear.map((entry) => whyUnclear(office, entry))], open };
  const unrecorded = notRecordedYet(organization, office, year);
  if (unrecorded !== undefined) {
    return { route: 'open', because: [size, unrecorded], open: [...open, ...unrecorded.records] };
  }
  return {
    route: 'nothingDisclosed',
    because: [
      size,
      {
        text: 'No record shows that anyone outside got customer data in that year for their own marketing.',
        records: [organization.id],
      },
    ],
    open,
  };
}

/**
 * Why an empty list is no answer yet: what goes to whom was never written down, or a part of it is only suggested. Undefined
 * where the records speak, or where the office has said itself that nobody gets data for that.
 */
function notRecordedYet(
  { id, marketingByOthers, shineTheLightRoute }: Organization,
  { disclosure }: OfficeRecords,
  year: Span,
): Route['because'][number] | undefined {
  const saidNobody = given(marketingByOthers) === 'no' || given(shineTheLightRoute) === 'nothingDisclosed';
  if (saidNobody) return undefined;
  if (disclosure.length === 0) {
    const text = 'Nothing is recorded yet about what goes to whom, so nobody can say that nothing was disclosed.';
    return { text, records: [`${id}.marketingByOthers`] };
  }
  const waiting = disclosure.filter((one) => one.recipients.state === 'suggested' && during(one, year) !== 'no');
  if (waiting.length === 0) return undefined;
  const text = 'A part of what goes to whom is only suggested; nobody at the office has confirmed it yet.';
  return { text, records: waiting.map((one) => `${one.id}.recipients`) };
}

/**
 * The alternative of (c)(2): a published rule that nothing goes out without consent, or that people can stop it, counts only
 * if every disclosure of the year really kept to it.
 */
function choicePolicy(
  organization: Organization,
  office: OfficeRecords,
  entries: YearListEntry[],
): Route['because'][number] | undefined {
  const route = given(organization.shineTheLightRoute);
  if (route !== 'optIn' && route !== 'optOut') return undefined;
  const ids = new Set(entries.flatMap((entry) => entry.disclosureIds));
  const kept = office.disclosure
    .filter((disclosure) => ids.has(disclosure.id))
    .every((disclosure) => {
      const choice = given(disclosure.choiceOffered);
      return choice === 'optIn' || (route === 'optOut' && choice === 'optOut');
    });
  if (!kept) return undefined;
  const rule =
    route === 'optIn'
      ? 'The office publishes that customer data goes out for others’ marketing only if the customer agrees'
      : 'The office publishes that customers can stop data from going out for others’ marketing, at no cost';
  return {
    text: `${rule}, and every disclosure of the year kept to it.`,
    records: [`${organization.id}.shineTheLightRoute`, ...ids],
  };
}

function whyListed(office: OfficeRecords, entry: YearListEntry): Route['because'][number] {
  return {
    text: `${titleOfRecord(office, entry.recipientId)} got customer data that it could use for its own marketing.`,
    records: [entry.recipientId, ...entry.disclosureIds],
  };
}

function whyUnclear(office: OfficeRecords, entry: YearListEntry): Route['because'][number] {
  return {
    text: `It is not clear whether ${titleOfRecord(office, entry.recipientId)} could use customer data for its own marketing.`,
    records: [entry.recipientId, ...entry.open] satisfies RecordPath[],
  };
}

/** Only what a person has stated decides a legal route; a pack's suggestion does not. */
function given<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? valueOf(answer) : undefined;
}
