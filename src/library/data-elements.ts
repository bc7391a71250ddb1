import type { CpraCategory } from './cpra-categories.ts';
import { accountElements } from './data-elements/account.ts';
import { biometricsElements } from './data-elements/biometrics.ts';
import { chartElements } from './data-elements/chart.ts';
import { childrenElements } from './data-elements/children.ts';
import { contactElements } from './data-elements/contact.ts';
import { governmentIdsElements } from './data-elements/government-ids.ts';
import { hiringAndPayElements } from './data-elements/hiring-and-pay.ts';
import { imagingElements } from './data-elements/imaging.ts';
import { inferencesElements } from './data-elements/inferences.ts';
import { insuranceElements } from './data-elements/insurance.ts';
import { locationElements } from './data-elements/location.ts';
import { marketingElements } from './data-elements/marketing.ts';
import { messagesElements } from './data-elements/messages.ts';
import { paymentElements } from './data-elements/payment.ts';
import { purchasesElements } from './data-elements/purchases.ts';
import { recordingsElements } from './data-elements/recordings.ts';
import { staffElements } from './data-elements/staff.ts';
import { traitsElements } from './data-elements/traits.ts';
import { treatmentElements } from './data-elements/treatment.ts';
import { websiteElements } from './data-elements/website.ts';
import { workAndEducationElements } from './data-elements/work-and-education.ts';
import type { Regime } from './regimes.ts';
import type { SensitiveKind } from './sensitive-kinds.ts';
import type { ShineTheLightCategory } from './shine-the-light-categories.ts';

/**
 * Common kinds of data in small health-related offices and with app vendors, each mapped to the statutory lists.
 *
 * A starting point: the office takes an element over and may change its mapping. Where a mapping can be argued about,
 * `note` says so. The letter L never stands in `cpra`: the sensitive kinds say it.
 */
export interface LibraryElement {
  /** Lower-case words joined by hyphens; kept by office files as `libraryId`, so it never changes. */
  readonly id: string;
  /** What an office calls it. */
  readonly name: string;
  /** How a policy prints it: a noun phrase without an article. */
  readonly printed: string;
  /** Letters A to K of 1798.140(v)(1), the main one first. */
  readonly cpra: readonly CpraCategory[];
  readonly sensitive: readonly SensitiveKind[];
  /** Numerals of 1798.83(e)(6)(A), in order; empty when none of the 27 fits. */
  readonly shineTheLight: readonly ShineTheLightCategory[];
  /** The law that usually governs it in such an office. */
  readonly usualRegime: Regime;
  /** Set when it is not tied to a person at all; then no category applies. */
  readonly identifiability?: 'deidentified' | 'aggregate';
  /** A doubt, a limit, or when the mapping differs. For staff, never printed. */
  readonly note?: string;
}

/** Elements that belong together on a screen. */
export interface LibraryElementGroup {
  readonly id: string;
  readonly name: string;
  readonly elements: readonly LibraryElement[];
}

export const libraryElementGroups: readonly LibraryElementGroup[] = [
  { id: 'contact', name: 'Names and contact', elements: contactElements },
  { id: 'government-ids', name: 'Government IDs', elements: governmentIdsElements },
  { id: 'account', name: 'Accounts and log-ins', elements: accountElements },
  { id: 'insurance', name: 'Insurance and billing of care', elements: insuranceElements },
  { id: 'chart', name: 'Medical chart', elements: chartElements },
  { id: 'treatment', name: 'Treatment', elements: treatmentElements },
  { id: 'imaging', name: 'Images of the body', elements: imagingElements },
  { id: 'biometrics', name: 'Body measures that identify', elements: biometricsElements },
  { id: 'payment', name: 'Payment and money', elements: paymentElements },
  { id: 'purchases', name: 'Bookings and purchases', elements: purchasesElements },
  { id: 'website', name: 'Website, app and device', elements: websiteElements },
  { id: 'location', name: 'Location', elements: locationElements },
  { id: 'recordings', name: 'Recordings, pictures and premises', elements: recordingsElements },
  { id: 'hiring-and-pay', name: 'Hiring and pay', elements: hiringAndPayElements },
  { id: 'staff', name: 'Staff', elements: staffElements },
  { id: 'work-and-education', name: 'Work and education of clients', elements: workAndEducationElements },
  { id: 'traits', name: 'Personal traits', elements: traitsElements },
  { id: 'inferences', name: 'Guesses and profiles', elements: inferencesElements },
  { id: 'messages', name: 'Messages and feedback', elements: messagesElements },
  { id: 'children', name: 'Children and family', elements: childrenElements },
  { id: 'marketing', name: 'Marketing', elements: marketingElements },
];

/** All elements, in the order of the groups. */
export const libraryElements: readonly LibraryElement[] = libraryElementGroups.flatMap((group) => group.elements);

const elementById = new Map(libraryElements.map((element) => [element.id, element]));

/** The element with this id, or undefined: office files may be newer than the program. */
export function libraryElement(id: string): LibraryElement | undefined {
  return elementById.get(id);
}
