/** Records that speak against a plain no of the office: about sensitive data, people under 16, and patients' data without names. */
import { isGivenNo, isYes, itemsOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { sensitiveKindsOn } from '../../library/sensitive-kinds.ts';
import type { RecordPath } from '../block.ts';
import { perhapsCcpaElements } from './element-groups.ts';
import { givenOf } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

/**
 * Sensitive data that is sold, shared or given for others' marketing: none of it is a use that is always permitted
 * (11 CCR 7027(m)).
 */
export function sensitiveBeyondPermitted(context: PolicyContext): Disclosure[] {
  const bases = ['sold', 'shared', 'directMarketing'];
  return disclosuresOf(context, bases, (one) => itemsOf(one.sensitiveKinds).length > 0);
}

/**
 * What speaks against “we use sensitive information only for what is always permitted”: such disclosures, and the office's
 * own yes to selling or sharing data of people under 16, all of which is sensitive (11 CCR 7001(bbb)(4)).
 */
export function sensitivePathsBeyond(context: PolicyContext): RecordPath[] {
  const disclosures = sensitiveBeyondPermitted(context).map((one) => one.id);
  return sellsOfUnder16(context) ? [...disclosures, `${context.organization.id}.sellsOrSharesUnder16`] : disclosures;
}

/** Whether the office says that it sells or shares data of people under 16, on a day when all of it is sensitive. */
export function sellsOfUnder16({ organization, asOf }: PolicyContext): boolean {
  return (
    isYes(organization.sellsOrSharesUnder16) && sensitiveKindsOn(asOf).some(({ id }) => id === 'spi-known-under-16')
  );
}

/** Data of people known to be under 16 that is sold or shared. */
export function soldOfUnder16(context: PolicyContext): Disclosure[] {
  return disclosuresOf(context, ['sold', 'shared'], (one) =>
    itemsOf(one.sensitiveKinds).includes('spi-known-under-16'),
  );
}

/** Data without names that was made of patients' data under HIPAA or the CMIA, and goes out. */
export function deidentifiedOfPatients({ year }: PolicyContext): Disclosure[] {
  const patients = new Set(
    year.dataElement.filter(({ regime }) => ['hipaa', 'cmia'].includes(givenOf(regime) ?? '')).map(({ id }) => id),
  );
  return year.disclosure.filter(
    (one) =>
      givenOf(one.identifiability) === 'deidentified' &&
      !isGivenNo(one.happens) &&
      (givenOf(one.elements) ?? []).some((id) => patients.has(id)),
  );
}

/** Data of people known to be under 16, as far as the age limit of the office is no lower. */
export function knownBelowLimit({ organization, year }: PolicyContext): DataElement[] {
  if ((givenOf(organization.childrenMinimumAge) ?? 0) < 16) return [];
  return year.dataElement.filter((one) => (givenOf(one.sensitiveKinds) ?? []).includes('spi-known-under-16'));
}

function disclosuresOf(
  context: PolicyContext,
  bases: readonly string[],
  concerns: (element: DataElement) => boolean,
): Disclosure[] {
  const ids = new Set(
    perhapsCcpaElements(context)
      .filter(concerns)
      .map((one) => one.id),
  );
  return context.year.disclosure.filter(
    (one) =>
      bases.includes(givenOf(one.basis) ?? '') &&
      !isGivenNo(one.happens) &&
      itemsOf(one.elements).some((id) => ids.has(id)),
  );
}
