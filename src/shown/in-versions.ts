/** The versions in force in which a record shows: what was published, whatever the records say since. */
import type { Document } from '../documents/block.ts';
import { versionInForce } from '../documents/versions/version-in-force.ts';
import type { Steps } from '../documents/steps.ts';
import { valueOf } from '../inventory/answer.ts';
import type { IssuedVersion } from '../inventory/issued-version.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { sentencesAbout } from './sentences-about.ts';
import { shownIn, type ShownIn } from './shown-in.ts';

/** The frozen text of a version; undefined when it is lost. The same version gives the same object. */
export type ReadVersion = (version: IssuedVersion) => Document | undefined;

/** The version of each policy that is in force on a day (ISO date), one step each. */
export function* shownInVersions(office: OfficeRecords, id: string, asOf: string, read: ReadVersion): Steps<ShownIn[]> {
  const found: ShownIn[] = [];
  for (const policy of office.policyDocument) {
    const version = versionInForce(office, policy.id, asOf);
    if (version === undefined) continue;
    yield;
    const document = read(version);
    const about = {
      kind: 'version',
      id: version.id,
      policyId: policy.id,
      number: valueOf(version.number) ?? 0,
      effectiveDate: valueOf(version.effectiveDate) ?? '',
    } as const;
    const shown = document && shownIn(about, sentencesAbout(document, id));
    if (shown) found.push(shown);
  }
  return found;
}
