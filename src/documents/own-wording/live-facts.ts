/**
 * Live facts in own text: a record's answer in braces, like `{V-003.name}`, prints what the record says on that day, and
 * `{{` prints a single brace. A fact that nobody has stated prints as a marked gap, never as a suggestion.
 */
import type { Answer } from '../../inventory/answer.ts';
import type { Field } from '../../inventory/field.ts';
import { answersOf, findRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { isInventoryType, typeOfId, type RecordType } from '../../inventory/record-id.ts';

/** A piece of own text: words, a fact with its path, or an opening brace that leads to no fact. */
export type OwnPiece = { kind: 'words'; text: string } | { kind: 'fact'; path: string } | { kind: 'brace' };

/** Own text in pieces, in reading order. */
export function piecesOf(text: string): OwnPiece[] {
  return [...text.matchAll(/\{\{|\{([^{}\n]*)\}|\{|[^{]+/g)].map(([all, path]): OwnPiece => {
    if (path !== undefined) return { kind: 'fact', path: path.trim() };
    if (all === '{') return { kind: 'brace' };
    return { kind: 'words', text: all === '{{' ? '{' : all };
  });
}

/** Records about people who asked, and about what was published: no policy speaks of them. */
const neverPrinted: readonly RecordType[] = ['request', 'ledgerYear', 'evidence'];

/** An answer that own text may print. */
export interface LiveFact {
  recordId: string;
  /** The field's name, or its row's key and cell: `apps.r1.name`. */
  name: string;
  field: Field;
  answer: Answer<unknown>;
}

/** The answer at a path, or why own text cannot print it, in one plain sentence. */
export function liveFact(office: OfficeRecords, path: string): LiveFact | string {
  const [recordId = ''] = path.split('.');
  const type = typeOfId(recordId);
  const record = findRecord(office, recordId);
  if (type === undefined || record === undefined) return 'The records hold no such record.';
  if (!isInventoryType(type) || neverPrinted.includes(type)) return 'A policy never prints this kind of record.';
  const found = answersOf(type, record).find((one) => one.path === path);
  if (found === undefined) return 'The record has no such answer.';
  if (found.field.internal) return 'This answer is for the office only and is never printed.';
  if (found.field.cells) return 'This is a list of entries: name one of its answers, like {O-001.apps.r1.name}.';
  return { recordId, name: path.slice(recordId.length + 1), field: found.field, answer: found.answer };
}
