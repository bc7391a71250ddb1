/** Blocks: what a person can tick on the walk through the office, each with the records that a tick suggests. */
import type { PlacePart } from './parts/place-part.ts';
import type { Suggestion } from './suggestion.ts';

/** The rooms of the walk, in order. */
export const rooms = [
  { id: 'front-desk', name: 'Front desk' },
  { id: 'service-room', name: 'Where the work is done' },
  { id: 'billing', name: 'Billing' },
  { id: 'website', name: 'Website and ads' },
  { id: 'messages', name: 'Phones and messages' },
  { id: 'staff', name: 'Staff' },
  { id: 'building', name: 'Building and cameras' },
] as const;

export type Room = (typeof rooms)[number]['id'];

/** What differs from one kind of office to the next inside a shared block. */
export interface OfficeTerms {
  /** Kind of office, as it may be printed: `imaging center`. */
  readonly kind: string;
  /** How the office calls the people it serves, in lower case: `patients`. */
  readonly people: string;
  /** The group of these people. */
  readonly customers: Suggestion;
  /** Where people come to: `our office`. Of an office that nobody visits: `our app`. */
  readonly place: string;
  /** Set where nobody comes to the place: it has an address for mail all the same. */
  readonly online?: true;
  /** What people book, one and several: `appointment`, `appointments`. */
  readonly visit: readonly [one: string, several: string];
  /** What the software for bookings is called: `appointment software`. */
  readonly bookingSoftware: string;
  /** The law that usually governs what the office knows of a person's health; `none` where nobody is a care provider. */
  readonly care: 'hipaa' | 'cmia' | 'none';
  /** Where patients' charts are kept, when not in an electronic health record. */
  readonly chart?: PlacePart;
  /** What its newsletter is about, when not its own news and offers. */
  readonly news?: string;
  /** What a duty of its trade holds back from who asks to see it, and what it keeps from being deleted. Follow “Limits:”. */
  readonly rightLimits?: { readonly see: string; readonly delete: string };
}

export interface PackBlock {
  /** Lower-case words joined by hyphens; never changed once shipped. */
  readonly id: string;
  readonly room: Room;
  /** A few words for the list. */
  readonly name: string;
  /** The question that a person answers with a tick. */
  readonly ask: (terms: OfficeTerms) => string;
  readonly suggests: (terms: OfficeTerms) => readonly Suggestion[];
}
