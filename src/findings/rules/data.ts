/** C-11, C-20 … C-23, C-29, C-33, C-36 … C-38: the data itself, who gets it, how long it stays, where it goes. */
import { usesWithoutRule, type UsesWithoutRule } from '../../documents/policy/retention-coverage.ts';
import { joinWords } from '../../documents/wording/periods-and-dates.ts';
import { healthDataOf } from '../../documents/policy/health-data.ts';
import { isNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { cite } from '../../library/citations.ts';
import type { Finding } from '../finding.ts';
import { finding, hasValue, notStated, type Rule } from '../rule.ts';
import { recordIn, recordsNaming } from '../../inventory/record-lookup.ts';

/**
 * C-11: each kind of data has a period, or criteria by which it is decided, in each activity that uses it: a rule that is
 * limited to some activities says nothing about the others.
 */
export const retentionStated: Rule = ({ office, organization }) => {
  const settled = office.retentionRule.filter((rule) => hasValue(rule.period) || hasValue(rule.criteria));
  const missing = usesWithoutRule({ ...office, retentionRule: settled });
  const nowhere = missing.filter((one) => one.activities.length === 0);
  const inSome = missing.filter((one) => one.activities.length > 0);
  const open = office.retentionRule.filter((rule) => !settled.includes(rule));
  if (missing.length === 0 && open.length === 0) return [];
  const titles = [
    ...(missing.length === 0 ? [openRules(open.length)] : []),
    ...(nowhere.length > 0 ? [`Nothing says how long ${kindsKept(nowhere.length)} kept.`] : []),
    ...(inSome.length > 0
      ? [`In ${activitiesOf(inSome)}, nothing says how long ${kindsKept(inSome.length)} kept.`]
      : []),
  ];
  return finding('C-11', {
    title: titles.join(' '),
    fix: 'Enter a period, or the criteria by which you decide, for each kind of data in each activity that uses it.',
    records: [
      ...open.map((rule) => `${rule.id}.period`),
      ...nowhere.map(({ element }) => element.id),
      ...new Set(inSome.flatMap(({ element, activities }) => [element.id, ...activities.map((one) => one.id)])),
      ...(office.retentionRule.length === 0 ? [organization.id] : []),
    ],
  });
};

function openRules(count: number): string {
  const rules = count === 1 ? 'One rule for keeping data has' : `${count} rules for keeping data have`;
  return `${rules} neither a period nor criteria.`;
}

function kindsKept(count: number): string {
  return count === 1 ? 'one kind of data is' : `${count} kinds of data are`;
}

function activitiesOf(uses: readonly UsesWithoutRule[]): string {
  const names = new Set(uses.flatMap((one) => one.activities.map(({ id, name }) => `“${valueOf(name) ?? id}”`)));
  return joinWords([...names]);
}

/** C-20: an office close to health care states its role under health privacy law. */
export const healthRole: Rule = ({ office, organization }) => {
  const health = healthDataOf(office);
  if (!notStated(organization.hipaaRole)) {
    const app = hasValue(organization.apps) || office.policyDocument.some((one) => itemsOf(one.place).includes('app'));
    return isNo(organization.hipaaRole) && app && health.length > 0 ? healthApp(organization.id, health) : [];
  }
  const medical = office.dataElement.filter((element) => ['hipaa', 'cmia'].includes(valueOf(element.regime) ?? ''));
  const kind = [
    valueOf(organization.kind) ?? '',
    ...itemsOf(organization.services),
    valueOf(organization.tradeName) ?? '',
  ].join(' ');
  if (
    health.length + medical.length === 0 &&
    !/medic|health|clinic|imaging|ultrasound|dental|patient|spa\b/i.test(kind)
  )
    return [];
  return finding('C-20', {
    title:
      'The office is close to health care, but its role under HIPAA and the California medical privacy act is not known.',
    fix: 'Ask your lawyer or insurer; the answer decides which data this policy covers.',
    records: [`${organization.id}.hipaaRole`, ...new Set([...health, ...medical].map((element) => element.id))],
  });
};

function healthApp(organization: string, health: readonly DataElement[]): Finding {
  const found = finding('C-20', {
    about: 'app',
    title: 'You say that no health privacy law gives you a role, but an app of yours keeps data on people’s health.',
    fix: 'Ask your lawyer: California’s medical privacy act can count the maker of such an app as a provider of health care.',
    records: [`${organization}.hipaaRole`, ...health.map(({ id }) => id)],
    weight: 'unclear',
  });
  return { ...found, citations: [...found.citations, cite('civ-56.06')] };
}

/** C-21: each kind of personal data stands under a category of the statute. */
export const categoriesMapped: Rule = ({ office }) => {
  const unsorted = office.dataElement.filter((element) => {
    const personal = !['aggregate', 'deidentified'].includes(valueOf(element.identifiability) ?? '');
    return personal && notStated(element.cpraCategories);
  });
  if (unsorted.length === 0) return [];
  return finding('C-21', {
    title: `${unsorted.length === 1 ? 'One kind of data stands' : `${unsorted.length} kinds of data stand`} under no category of the statute.`,
    fix: 'Choose the category; the library of common data proposes one.',
    records: unsorted.map((element) => `${element.id}.cpraCategories`),
  });
};

/** C-22: data that can be tied to a device or person is personal, whatever it is called. */
export const nonPersonalClaim: Rule = ({ office, organization }) => {
  const claimed = office.dataElement.filter((element) => valueOf(element.identifiability) === 'claimedNonPersonal');
  const passedOn = office.disclosure.filter((one) =>
    ['claimedNonPersonal', 'deidentified'].includes(valueOf(one.identifiability) ?? ''),
  );
  const terms = itemsOf(organization.definitions).filter((row) =>
    /non-personal|anonymous/i.test(valueOf(row.term) ?? ''),
  );
  const { deidentificationMethods: methods, deidentifiedStays } = organization;
  const noWay = notStated(methods) || (!hasValue(methods) && !isYes(deidentifiedStays));
  const unbacked = passedOn.filter((one) => noWay || valueOf(one.identifiability) === 'claimedNonPersonal');
  if (claimed.length + unbacked.length + terms.length === 0) return [];
  return finding('C-22', {
    title: 'Data about a device or a single person is called non-personal, or without names, but nothing backs it.',
    fix: 'Treat it as personal data, or say how names are removed for good and that nobody tries to find the person again.',
    records: [
      ...claimed.map((element) => `${element.id}.identifiability`),
      ...unbacked.map((one) => `${one.id}.identifiability`),
      ...terms.map((row) => `${organization.id}.definitions.${row.key}.term`),
    ],
    weight: 'untrue',
  });
};

/** Roles that stand for a class of people or bodies, which has no one name. */
const classes = new Set(['authority', 'successor', 'public', 'user', 'clientOrganization']);

/** C-23: everybody who gets data is named, and tied to data, purpose and period. */
export const recipientsNamed: Rule = ({ office, organization, everything }) => {
  if (office.recipient.length === 0) {
    return finding('C-23', {
      title: 'Nobody who gets data is recorded.',
      fix: 'Add the companies you work with: website, email, booking, billing, telephone.',
      records: [organization.id],
    });
  }
  // A disclosure that is over still tells what the recipient got.
  const disclosed = new Set(everything.disclosure.flatMap((one) => itemsOf(one.recipients)));
  const unnamed = office.recipient.filter(
    (one) => one.name.state === 'unknown' && !classes.has(valueOf(one.role) ?? ''),
  );
  const untied = office.recipient.filter((one) => !disclosed.has(one.id) && !classes.has(valueOf(one.role) ?? ''));
  if (unnamed.length + untied.length === 0) return [];
  const parts = [
    ...(unnamed.length > 0
      ? [`${unnamed.length} of those who get data ${unnamed.length === 1 ? 'has' : 'have'} no name`]
      : []),
    ...(untied.length > 0
      ? [`for ${untied.length} nothing says which data ${untied.length === 1 ? 'it gets' : 'they get'}`]
      : []),
  ];
  return finding('C-23', {
    title: `${capitalize(parts.join(', and '))}.`,
    fix: 'Enter the names, and add what goes to whom.',
    records: [...unnamed.map((one) => `${one.id}.name`), ...untied.map((one) => one.id)],
  });
};

/** C-29: "only if you tell us" and "anonymous" are untrue beside cookies and logs. */
export const anonymousContradicted: Rule = ({ office, organization }) => {
  const automatic = [...office.tracker, ...office.source.filter((one) => valueOf(one.kind) === 'automatic')];
  if (!isYes(organization.anonymousUse) || automatic.length === 0) return [];
  return finding('C-29', {
    title: 'You say that people can visit without giving data, but cookies, logs or devices record data by themselves.',
    fix: 'Say that nobody has to type anything in, and which data is recorded all the same.',
    records: [`${organization.id}.anonymousUse`, ...automatic.map((one) => one.id)],
    weight: 'untrue',
  });
};

/** C-33: what other records imply is listed, and confirmed. */
export const impliedData: Rule = ({ office }) => {
  const implied = office.dataElement.filter(
    (element) => element.certainty === 'implied' || element.certainty === 'assumed',
  );
  const used = new Set(office.activity.flatMap((one) => itemsOf(one.elements)));
  const disclosedOnly = office.dataElement.filter(
    (element) => !used.has(element.id) && recordsNaming(office.disclosure, 'elements', element.id).length > 0,
  );
  const elements = [...new Set([...implied, ...disclosedOnly])];
  if (elements.length === 0) return [];
  return finding('C-33', {
    title: `${elements.length === 1 ? 'One kind of data follows' : `${elements.length} kinds of data follow`} from other records, but nobody has listed and confirmed ${elements.length === 1 ? 'it' : 'them'}.`,
    fix: 'Confirm each of them, or delete what you do not have.',
    records: elements.map((element) => element.id),
  });
};

/** C-36: the role is clear for each activity. */
export const roleByActivity: Rule = ({ office, organization }) => {
  const found: Finding[] = [];
  const unclear = office.activity.filter(
    (one) => valueOf(one.role) === 'both' || (valueOf(one.role) === 'serviceProvider' && notStated(one.onBehalfOf)),
  );
  const clientUnnamed = office.activity.filter((one) => {
    const client = recordIn(office.recipient, valueOf(one.onBehalfOf) ?? '');
    return client !== undefined && !hasValue(client.name);
  });
  const claimsBoth =
    valueOf(organization.role) === 'both' && !office.activity.some((one) => valueOf(one.role) === 'serviceProvider');
  if (unclear.length > 0 || clientUnnamed.length > 0 || claimsBoth) {
    found.push(
      finding('C-36', {
        title: 'It is not clear for which activities you decide, and for which a client does.',
        fix: 'Choose the role for each activity, and name the client.',
        records: [
          ...unclear.map((one) => `${one.id}.role`),
          ...clientUnnamed.map((one) => `${one.id}.onBehalfOf`),
          ...(claimsBoth ? [`${organization.id}.role`] : []),
        ],
      }),
    );
  }
  return found;
};

/** C-37: a page for Californians only is not a policy for everybody. */
export const scopeFits: Rule = ({ office }) => {
  const forEverybody = office.policyDocument.filter((policy) => valueOf(policy.audience) !== 'staff');
  const narrow = forEverybody.filter((policy) =>
    itemsOf(policy.scope).some((text) => /california residents|residents of california/i.test(text)),
  );
  if (forEverybody.length === 0 || narrow.length < forEverybody.length) return [];
  return finding('C-37', {
    title: 'The policy covers California residents only, and there is none for everybody else.',
    fix: 'Say in the scope that it covers everybody, with a part for Californians.',
    records: narrow.map((policy) => `${policy.id}.scope`),
  });
};

/** C-38: countries are named, and “only the United States” is more than a hope. */
export const transfersNamed: Rule = ({ office, organization }) => {
  const regions = itemsOf(organization.audienceGeography);
  const onlyHere =
    regions.length > 0 && regions.every((region) => /^(the )?united states|^u\.?s\.?a?\b|california/i.test(region));
  const foreign = itemsOf(organization.lawsAddressed).filter((row) =>
    /GDPR|foreign|outside the united states/i.test(valueOf(row.law) ?? ''),
  );
  const hoped = onlyHere && foreign.length > 0;
  const geography = finding('C-38', {
    about: 'geography',
    title:
      'You leave out foreign law because you expect only people in the United States, but nothing keeps others away.',
    fix: 'Say whom you serve, and what people elsewhere can expect.',
    records: [
      `${organization.id}.audienceGeography`,
      ...foreign.map((row) => `${organization.id}.lawsAddressed.${row.key}.position`),
    ],
  });
  return [...(hoped ? [geography] : []), ...vagueTransfers(office)];
};

function vagueTransfers(office: OfficeRecords): Finding[] {
  return office.transfer.flatMap((one) => {
    const vague = itemsOf(one.destinations).some((place) => /any|other countr|where/i.test(place));
    if (hasValue(one.destinations) && !vague) return [];
    return finding('C-38', {
      about: one.id,
      title: 'Data goes abroad, but the countries are not named.',
      fix: 'Enter the countries.',
      records: [`${one.id}.destinations`],
    });
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
