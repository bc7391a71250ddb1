/** The years of the strip and how far each is. */
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';

export interface YearState {
  year: number;
  /** `toClose`: it is over, and customers ask about it now. `notClosed`: over for longer; nobody may ask about it any more. */
  state: 'running' | 'toClose' | 'notClosed' | 'closed';
  /** ISO date and name, for a closed year that tells them. */
  closedOn?: string | undefined;
  closedBy?: string | undefined;
}

const shown = 6;

/** This year and the three before it, and years that have a record: the newest six, in order. */
export function yearStates(office: OfficeRecords, thisYear: number): YearState[] {
  const recorded = office.ledgerYear.flatMap((one) => valueOf(one.year) ?? []).filter((year) => year <= thisYear);
  const near = [thisYear - 3, thisYear - 2, thisYear - 1, thisYear];
  const years = [...new Set([...recorded, ...near])].toSorted((first, second) => first - second);
  return years.slice(-shown).map((year) => stateOf(office, year, thisYear));
}

function stateOf(office: OfficeRecords, year: number, thisYear: number): YearState {
  const record = office.ledgerYear.find((one) => valueOf(one.year) === year && valueOf(one.state) === 'closed');
  if (record) return { year, state: 'closed', closedOn: valueOf(record.closedOn), closedBy: valueOf(record.closedBy) };
  if (year >= thisYear) return { year, state: 'running' };
  return { year, state: year === thisYear - 1 ? 'toClose' : 'notClosed' };
}
