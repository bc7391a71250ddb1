/** A fact about an office on which requirements depend, with the answers that settle it, or that would. */
import { isGivenNo, isYes, type Answer } from '../../../inventory/answer.ts';
import type { OfficeRecords } from '../../../inventory/office-records.ts';
import type { FactValue } from '../../../library/condition.ts';
import type { RequirementFact } from '../../../library/requirement-facts.ts';
import type { RecordPath } from '../../block.ts';
import type { PolicyContext } from '../../policy/policy-context.ts';

export interface OfficeFact {
  /** Undefined while nobody knows. A suggestion that nobody has confirmed is not known. */
  value: FactValue | undefined;
  /** The answers that settle it. While it is open: the answers that would, or none when no question asks for it. */
  records: RecordPath[];
}

/** How a fact is read from the records; `context` covers the whole office, whatever the scope of its policies. */
export type ReadFact = (context: PolicyContext) => OfficeFact;

/** The readers of a group of facts. */
export type FactReaders = { readonly [Fact in RequirementFact]?: ReadFact };

/** A fact that is settled. */
export function settled(value: FactValue, records: readonly RecordPath[]): OfficeFact {
  return { value, records: [...new Set(records)] };
}

/** A fact that nobody knows yet; `records` are the answers that would settle it. */
export function open(...records: readonly RecordPath[]): OfficeFact {
  return { value: undefined, records: [...new Set(records)] };
}

/** A yes or no that is answered in one place. Only a plain no is a no, as in the policies. */
export function readYesNo(answer: Answer<boolean>, path: RecordPath): OfficeFact {
  if (isYes(answer)) return settled(true, [path]);
  return isGivenNo(answer) ? settled(false, [path]) : open(path);
}

/** True when a person has stated a value. */
export function isGiven<Value>(answer: Answer<Value>): answer is { state: 'given'; value: Value } {
  return answer.state === 'given';
}

/** The value that a person has stated, otherwise undefined. */
export function statedValue<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

/** The items that a person has stated. */
export function statedItems<Item>(answer: Answer<Item[]>): Item[] {
  return answer.state === 'given' ? answer.value : [];
}

/** The paths of one field of several records. */
export function pathsOf(records: readonly { id: string }[], field: string): RecordPath[] {
  return records.map((one) => `${one.id}.${field}`);
}

/** The path of an answer of the organization. */
export function ofOffice(context: { organization: OfficeRecords['organization'][number] }, field: string): RecordPath {
  return `${context.organization.id}.${field}`;
}
