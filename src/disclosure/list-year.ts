/** The Shine the Light list of a year: worked out from the records, or, when the year was closed, as it was then. */
import { isOpen, valueOf } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import { organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { Organization } from '../inventory/organization.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { calendarYear } from '../inventory/valid-time.ts';
import { inShineTheLightOrder, type ShineTheLightCategory } from '../library/shine-the-light-categories.ts';
import type { RecordPath } from '../documents/block.ts';
import { chooseRoute } from './choose-route.ts';
import { closedList } from './closed-year.ts';
import { marketingStanding } from './marketing-standing.ts';
import type { YearList, YearListEntry } from './year-list.ts';
import { recordsNaming } from '../inventory/record-lookup.ts';

/**
 * The Shine the Light list of a calendar year (Civ. Code 1798.83(a)): the third parties, in the order of their ids, with
 * the kinds of data that went to each; and the route that the facts give. The answer to a request of year Y is the list of
 * year Y - 1. A closed year answers from its frozen rows, never from today's records.
 */
export function listYear(office: OfficeRecords, year: number): YearList {
  return closedList(office, year) ?? runningList(office, year);
}

function runningList(office: OfficeRecords, year: number): YearList {
  const span = calendarYear(year);
  const entries: YearListEntry[] = [];
  for (const recipient of office.recipient) {
    const reached = recordsNaming(office.disclosure, 'recipients', recipient.id)
      .map((disclosure) => ({ disclosure, ...marketingStanding(disclosure, recipient, span) }))
      .filter((one) => one.standing !== 'outside');
    const listed = reached.filter((one) => one.standing === 'listed');
    // A recipient that is surely on the list stands there with what surely went to it; the rest stays open.
    const counted = listed.length > 0 ? listed : reached;
    const categories = categoriesOf(
      office,
      counted.map((one) => one.disclosure),
    );
    if (reached.length === 0 || (categories.known.length === 0 && categories.open.length === 0)) continue;
    entries.push({
      recipientId: recipient.id,
      ...identity(recipient),
      categories: categories.known,
      disclosureIds: counted.map((one) => one.disclosure.id),
      ...(isSameBrand(organizationOf(office), recipient) ? { sameBrand: true as const } : {}),
      standing: listed.length > 0 ? 'listed' : 'unclear',
      open: unique([...reached.flatMap((one) => one.open), ...categories.open, ...openIdentity(recipient)]),
    });
  }
  const { route, because, open } = chooseRoute(organizationOf(office), office, entries, span);
  return {
    year,
    route,
    because,
    categories: inShineTheLightOrder(unique(entries.filter(isListed).flatMap((entry) => entry.categories))),
    entries,
    open: unique([...open, ...entries.flatMap((entry) => entry.open)]),
  };
}

/** Whether a recipient stands on the list; otherwise it is only unclear whether it should. */
export function isListed(entry: YearListEntry): boolean {
  return entry.standing === 'listed';
}

/** The categories of the elements that went out; an element that nobody has sorted yet, or only a pack has, stays open. */
export function categoriesOf(
  office: OfficeRecords,
  disclosures: Disclosure[],
): { known: ShineTheLightCategory[]; open: RecordPath[] } {
  const open: RecordPath[] = disclosures
    .filter(({ elements }) => elements.state === 'suggested' || valueOf(elements) === undefined)
    .map((disclosure) => `${disclosure.id}.elements`);
  const ids = new Set(disclosures.flatMap(({ elements }) => (elements.state === 'given' ? elements.value : [])));
  const elements = office.dataElement.filter((element) => ids.has(element.id));
  for (const element of elements) {
    if (isOpen(element.shineTheLightCategories)) open.push(`${element.id}.shineTheLightCategories`);
  }
  const known = elements.flatMap(({ shineTheLightCategories: sorted }) =>
    sorted.state === 'given' ? sorted.value : [],
  );
  return { known: inShineTheLightOrder(unique(known)), open };
}

/** Names and addresses as they print; what a pack suggested is not known until somebody confirms it. */
function identity(recipient: Recipient): Pick<YearListEntry, 'name' | 'address' | 'products'> {
  const given = (answer: Recipient['name']): string | null => (answer.state === 'given' ? answer.value : null);
  return { name: given(recipient.name), address: given(recipient.address), products: given(recipient.products) };
}

/** Whether it is a company of the group that carries the brand of the office in its name. */
function isSameBrand({ tradeName, legalName }: Organization, { role, name }: Recipient): boolean {
  const brand = (valueOf(tradeName) ?? valueOf(legalName) ?? '').toLowerCase();
  const inGroup = role.state === 'given' && role.value === 'affiliate';
  return inGroup && brand !== '' && name.state === 'given' && name.value.toLowerCase().includes(brand);
}

/** The law asks for name and address; examples of products only where the name does not tell (1798.83(a)(2)). */
function openIdentity(recipient: Recipient): RecordPath[] {
  const needed = [
    ['name', recipient.name],
    ['address', recipient.address],
  ] as const;
  return needed.filter(([, answer]) => answer.state !== 'given').map(([field]) => `${recipient.id}.${field}`);
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
