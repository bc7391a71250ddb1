/** “We do not have this”: answers of the office that say no, and records that show it all the same. */
import { isGivenNo, isNo } from '../../inventory/answer.ts';
import type { Organization } from '../../inventory/organization.ts';
import type { RecordPath } from '../../documents/block.ts';
import { deidentifiedOfPatients, knownBelowLimit } from '../../documents/policy/against-a-no.ts';
import { pathsOf, statedItems, statedValue } from '../../documents/requirements/facts/office-fact.ts';
import type { CheckContext } from '../rule.ts';
import { named, type Denial, type FindDenials } from './denial.ts';

interface OfOffice {
  field: keyof Organization;
  /** Whether the answer says no. */
  isNo: (organization: Organization) => boolean;
  says: string;
  /** What shows the opposite. */
  shown: (context: CheckContext) => readonly RecordPath[];
  fix: string;
}

const table: readonly OfOffice[] = [
  {
    field: 'websites',
    // An office with an app alone has trackers and forms too.
    isNo: ({ websites, apps }) => isNo(websites) && statedItems(apps).length === 0,
    says: 'You say that there is no website',
    shown: ({ office }) => [
      ...office.tracker.map(({ id }) => id),
      ...pathsOf(
        office.system.filter((one) => statedValue(one.kind) === 'website'),
        'kind',
      ),
      ...pathsOf(
        office.requestChannel.filter((one) => statedValue(one.kind) === 'webForm'),
        'kind',
      ),
      ...pathsOf(publishedIn({ office }, 'website'), 'place'),
    ],
    fix: 'Enter the website, or end the records that belong to it.',
  },
  {
    field: 'apps',
    isNo: ({ apps }) => isNo(apps),
    says: 'You say that there is no app',
    shown: (context) => pathsOf(publishedIn(context, 'app'), 'place'),
    fix: 'Enter the app, or correct where the policy is published.',
  },
  {
    field: 'premises',
    isNo: ({ premises }) => isNo(premises),
    says: 'You say that people meet you nowhere in person',
    shown: (context) => [
      ...pathsOf(
        context.office.requestChannel.filter((one) => statedValue(one.kind) === 'inPerson'),
        'kind',
      ),
      ...pathsOf(
        context.everything.address.filter((one) => statedItems(one.uses).includes('visits')),
        'uses',
      ),
      ...pathsOf(publishedIn(context, 'premises'), 'place'),
    ],
    fix: 'Enter the place where people come, or correct the other record.',
  },
  {
    field: 'groupMembers',
    isNo: ({ groupMembers }) => isNo(groupMembers),
    says: 'You say that the office belongs to no group',
    shown: ({ office }) =>
      office.recipient.flatMap((one) => {
        if (statedValue(one.role) === 'affiliate') return [`${one.id}.role`];
        return statedValue(one.party) === 'ownGroup' ? [`${one.id}.party`] : [];
      }),
    fix: 'Enter the companies of the group, or correct what the company is to you.',
  },
  {
    field: 'publicAreas',
    isNo: ({ publicAreas }) => isNo(publicAreas),
    says: 'You say that people can post nowhere',
    shown: postsOfPeople,
    fix: 'Enter where people can post, or correct the occasion of the disclosure.',
  },
  {
    field: 'linksPresent',
    isNo: ({ linksPresent }) => isGivenNo(linksPresent),
    says: 'You say that the website links to no other sites',
    shown: ({ organization }) =>
      statedItems(organization.linksParties).length > 0 ? [`${organization.id}.linksParties`] : [],
    fix: 'Correct the answer, or clear the sites to which it links.',
  },
  {
    field: 'deidentifiedPatientData',
    isNo: ({ deidentifiedPatientData }) => statedValue(deidentifiedPatientData) === 'no',
    says: 'You say that no patient data without names is sold or passed on',
    shown: ({ whole }) => pathsOf(deidentifiedOfPatients(whole), 'identifiability'),
    fix: 'Correct the answer, or the disclosure.',
  },
  {
    field: 'childrenKnowingCollection',
    isNo: ({ childrenKnowingCollection }) => isGivenNo(childrenKnowingCollection),
    says: 'You say that you do not knowingly collect data of children below your age limit',
    shown: ({ whole }) => pathsOf(knownBelowLimit(whole), 'sensitiveKinds'),
    fix: 'Correct the answer or the age limit, or the kind of data.',
  },
  {
    field: 'choicesLink',
    isNo: ({ choicesLink }) => isGivenNo(choicesLink),
    says: 'You say that the website has no link “Your Privacy Choices”',
    shown: ({ organization }) =>
      statedItems(organization.dutiesDone).includes('choicesLink') ? [`${organization.id}.dutiesDone`] : [],
    fix: 'Look at the website, and correct one of the two answers.',
  },
];

/** One for each answer that says no, with everything that shows the opposite. */
export const ofOffice: FindDenials = (context) =>
  table.flatMap(({ field, isNo: saysNo, says, shown, fix }): Denial[] => {
    if (!saysNo(context.organization)) return [];
    const yes = shown(context);
    if (yes.length === 0) return [];
    const ids = [...new Set(yes.map((path) => path.split('.')[0] ?? path))];
    const others = ids.filter((id) => id !== context.organization.id);
    const but =
      others.length === 0 ? 'another answer of the office shows it' : `${named(context, others)} ${shows(others)} it`;
    return [{ no: `${context.organization.id}.${field}`, yes, says, but, fix }];
  });

function shows(ids: readonly string[]): string {
  return ids.length === 1 ? 'shows' : 'show';
}

function publishedIn({ office }: Pick<CheckContext, 'office'>, place: 'website' | 'app' | 'premises') {
  return office.policyDocument.filter((one) => statedItems(one.place).includes(place));
}

/** What people post themselves. What the office posts of them, such as testimonials, is no place where they can post. */
function postsOfPeople({ office, organization }: CheckContext): RecordPath[] {
  const { testimonialsPublishedOn, testimonialsAlso } = organization;
  if ([testimonialsPublishedOn, testimonialsAlso].some((one) => one.state === 'given')) return [];
  const posted = office.disclosure.filter((one) => statedValue(one.kind) === 'publicPost' && !isGivenNo(one.happens));
  return pathsOf(posted, 'kind');
}
