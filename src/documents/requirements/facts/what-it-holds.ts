/** Facts about the data that the office holds, about whom, and what it does with it. */
import { isGivenNo, isNo, isYes } from '../../../inventory/answer.ts';
import { clientActivities, clientsData } from '../../policy/client-data.ts';
import { ccpaElements, isPersonal } from '../../policy/element-groups.ts';
import { usesWithoutRule } from '../../policy/retention-coverage.ts';
import {
  isGiven,
  ofOffice,
  open,
  pathsOf,
  readYesNo,
  settled,
  statedItems,
  statedValue,
  type FactReaders,
  type OfficeFact,
} from './office-fact.ts';
import type { PolicyContext } from '../../policy/policy-context.ts';

export const whatItHolds = {
  collectsSensitive,

  usesSensitiveBeyondPermitted: (context) => {
    const none = collectsSensitive(context);
    if (none.value === false) return none;
    return readYesNo(context.organization.sensitiveBeyondPermitted, ofOffice(context, 'sensitiveBeyondPermitted'));
  },

  // The list of data shows conclusions (category K), but not what they are drawn from.
  infersFromSensitive: (context) => {
    const none = collectsSensitive(context);
    if (none.value === false) return none;
    return readYesNo(context.organization.infersFromSensitive, ofOffice(context, 'infersFromSensitive'));
  },

  collectsUnder16: ({ year, organization }) => {
    const elements = year.dataElement.filter((one) => statedItems(one.sensitiveKinds).includes('spi-known-under-16'));
    return elements.length > 0 ? settled(true, pathsOf(elements, 'sensitiveKinds')) : open(organization.id);
  },

  holdsDeidentifiedData: (context) => {
    const { organization, year, now } = context;
    const elements = year.dataElement.filter((one) => statedValue(one.identifiability) === 'deidentified');
    const passedOn = year.disclosure.filter((one) => statedValue(one.identifiability) === 'deidentified');
    const kept = now.retentionRule.filter((one) => statedValue(one.disposal) === 'deidentify');
    const patient = statedValue(organization.deidentifiedPatientData);
    const shown = [
      ...pathsOf([...elements, ...passedOn], 'identifiability'),
      ...pathsOf(kept, 'disposal'),
      ...(patient !== undefined && patient !== 'no' ? [ofOffice(context, 'deidentifiedPatientData')] : []),
    ];
    if (shown.length > 0) return settled(true, shown);
    const unsorted = year.dataElement.filter((one) => !isGiven(one.identifiability));
    if (year.dataElement.length === 0 || unsorted.length > 0) return open(...pathsOf(unsorted, 'identifiability'));
    return settled(false, pathsOf(year.dataElement, 'identifiability'));
  },

  disclosesDeidentifiedPatientData: (context) => {
    const { deidentifiedPatientData } = context.organization;
    const path = ofOffice(context, 'deidentifiedPatientData');
    const said = statedValue(deidentifiedPatientData);
    if (said !== undefined) return settled(said !== 'no', [path]);
    return isNo(deidentifiedPatientData) ? settled(false, [path]) : open(path);
  },

  // Whoever employs people holds data about them.
  holdsStaffData: (context) => {
    const groups = context.year.personGroup.filter((one) =>
      ['staff', 'applicants'].includes(statedValue(one.kind) ?? ''),
    );
    if (groups.length > 0) return settled(true, pathsOf(groups, 'kind'));
    const path = ofOffice(context, 'employeeCount');
    return (statedValue(context.organization.employeeCount) ?? 0) > 0 ? settled(true, [path]) : open(path);
  },

  // “No” takes a period for every kind of data; data of which no rule speaks may stay longer.
  keepsOverTwelveMonths: ({ now, year }) => {
    const rules = now.retentionRule;
    const longer = rules.filter((one) => isOverTwelveMonths(statedValue(one.period)));
    if (longer.length > 0) return settled(true, pathsOf(longer, 'period'));
    const ruled = new Set(rules.flatMap((one) => [...statedItems(one.elements), ...statedItems(one.categories)]));
    const covered = (one: (typeof year.dataElement)[number]): boolean =>
      ruled.has(one.id) || statedItems(one.cpraCategories).some((letter) => ruled.has(letter));
    const personal = year.dataElement.filter(isPersonal);
    const complete = personal.length > 0 && personal.every(covered) && usesWithoutRule(now).length === 0;
    return complete && rules.every((one) => isGiven(one.period))
      ? settled(false, pathsOf(rules, 'period'))
      : open(...pathsOf(rules, 'period'));
  },

  usesAutomatedDecisions: ({ now }) => {
    const machine = now.activity.filter((one) => isYes(one.automatedDecisions));
    if (machine.length > 0) return settled(true, pathsOf(machine, 'automatedDecisions'));
    const asked = now.activity.filter((one) => !isGivenNo(one.automatedDecisions));
    if (now.activity.length === 0 || asked.length > 0) return open(...pathsOf(asked, 'automatedDecisions'));
    return settled(false, pathsOf(now.activity, 'automatedDecisions'));
  },

  // A reader shows in the data, whatever the answer is.
  usesPlateReaders: (context) => {
    const elements = context.year.dataElement.filter((one) => statedValue(one.libraryId) === 'plate-reader-data');
    if (elements.length > 0) return settled(true, pathsOf(elements, 'libraryId'));
    return readYesNo(context.organization.platesRead, ofOffice(context, 'platesRead'));
  },
} satisfies FactReaders;

/** Sensitive data counts only where the CCPA covers it and the office decides: medical records and clients’ data are outside. */
function collectsSensitive(context: PolicyContext): OfficeFact {
  const all = context.year.dataElement;
  const elements = ccpaElements(context);
  const sensitive = elements.filter((one) => statedItems(one.sensitiveKinds).length > 0);
  if (sensitive.length > 0) return settled(true, pathsOf(sensitive, 'sensitiveKinds'));
  const unsorted = elements.filter((one) => !isNo(one.sensitiveKinds));
  if (all.length === 0) return open(context.organization.id);
  if (unsorted.length > 0) return open(...pathsOf(unsorted, 'sensitiveKinds'));
  const ofClients = clientsData(context.year);
  const others = all.filter((one) => ofClients.has(one.id));
  const elsewhere = all.filter((one) => !elements.includes(one) && !ofClients.has(one.id));
  const guessed = elsewhere.filter((one) => !isGiven(isPersonal(one) ? one.regime : one.identifiability));
  if (guessed.length > 0) return open(...guessed.map((one) => one.id));
  return settled(false, [
    ...pathsOf(elements, 'sensitiveKinds'),
    ...pathsOf(clientActivities(context.year, others), 'role'),
    ...elsewhere.map((one) => `${one.id}.${isPersonal(one) ? 'regime' : 'identifiability'}`),
  ]);
}

/** Whether an ISO period such as `P7Y` or `P18M` is longer than twelve months. */
function isOverTwelveMonths(period: string | undefined): boolean {
  const amount = (letter: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(period ?? '')?.[1] ?? 0);
  return amount('Y') * 365.25 + amount('M') * 30.4375 + amount('W') * 7 + amount('D') > 366;
}
