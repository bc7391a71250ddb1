/** What must be true for the answer of a year, and where each of it is written down (Civ. Code 1798.83(a) to (c)). */
import { valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import { organizationOf, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { RecordPath } from '../../../../src/documents/block.ts';
import type { YearList } from '../../../../src/disclosure/year-list.ts';
import { conditionWords as words } from '../../text/shine-the-light.ts';

export interface Condition {
  text: string;
  /** `none`: the records cannot tell; a person has to look. */
  mark: 'ok' | 'gap' | 'none';
  /** The answer that decides it; several for a sum, or none. */
  path?: RecordPath;
}

/** The conditions of the route of a year that is not closed, the deciding ones first. */
export function routeConditions(office: OfficeRecords, list: YearList): Condition[] {
  const organization = organizationOf(office);
  const { id } = organization;
  const staff = given(organization.employeeCount);
  if (list.route === 'underTwenty')
    return [{ text: words.underTwenty(staff ?? 0), mark: 'ok', path: `${id}.employeeCount` }];
  if (list.route === 'financialInstitution') {
    const notice: Condition['mark'] = given(organization.financialNotice) === undefined ? 'gap' : 'ok';
    return [
      { text: words.twentyOrMore(staff), mark: staff === undefined ? 'gap' : 'ok', path: `${id}.employeeCount` },
      { text: words.financial, mark: 'ok', path: `${id}.financialInstitution` },
      { text: words.financialNotice, mark: notice, path: `${id}.financialNotice` },
    ];
  }
  const contact: Condition['mark'] = given(organization.shineTheLightContact) === undefined ? 'gap' : 'ok';
  const contactPath = `${id}.shineTheLightContact`;
  return [
    { text: words.twentyOrMore(staff), mark: staff === undefined ? 'gap' : 'ok', path: `${id}.employeeCount` },
    ...ofRoute(office, list),
    { text: list.route === 'choicePolicy' ? words.free : words.contact, mark: contact, path: contactPath },
  ];
}

function ofRoute(office: OfficeRecords, list: YearList): Condition[] {
  const routePath = `${organizationOf(office).id}.shineTheLightRoute`;
  switch (list.route) {
    case 'list': {
      const listed = list.entries.filter((entry) => entry.standing === 'listed');
      const all = listed.length;
      const named = listed.filter(({ name, address }) => name !== null && address !== null).length;
      const told = listed.filter(({ recipientId }) => isTold(office, recipientId)).length;
      return [
        { text: words.named(named, all), mark: named === all ? 'ok' : 'gap' },
        { text: words.offers(told, all), mark: told === all ? 'ok' : 'gap' },
        { text: words.lists, mark: 'ok', path: routePath },
      ];
    }
    case 'nothingDisclosed':
      return [
        { text: words.nobody(list.year), mark: 'ok' },
        { text: words.nothingUnclear, mark: 'ok' },
      ];
    case 'choicePolicy':
      return [
        { text: words.rule, mark: 'ok', path: routePath },
        { text: words.published, mark: 'none' },
        { text: words.kept, mark: 'ok' },
      ];
    case 'open':
      return [{ text: words.settled(list.open.length), mark: 'gap' }];
    case 'underTwenty':
    case 'financialInstitution':
      return [];
  }
}

/** Whether somebody has said what the company offers, or that its name tells. */
function isTold(office: OfficeRecords, recipientId: string): boolean {
  const state = office.recipient.find(({ id }) => id === recipientId)?.products.state;
  return state === 'given' || state === 'none' || state === 'doesNotApply';
}

function given<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? valueOf(answer) : undefined;
}
