/** Data that the office handles for clients alone: the client decides about it, so the office's own tables leave it out. */
import { itemsOf } from '../../inventory/answer.ts';
import type { Activity } from '../../inventory/activity.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Source } from '../../inventory/source.ts';
import { once } from './once.ts';

type Records = Pick<OfficeRecords, 'activity' | 'disclosure'>;

/** What no service provider may do with a client's data (1798.140(ag)(1)): whoever does it decides about the data. */
const ownEnds: readonly string[] = ['sold', 'shared', 'directMarketing'];

/** True where it is stated that the office does this for a client, and never for itself. */
export function clientDecides({ role, certainty }: Activity): boolean {
  const stated = certainty === 'stated' || certainty === 'implied';
  return stated && role.state === 'given' && role.value === 'serviceProvider';
}

/**
 * The ids of data that recorded activities use, and each of them for a client only. What no activity uses is not known to be
 * a client's, and what the office sells, shares or gives for marketing it treats as its own.
 */
export const clientsData = once(({ activity, disclosure }: Records): ReadonlySet<string> => {
  const idsOf = (list: readonly { elements: DataElement['personGroups'] }[]): string[] =>
    list.flatMap((one) => itemsOf(one.elements));
  const forClients = activity.filter(clientDecides);
  if (forClients.length === 0) return new Set();
  const own = new Set([
    ...idsOf(activity.filter((one) => !clientDecides(one))),
    ...idsOf(disclosure.filter((one) => one.basis.state === 'given' && ownEnds.includes(one.basis.value))),
  ]);
  return new Set(idsOf(forClients).filter((id) => !own.has(id)));
});

/** The activities in which a client decides about one of these kinds of data. */
export function clientActivities({ activity }: Records, elements: readonly DataElement[]): Activity[] {
  const ids = new Set(elements.map((one) => one.id));
  return activity.filter((one) => clientDecides(one) && itemsOf(one.elements).some((id) => ids.has(id)));
}

/** True for a source of nothing but clients' data, such as the clients who enter it. */
export function givesClientsData(records: Records, { elements }: Source): boolean {
  const clients = clientsData(records);
  const ids = itemsOf(elements);
  return ids.length > 0 && ids.every((id) => clients.has(id));
}
