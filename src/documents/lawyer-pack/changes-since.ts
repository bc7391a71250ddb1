/** What has changed since the version of a policy that was issued last: the paragraphs, before and after. */
import { findRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import type { Document, RecordPath, SectionBlock, TableBlock } from '../block.ts';
import { compareDocuments, type DocumentComparison } from '../compare.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { inPublishedWords } from '../versions/published-words.ts';
import { unique, words } from '../wording/phrase.ts';
import { policyName, type NumberedPolicy } from './numbered-policies.ts';
import { recordOf, type WhereItStands } from './where-it-stands.ts';

const reason = 'tells what is new since the version issued last';

/** "Changes": one table per policy, in the order of the text of today, what is gone last. */
export function changesSection(
  office: OfficeRecords,
  policies: readonly NumberedPolicy[],
  previous: ReadonlyMap<string, Document>,
  stands: WhereItStands,
): SectionBlock | undefined {
  return section(
    { rule: 'pack.changes', reason },
    'Changes since the last version',
    policies.map((policy) => {
      const before = policy.id === undefined ? undefined : previous.get(policy.id);
      const name = policyName(policy, office);
      const of = policy.id ?? 'draft';
      if (before === undefined) {
        return paragraph({ rule: 'pack.no-version', of, reason }, [words(`${name}: no version has been issued yet`)]);
      }
      // An issued text has words in place of its gaps; so the text of today is read in the same way.
      const changes = compareDocuments(before, inPublishedWords(policy.document));
      return (
        changesTable(office, name, of, changes, (id) => stands.ofBlock(policy.id, id)) ??
        paragraph({ rule: 'pack.no-changes', of, reason }, [words(`${name}: the words are the same`)])
      );
    }),
  );
}

interface Change {
  id: string;
  kind: string;
  before: string;
  after: string;
  records: RecordPath[];
}

function changesTable(
  office: OfficeRecords,
  name: string,
  policy: string,
  comparison: DocumentComparison,
  numberOf: (id: string) => string | undefined,
): TableBlock | undefined {
  return table(
    { rule: 'pack.changes-table', of: policy, reason },
    name,
    [
      ['No.', 0.12],
      ['Before', 0.36],
      ['Now', 0.36],
      ['Rests on', 0.16],
    ],
    changesOf(comparison).map(({ id, kind, before, after, records: named }) => {
      // What is gone may rest on records that are gone too.
      const records = named.filter((path) => findRecord(office, recordOf(path)) !== undefined);
      return row({ rule: 'pack.change', of: `${policy}.${id}`, rests: records, reason }, [
        [words(numberOf(id) ?? '–'), words(kind)],
        before.split('\n').map((line) => words(line)),
        after.split('\n').map((line) => words(line)),
        [words(records.join(', '))],
      ]);
    }),
  );
}

function changesOf({ added, removed, changed }: DocumentComparison): Change[] {
  return [
    ...changed.map(({ id, before, after, recordsBefore, recordsAfter }) => {
      const records = unique([...recordsAfter, ...recordsBefore]);
      return { id, kind: 'changed', before, after, records };
    }),
    ...added.map(({ id, text, records }) => ({ id, kind: 'new', before: '', after: text, records })),
    ...removed.map(({ id, text, records }) => ({ id, kind: 'gone', before: text, after: '', records })),
  ];
}
