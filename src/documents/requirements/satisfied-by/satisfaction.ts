/** How the table says which blocks of a policy satisfy an item of the checklist. */

/**
 * Blocks of a policy. `id` is a whole block id, or one that ends with `.*` for the block of each record (`rights.way.*`).
 * What is inside a block belongs to it.
 */
export interface BlockPattern {
  id: string;
  /** Only the block of a record whose answer is given: any value, or one of these. */
  where?: { field: string; is?: readonly string[] };
  /** Only the block of a right that is not for account holders, minors or other few alone. */
  forAll?: true;
  /** The block must rest on this answer of the organization; otherwise the sentence that counts is not in it. */
  restsOn?: string;
  /** Words without which the sentence that counts is not in the block. */
  says?: RegExp;
  /** Only these columns of a table count, from 0. A gap in another column belongs to another item. */
  columns?: readonly number[];
  /** Only gaps at these fields count. */
  gapsAt?: readonly string[];
}

/** Something that no text can do: an option that must be among the answers of a field. */
export interface DoneBesides {
  field: 'policyDocument.placeChecked' | 'organization.dutiesDone';
  is: string;
  /** Only policies that stand there, or of which nobody knows where they stand. */
  where?: readonly ('website' | 'app')[];
  /** What to do, in one or two plain sentences. */
  toDo: string;
}

export interface Satisfaction {
  /** What a policy must hold: each line is one need, and its patterns are alternatives in the order of preference. */
  needs: readonly (readonly BlockPattern[])[];
  /** What the office must have done besides the words of the policy, as it has noted. */
  done?: DoneBesides;
  /** Blocks that may be there too; when they are, they must have no gap. */
  alsoClean?: readonly BlockPattern[];
  /** Findings that keep it open although the blocks are there: a rule (`C-16`) or one finding of it (`C-15.contact`). */
  brokenBy?: readonly string[];
  /** Findings that say why a block is missing. */
  explainedBy?: readonly string[];
  /** Words that such a finding must hold, where one finding is about several items. */
  explainedWith?: RegExp;
  /** Any untrue statement keeps it open. */
  brokenByUntruth?: true;
  /** Where an answer would bring the missing block, as `type.field`. */
  answeredAt?: readonly string[];
  /** `customers`: policies for staff are not asked for it. */
  policies?: 'customers';
  /** Every policy must hold it, not only one. */
  inEvery?: true;
}

/** The entries of a group, by the id of the item. */
export type Satisfactions = { readonly [Requirement: string]: Satisfaction };

/** A block by its id alone. */
export function block(id: string, more: Omit<BlockPattern, 'id'> = {}): BlockPattern {
  return { id, ...more };
}

/** An item that the office does by itself, and notes. */
export function doneByOffice(is: string, toDo: string): Satisfaction {
  return { needs: [], done: { field: 'organization.dutiesDone', is, toDo } };
}
