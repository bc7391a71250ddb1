import { typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';

/** Where a box of the map leads: to its record; where it is none, to the list in which it can be answered or found. */
export function hrefOfBox(id: string): string {
  if (typeOfId(id) !== undefined && /\d$/u.test(id)) return places.recordForm(id);
  const [kind = '', column = ''] = id.split('-');
  if (kind === 'more') return places.recordList(moreLists[column] ?? 'recipient');
  return places.recordList(openLists[column] ?? 'activity');
}

/** The records that a box for many stands for. */
const moreLists: Readonly<Record<string, 'personGroup' | 'system' | 'recipient'>> = {
  gives: 'personGroup',
  kept: 'system',
  gets: 'recipient',
};

/** The records that leave something open: about whom, where it is kept, who gets it. */
const openLists: Readonly<Record<string, 'dataElement' | 'activity' | 'disclosure'>> = {
  gives: 'dataElement',
  kept: 'activity',
  gets: 'disclosure',
};
