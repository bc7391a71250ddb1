/** The made-up offices that ship with Candor. */
import type { OfficeRecords } from '../inventory/office-records.ts';
import { imagingStudio } from './imaging-studio.ts';

export interface Sample {
  /** Name on the command line and in `sample list`. */
  slug: string;
  /** The office's name as printed. */
  name: string;
  /** One line for the list of samples. */
  about: string;
  office: OfficeRecords;
}

/** All samples, in the order in which they are offered. */
export const samples: readonly Sample[] = [
  {
    slug: 'imaging-studio',
    name: 'Bayline Imaging Studio',
    about: 'A prenatal imaging studio with a website, a staff of 24, vendors, and two years of disclosures',
    office: imagingStudio,
  },
];
