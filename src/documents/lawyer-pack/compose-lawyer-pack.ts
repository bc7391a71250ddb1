/**
 * The lawyer pack: what a lawyer needs to review an office's policies without opening the app. Numbered paragraphs with the
 * records and the law behind each, then what is contradicted, open, assumed, set aside, changed or doubtful, and the checklist.
 */
import { checkOffice } from '../../findings/check-office.ts';
import type { Finding } from '../../findings/finding.ts';
import { withWaivers } from '../../findings/waivers.ts';
import { definitionOf } from '../../inventory/definitions.ts';
import { organizationOf, recordTitle, titleOfRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { typeOfId } from '../../inventory/record-id.ts';
import type { Document, ListItem, SectionBlock } from '../block.ts';
import { allBlocks } from '../block-tree.ts';
import { item, list, paragraph, row, section, table } from '../policy/blocks.ts';
import { dateInWords, joinWords, plural } from '../wording/periods-and-dates.ts';
import { unique, words } from '../wording/phrase.ts';
import { draftsOf } from '../requirements/drafts.ts';
import { requirementMatrix } from '../requirements/requirement-matrix.ts';
import { assumptionsSection } from './assumptions.ts';
import { changesSection } from './changes-since.ts';
import { lawSection } from './law-to-check.ts';
import { numberedPolicies, policyName, policySection, type NumberedPolicy } from './numbered-policies.ts';
import { openQuestionsSection } from './open-questions.ts';
import { contradictionsSection, isOpenAnswer, otherPointsSection } from './pack-findings.ts';
import { requirementsSection } from './requirements-section.ts';
import { setAsideSection } from './set-aside.ts';
import { recordOf, whereItStands } from './where-it-stands.ts';

const reason = 'tells how to read the pack';

export interface LawyerPackOptions {
  /** The documents of the versions issued last, by the id of their policy. Without it the pack tells of no changes. */
  previous?: ReadonlyMap<string, Document> | undefined;
  /** Findings about those versions, which the records alone do not show. */
  published?: readonly Finding[] | undefined;
}

/** The pack for all policies in force on a day (ISO date). It prints nothing that is marked as internal. */
export function composeLawyerPack(office: OfficeRecords, asOf: string, options: LawyerPackOptions = {}): Document {
  const organization = organizationOf(office);
  const drafts = draftsOf(office, asOf);
  const policies = numberedPolicies(drafts);
  const published = withWaivers(office, asOf, options.published ?? []);
  const findings = [...published, ...checkOffice(office, asOf, drafts)];
  const stands = whereItStands(policies);
  const parts = [
    introduction(office, policies, findings),
    contradictionsSection(findings),
    openQuestionsSection(office, policies, findings, stands),
    assumptionsSection(office, findings, stands),
    otherPointsSection(findings),
    setAsideSection(office, asOf, findings),
    options.previous && changesSection(office, policies, options.previous, stands),
    lawSection(policies, findings, stands),
    requirementsSection(requirementMatrix(office, asOf, { findings, drafts }), stands),
    ...policies.map((policy, index) => policySection(policy, index)),
  ];
  const pack: Document = {
    kind: 'lawyer-pack',
    title: 'Lawyer Pack',
    office: policies[0]?.document.office ?? recordTitle('organization', organization),
    language: 'en-US',
    asOf,
    subtitle: [words(`Written from the office’s records as of ${dateInWords(asOf)}`).runs],
    sample: office.sample,
    status: 'draft',
    sections: parts.flatMap((one) => one ?? []),
  };
  const named = recordsNamed(office, pack);
  return named ? { ...pack, sections: [...pack.sections, named] } : pack;
}

function introduction(
  office: OfficeRecords,
  policies: readonly NumberedPolicy[],
  findings: readonly Finding[],
): SectionBlock | undefined {
  const untrue = findings.filter((one) => one.weight === 'untrue').length;
  const others = findings.filter((one) => one.weight !== 'untrue' && !isOpenAnswer(one)).length;
  const counts = joinWords([
    plural(untrue, 'contradiction', 'contradictions'),
    plural(others, 'other point', 'other points'),
  ]);
  const names = policies.map((policy, index): ListItem | undefined => {
    const size = plural(policy.paragraphs.length, 'numbered paragraph', 'numbered paragraphs');
    return item(
      { rule: 'pack.contents', of: policy.id ?? 'draft', rests: policy.id === undefined ? [] : [policy.id], reason },
      [words(`Policy ${index + 1}: ${policyName(policy, office)}, ${size}`)],
    );
  });
  return section({ rule: 'pack.about', reason }, 'How to read this pack', [
    paragraph({ rule: 'pack.intro', reason }, [
      words('This pack is for the lawyer who reviews the office’s policies'),
      words(
        'Every paragraph has a number: the policy, its section, and the place in it. Beside it stand the records and the law it rests on',
      ),
      words('A record is named by its id. The last section says what each id stands for'),
      words(`The checks of the records found ${counts}`),
      words('The pack is made from the records and is no legal advice'),
    ]),
    list({ rule: 'pack.contents-list', reason }, names),
  ]);
}

/** The ids that the pack names, with what each stands for. */
function recordsNamed(office: OfficeRecords, pack: Document): SectionBlock | undefined {
  const ids = unique(allBlocks(pack).flatMap((part) => part.records.map(recordOf)));
  const sorted = ids.toSorted((first, second) => (first < second ? -1 : 1));
  return section({ rule: 'pack.records', reason }, 'Records named', [
    table(
      { rule: 'pack.records-table', reason },
      'What the ids stand for',
      [
        ['Id', 0.16],
        ['Kind', 0.24],
        ['Name', 0.6],
      ],
      sorted.map((id) => {
        const type = typeOfId(id);
        return row({ rule: 'pack.record', of: id, rests: [id] }, [
          [words(id)],
          [type && words(definitionOf(type).name)],
          [words(titleOfRecord(office, id))],
        ]);
      }),
    ),
  ]);
}
