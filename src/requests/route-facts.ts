/** The facts on which the answer to one Shine the Light request rests, each with its sentence and its records. */
import { valueOf, type Answer } from '../inventory/answer.ts';
import { isListed, listYear } from '../disclosure/list-year.ts';
import type { YearList } from '../disclosure/year-list.ts';
import type { RecordPath } from '../documents/block.ts';
import { organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { Organization } from '../inventory/organization.ts';
import type { Request } from '../inventory/request.ts';
import type { FactValue } from '../library/condition.ts';
import type { ShineTheLightFact } from '../library/shine-the-light-routes.ts';
import { answeredThisYear, type RequestLog } from './request-log.ts';

/** A fact: its value, undefined while nobody knows it, in a plain sentence. */
export interface RouteFact {
  value: FactValue | undefined;
  says: string;
  records: RecordPath[];
  /**
   * True when nobody has said it, and the answer that serves the person is taken: the office may always treat somebody as a
   * customer and answer.
   */
  assumed: boolean;
}

export type RouteFacts = Record<ShineTheLightFact, RouteFact>;

/** The facts of a request, and the list of the year it asks about. */
export function routeFacts(
  office: OfficeRecords,
  request: Request,
  log: RequestLog,
): { facts: RouteFacts; list: YearList } {
  const organization = organizationOf(office);
  const list = listYear(office, Number(valueOf(request.receivedOn)?.slice(0, 4) ?? 0) - 1);
  const before = answeredThisYear(log, request);
  return {
    list,
    facts: {
      ...factsAboutAsker(request),
      employeeCount: staff(organization),
      keepsToFinancialPrivacyAct: financial(organization),
      californiaLinkInPlace: link(organization),
      answeredThisYear: {
        value: before !== undefined,
        says: before
          ? `The same person was answered in this calendar year already (${before.id}).`
          : 'The log shows no answer to the same person in this calendar year.',
        records: before ? [request.id, before.id] : [request.id],
        assumed: false,
      },
      choicePolicyKept: choicePolicy(organization, list),
      coveredDisclosures: covered(list),
      onlySameBrandAffiliates: affiliates(list),
    },
  };
}

function factsAboutAsker(request: Request) {
  const relation = valueOf(request.relationship);
  return {
    askerLivesInCalifornia: stated(request.californian, `${request.id}.californian`, [
      'The person lives in California.',
      'The person does not live in California.',
    ]),
    householdPurpose: stated(request.householdPurpose, `${request.id}.householdPurpose`, [
      'It is about personal, family or household matters.',
      'It is not about personal, family or household matters.',
    ]),
    relationship: {
      value: relation ?? 'ongoing',
      says: relationships[relation ?? 'unknown'],
      records: [`${request.id}.relationship`],
      assumed: relation === undefined,
    },
    // The shorter time and an answer are right in either case.
    atContactPoint: stated(request.atDesignatedContact, `${request.id}.atDesignatedContact`, [
      'It came to the contact point that the office names.',
      'It came another way than the contact point that the office names.',
    ]),
  };
}

const relationships = {
  ongoing: 'The person is a customer.',
  onePurchase: 'The person bought something within the last 18 months.',
  over: 'The person is no customer, or has not been one for longer than the law looks back.',
  unknown: 'Nobody has said whether the person is a customer, so the person is taken for one.',
};

/** A yes or no of the request; while nobody has said it, a yes. */
function stated(answer: Answer<boolean>, path: RecordPath, [yes, no]: [string, string]): RouteFact {
  const value = answer.state === 'given' ? answer.value : undefined;
  const says =
    value === undefined ? `Nobody has said otherwise: ${yes.charAt(0).toLowerCase()}${yes.slice(1)}` : value ? yes : no;
  return { value: value ?? true, says, records: [path], assumed: value === undefined };
}

function staff({ id, employeeCount }: Organization): RouteFact {
  const value = employeeCount.state === 'given' ? employeeCount.value : undefined;
  return {
    value,
    says: value === undefined ? 'The number of employees is not known yet.' : `The office has ${value} employees.`,
    records: [`${id}.employeeCount`],
    assumed: false,
  };
}

/** Hardly any office of this kind is one, so a no is taken while nobody has said it; the answer is then given all the same. */
function financial({ id, financialInstitution: answer }: Organization): RouteFact {
  const value = answer.state === 'given' && answer.value;
  const says = value
    ? 'The office is a bank or a like institution that keeps to the state’s law on financial privacy.'
    : answer.state === 'given'
      ? 'The office is no bank and no like institution.'
      : 'No record says that the office is a bank or a like institution.';
  return { value, says, records: [`${id}.financialInstitution`], assumed: answer.state !== 'given' };
}

function link({ id, shineTheLightNotice: notice }: Organization): RouteFact {
  const value = notice.state === 'given' && notice.value === 'homePage';
  return {
    value,
    says: value
      ? 'The home page has the link “Your California Privacy Rights”.'
      : 'No record shows a link “Your California Privacy Rights” on the home page.',
    records: [`${id}.shineTheLightNotice`],
    assumed: notice.state !== 'given',
  };
}

function choicePolicy({ id }: Organization, { route, year, because }: YearList): RouteFact {
  const value = route === 'choicePolicy';
  return {
    value,
    says: value
      ? `A rule of choice is published and was kept in ${year}.`
      : `No rule of choice was both published and kept in ${year}.`,
    records: value ? [...new Set(because.flatMap((line) => line.records))] : [`${id}.shineTheLightRoute`],
    assumed: false,
  };
}

/** Disclosures that surely count. None, while one may count, is not yet a zero. */
function covered({ entries, route, open, year, closed }: YearList): RouteFact {
  const listed = entries.filter(isListed);
  const count = new Set(listed.flatMap((entry) => entry.disclosureIds)).size;
  // A closed year was decided when it was closed.
  const unclear = count === 0 && closed === undefined && (route === 'open' || entries.length > 0);
  const records = unclear ? open : [...new Set(listed.flatMap((entry) => [entry.recipientId, ...entry.disclosureIds]))];
  return {
    value: unclear ? undefined : count,
    says: unclear
      ? `It is not clear yet whether any disclosure of ${year} counts.`
      : count === 0
        ? `No disclosure of ${year} counts.`
        : `${count} ${count === 1 ? 'disclosure' : 'disclosures'} of ${year} count${count === 1 ? 's' : ''}.`,
    records: closed ? [closed.recordId, ...records] : records,
    assumed: false,
  };
}

/** Whether data went only to affiliates under the office's own brand; of a closed year as it was frozen. */
function affiliates({ entries }: YearList): RouteFact {
  const listed = entries.filter(isListed);
  const value = listed.length > 0 && listed.every(({ sameBrand }) => sameBrand === true);
  return {
    value,
    says: value
      ? 'Data went only to companies of the group that carry the same brand name.'
      : 'Data did not go only to companies of the group under the same brand name.',
    records: listed.map(({ recipientId }) => recipientId),
    assumed: false,
  };
}
