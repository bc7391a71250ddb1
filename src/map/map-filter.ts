/** What of the map is shown: the data of one group of people, of one activity, or what reaches recipients of one role. */
import { valueOf } from '../inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { recipientRoles } from '../inventory/recipient.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';

/** A role of a recipient (Civ. Code 1798.140), or that nobody has noted one. */
export type MapRole = (typeof recipientRoles)[number]['value'] | 'notNoted';

/** Every role, in the order in which the map shows them. */
export const mapRoles = [...recipientRoles.map(({ value }) => value), 'notNoted'] as const satisfies MapRole[];

/** Each part narrows the map; without any, all of it is shown. */
export interface MapFilter {
  /** Id of a PersonGroup: only data about these people. */
  readonly group?: string | undefined;
  /** Id of an Activity: only what happens in it. */
  readonly activity?: string | undefined;
  /** Only what reaches recipients of this role, and the way it takes. */
  readonly role?: MapRole | undefined;
}

/** True when nothing is left out. */
export function isWholeMap({ group, activity, role }: MapFilter): boolean {
  return group === undefined && activity === undefined && role === undefined;
}

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** What can be chosen in an office on a day (ISO date): records that go on, and roles that somebody has. */
export function mapFilterChoices(
  office: OfficeRecords,
  asOf: string,
): { groups: Choice[]; activities: Choice[]; roles: MapRole[] } {
  const held = new Set(office.recipient.map((one): MapRole => valueOf(one.role) ?? 'notNoted'));
  return {
    groups: office.personGroup
      .filter((one) => mayBeTrueOn(one, asOf))
      .map((one) => ({ id: one.id, title: recordTitle('personGroup', one) })),
    activities: office.activity
      .filter((one) => mayBeTrueOn(one, asOf))
      .map((one) => ({ id: one.id, title: recordTitle('activity', one) })),
    roles: mapRoles.filter((role) => held.has(role)),
  };
}
