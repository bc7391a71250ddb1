/** Looks whether the office has noted what it did besides the words of its policies. */
import { organizationOf, type OfficeRecords } from '../../inventory/office-records.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { Answer } from '../../inventory/answer.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import type { RecordPath } from '../block.ts';
import type { DoneBesides, Satisfaction } from './satisfied-by/satisfaction.ts';

export interface FoundDone {
  /** True when every answer that counts holds the option. */
  complete: boolean;
  /** The answers that hold it. */
  answers: RecordPath[];
  /** The answers in which it is missing; the office itself where it has recorded no policy. */
  lacking: RecordPath[];
}

/** What is noted on a day (ISO date): once for the office, or for each policy that is concerned. */
export function findDone(office: OfficeRecords, asOf: string, wanted: Satisfaction): FoundDone | undefined {
  const { done } = wanted;
  if (done === undefined) return undefined;
  const organization = organizationOf(office);
  if (done.field === 'organization.dutiesDone') {
    return sorted([{ path: `${organization.id}.dutiesDone`, answer: organization.dutiesDone }], done.is);
  }
  const policies = concerned(office, asOf, wanted, done);
  if (policies.length === 0) return { complete: false, answers: [], lacking: [organization.id] };
  return sorted(
    policies.map((one) => ({ path: `${one.id}.placeChecked`, answer: one.placeChecked })),
    done.is,
  );
}

function sorted(places: readonly { path: RecordPath; answer: Answer<string[]> }[], option: string): FoundDone {
  const holds = ({ answer }: { answer: Answer<string[]> }): boolean =>
    answer.state === 'given' && answer.value.includes(option);
  const lacking = places.filter((one) => !holds(one)).map(({ path }) => path);
  return { complete: lacking.length === 0, answers: places.filter(holds).map(({ path }) => path), lacking };
}

/** Policies of that audience that stand there. When none is said to stand there, every one of them is meant. */
function concerned(
  office: OfficeRecords,
  asOf: string,
  wanted: Satisfaction,
  { where }: DoneBesides,
): PolicyDocument[] {
  const policies = office.policyDocument
    .filter((one) => mayBeTrueOn(one, asOf))
    .filter((one) => wanted.policies !== 'customers' || !isForStaff(one));
  const there = policies.filter(
    ({ place }) =>
      where === undefined || place.state !== 'given' || place.value.some((one) => where.some((kind) => kind === one)),
  );
  return there.length > 0 ? there : policies;
}

function isForStaff({ audience }: PolicyDocument): boolean {
  return audience.state === 'given' && audience.value === 'staff';
}
