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
  /** Set for a company of the group under the office's own brand (1798.83(f)): its name holds the office's trade name. */
  sameBrand?: true;
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
  /** An institution under the state's law on financial privacy: not covered (1798.83(h)); the answer points to its notice. */
  | 'financialInstitution'
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
  /** Only for a year that was closed: the rest is then as it was on that day, whatever the records say since. */
  closed?: ClosedYear;
}

/** Who closed a year and when, over which open points, and what was put right since. */
export interface ClosedYear {
  /** The record, e.g. `LY-001`. */
  recordId: string;
  /** ISO date. */
  on: string;
  by: string;
  openPoints: { path: RecordPath; reason: string }[];
  /** Dated additions, oldest first. */
  corrections: { on: string; by: string; text: string }[];
}

/** A disclosure of the year that does not count, and why. */
export interface LeftOut {
  disclosureId: string;
  /** In a sentence or two, with the names of those who got the data. */
  reason: string;
  /** As printed; in a closed year it stands in the reason. */
  cite: string | null;
  /** False where the library marks a doubt about the ground. */
  verified: boolean;
}

/** The ledger of a calendar year: its list, what was left out, and what must be settled before it is closed. */
export interface Ledger {
  year: number;
  state: 'running' | 'closed';
  list: YearList;
  leftOut: LeftOut[];
  /** What is open, each with a few words. Empty in a closed year. */
  missing: { path: RecordPath; words: string }[];
}
