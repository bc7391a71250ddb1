/** Every pack, in the order in which they are offered. */
import { dentalOffice, imagingCenter, medicalClinic, medSpa } from './kinds/health-offices.ts';
import { healthApp, nonprofit, professionalOffice } from './kinds/services-and-apps.ts';
import { gymOrSalon, restaurant, retailShop } from './kinds/shops-and-guests.ts';
import type { Pack } from './pack.ts';

export const allPacks: readonly Pack[] = [
  imagingCenter,
  medSpa,
  medicalClinic,
  dentalOffice,
  healthApp,
  professionalOffice,
  retailShop,
  gymOrSalon,
  restaurant,
  nonprofit,
];
