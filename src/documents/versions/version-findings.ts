/** Findings about issued versions: the review that is due, and what an issued text says that is no longer so. */
import type { Finding } from '../../findings/finding.ts';
import { valueOf } from '../../inventory/answer.ts';
import type { IssuedVersion } from '../../inventory/issued-version.ts';
import { titleOfRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { typeOfId } from '../../inventory/record-id.ts';
import { citeAll } from '../../library/citations.ts';
import { dateInWords, joinWords, plural } from '../wording/periods-and-dates.ts';
import type { PolicyDrift } from './policy-drift.ts';
import { nextReviewDue, versionsOf } from './version-in-force.ts';

/** One finding for each policy whose latest version was not read again within twelve months, on a day (ISO date). */
export function versionFindings(office: OfficeRecords, asOf: string): Finding[] {
  return office.policyDocument.flatMap((policy): Finding[] => {
    const version = versionsOf(office, policy.id).at(-1);
    const due = version && nextReviewDue(office, version);
    if (version === undefined || due === undefined || due >= asOf) return [];
    const title = titleOfRecord(office, policy.id);
    return [
      {
        id: `version.review-due.${policy.id}`,
        rule: 'version',
        weight: 'must',
        title: `The review of “${title}” was due by ${dateInWords(due)}.`,
        why: 'The law asks that a policy be read again and brought up to date at least every twelve months.',
        fix: 'Read it again: record the review, or issue a new version.',
        records: [version.id, policy.id],
        citations: citeAll(['civ-1798.130-a-5']),
      },
    ];
  });
}

const onlyWords =
  'This Candor cannot read the records behind it, so only the words were compared: a sentence may say the same in other words.';

/**
 * What drift makes of an issued version on a day (ISO date): one finding for the whole text, or none while it is true. A text
 * that applies only later is not untrue yet.
 */
export function driftFindings(
  office: OfficeRecords,
  policyId: string,
  version: IssuedVersion,
  { entries, comparedBy }: Pick<PolicyDrift, 'entries' | 'comparedBy'>,
  asOf: string,
): Finding[] {
  if (entries.length === 0) return [];
  const sections = [...new Set(entries.map((entry) => `“${entry.section}”`))];
  const named = sections.length > 3 ? plural(sections.length, 'part', 'parts') : joinWords(sections);
  const causes = new Set(entries.flatMap((entry) => entry.causes.map((cause) => cause.record)));
  // Where the office, or a new edition of Candor, has only chosen other words since, what was published is not untrue.
  const untrue =
    comparedBy === 'records' &&
    entries.some(
      (entry) => entry.kind !== 'missing' && !entry.causes.every((cause) => typeOfId(cause.record) === 'wording'),
    );
  const appliesFrom = valueOf(version.effectiveDate) ?? '';
  const later = appliesFrom > asOf;
  const policy = `“${titleOfRecord(office, policyId)}”`;
  const text = later ? `version of ${policy} issued for ${dateInWords(appliesFrom)}` : `published ${policy}`;
  const points = plural(entries.length, 'point', 'points');
  return [
    {
      id: `version.drift.${policyId}`,
      rule: 'version',
      weight: untrue && !later ? 'untrue' : 'must',
      title: `The ${text} no longer fits the records: ${points} in ${named}.`,
      why: [
        later
          ? 'People will read it from that day on; it has to be true then.'
          : 'People read the published text; it has to be true today.',
        ...(comparedBy === 'words' ? [onlyWords] : []),
      ].join(' '),
      fix: 'Look at what has changed, and issue a new version.',
      records: [version.id, ...causes],
      citations: citeAll(['civ-1798.130-a-5']),
    },
  ];
}
