/**
 * The Shine the Light list of a calendar year (Civ. Code 1798.83): which third parties got which kinds of data that they
 * could use for their own direct marketing.
 */
import type { RecordPath } from '../documents/block.ts';
import type { ShineTheLightCategory } from '../library/shine-the-light-categories.ts';

/** One third party on the list. Every fact that is not known is `null`, and stands in `open`. */
export interface YearListEntry {
  recipientId: string;
  name: string | null;
  address: string | null;
  products: string | null;
  /** Roman numerals of Civ. Code 1798.83(e)(6)(A), in statute order. */
  categories: ShineTheLightCategory[];
  disclosureIds: string[];
  /** `listed`: it belongs on the list. `unclear`: it may, and the open answers decide. */
  standing: 'listed' | 'unclear';
  /** Answers that are missing. */
  open: RecordPath[];
}

/** Which of the answers that the section allows the facts give. */
export type YearRoute =
  /** The list, because data went out for others' direct marketing. */
  | 'list'
  /** Nobody got data for own marketing: the answer says so. */
  | 'nothingDisclosed'
  /** A published opt-in or opt-out policy that is kept: the answer names the right and the free way to use it. */
  | 'choicePolicy'
  /** Fewer than 20 employees: no duty; an answer is a courtesy. */
  | 'underTwenty'
  /** A fact is missing that decides. */
  | 'open';

export interface YearList {
  year: number;
  route: YearRoute;
  /** Why this route, in plain sentences, each with the answers it rests on. */
  because: { text: string; records: RecordPath[] }[];
  /** Categories over all listed entries, in statute order. */
  categories: ShineTheLightCategory[];
  entries: YearListEntry[];
  /** Answers that would settle the route or an entry. */
  open: RecordPath[];
}
