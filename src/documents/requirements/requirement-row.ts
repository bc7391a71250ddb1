/** A row of the requirement matrix: one item of the checklist, and how it stands for one office on one day. */
import type { PolicyRequirement } from '../../library/policy-requirements.ts';
import type { RecordPath } from '../block.ts';

/** A block of a composed policy. */
export interface BlockReference {
  /** Id of the policy document, e.g. `PD-001`; undefined for the draft of an office that has recorded no policy. */
  policy: string | undefined;
  block: string;
}

/**
 * Why an item is open.
 *
 * `finding`: the id is that of another finding of `checkOffice`. `gap`: the id is the path of an answer that is missing or
 * not settled. `fact`: nobody knows whether the item applies; the id is the fact of `requirementFacts`. `missing`: no block
 * says it; the id is `missing.<requirement>`. `toDo`: the office has to do it outside of the text, or to note that it did;
 * the id is the option that notes it, such as `homePageLink`.
 */
export interface OpenReason {
  kind: 'finding' | 'gap' | 'fact' | 'missing' | 'toDo';
  id: string;
  /** One plain sentence or phrase. */
  text: string;
  /** Where an answer would help; each is the path of a record or of one of its answers. */
  records: RecordPath[];
}

/** Why an item does not apply: a fact with the answers that settle it, or a first day that lies ahead. */
export interface NotApplicableReason {
  /** The fact of `requirementFacts`, or `effectiveFrom`. */
  fact: string;
  /** What is the case, in plain words. */
  text: string;
  /** The answers that settle the fact; empty only for `effectiveFrom`. */
  records: RecordPath[];
}

/**
 * Why the item counts: a law that covers the office; the office's own choice to follow the CCPA; one of the two, while
 * nobody knows whether the CCPA covers it; good practice; or not settled, while facts are missing.
 */
export type Force = 'law' | 'choice' | 'lawOrChoice' | 'goodPractice' | 'unsettled';

export type RequirementStanding =
  /** `answers`: where the office has noted what it did besides the text. */
  | { state: 'satisfied'; force: Force; blocks: BlockReference[]; answers: RecordPath[] }
  /** `reportedAs`: the findings of `checkOffice` under which the item is reported; never empty. */
  | { state: 'open'; force: Force; reasons: OpenReason[]; blocks: BlockReference[]; reportedAs: string[] }
  | { state: 'notApplicable'; because: NotApplicableReason[] };

export type RequirementRow = { requirement: PolicyRequirement } & RequirementStanding;
