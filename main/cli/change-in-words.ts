/** What a change of the log did, in words: which records, and which answers of them. For `history`, `undo` and `redo`. */
import type { LogEntry, RecordChange } from '../../src/contract/change-log.ts';
import { definitionOf, type AnyRecord, fieldsOf } from '../../src/inventory/definitions.ts';
import { answerOf, recordTitle } from '../../src/inventory/office-records.ts';
import { typeOfId } from '../../src/inventory/record-id.ts';
import { valueOf } from '../../src/inventory/answer.ts';

/** More would fill the screen; the rest is counted. */
export const mostNamed = 4;

/** The change in one line, such as `Recipient “Postwell”: role`, or `issue of version 1 of “Privacy Policy”`. */
export function changeInWords({ command, changes }: Pick<LogEntry, 'command' | 'changes'>): string {
  const issued = command === 'issue' ? changes.find(({ id }) => typeOfId(id) === 'issuedVersion') : undefined;
  if (issued) return `issue of ${issueInWords(issued, changes)}`;
  const named = changes.length > mostNamed ? [] : changes.map(oneInWords);
  return named.length > 0 ? named.join('; ') : `${changes.length} records`;
}

function issueInWords(issued: RecordChange, changes: readonly RecordChange[]): string {
  const version = recordIn(issued);
  const of = version && valueOf(answerOf(version, 'policy'));
  const policy = changes.find(({ id }) => id === of);
  const title = version ? recordTitle('issuedVersion', version).toLowerCase() : issued.id;
  return `${title} of ${policy ? nameOf(policy) : String(of)}`;
}

function oneInWords(change: RecordChange): string {
  const type = typeOfId(change.id);
  const name = `${type === undefined ? '' : `${kindInWords(definitionOf(type).name)} `}${nameOf(change)}`;
  if (change.before === null) return `${name} added`;
  if (change.after === null) return `${name} removed`;
  const answers = labelsOfChanged(change);
  return answers.length > 0 ? `${name}: ${answers.join(', ')}` : name;
}

/** `RequestChannel` is “Request channel”. */
function kindInWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The words by which lists call the record, and its id where they do not tell it. */
function nameOf(change: RecordChange): string {
  const type = typeOfId(change.id);
  const record = recordIn(change);
  const title = type !== undefined && record !== undefined ? recordTitle(type, record) : change.id;
  return title === change.id ? change.id : `“${title}” (${change.id})`;
}

/** The labels of the answers that differ; `note` and how sure the office is are no questions and have words of their own. */
function labelsOfChanged({ id, before, after }: RecordChange): string[] {
  const type = typeOfId(id);
  if (type === undefined) return [];
  const differs = (name: string): boolean => JSON.stringify(part(before, name)) !== JSON.stringify(part(after, name));
  const labels = fieldsOf(type).flatMap(([name, field]) => (differs(name) ? [field.label.toLowerCase()] : []));
  const beside = Object.entries({ note: 'note', certainty: 'how sure it is' });
  return [...labels, ...beside.flatMap(([name, label]) => (differs(name) ? [label] : []))];
}

function part(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
}

/** The record as the log holds it: after the change, or before when it was removed. What db wrote, the schema has checked. */
function recordIn({ before, after }: RecordChange): AnyRecord | undefined {
  const kept = after ?? before;
  return typeof kept === 'object' && kept !== null ? (kept as AnyRecord) : undefined;
}
