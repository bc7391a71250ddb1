/** Drift of a text that another edition of Candor wrote: nothing is told as issued that nobody has published. */
import { describe, expect, test } from 'vitest';
import { editTree } from '../../../../src/documents/own-wording/edit-tree.ts';
import { findBlock, ownText } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { officeToIssue } from '../../../../src/documents/versions/office-to-issue.ts';
import { policyDrift, type PolicyDrift } from '../../../../src/documents/versions/policy-drift.ts';
import { given } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { issuedText } from '../../../support/issued-versions.ts';
import { smallClinic } from '../../../support/small-clinic.ts';

const today = '2026-11-22';
const dates = { effectiveDate: '2026-12-01', today };
const office = smallClinic();
const issued = issuedText(office, dates);
const row = 'retention.rule.R-001';

const longer: OfficeRecords = {
  ...office,
  retentionRule: office.retentionRule.map((one) => (one.id === 'R-001' ? { ...one, period: given('P9Y') } : one)),
};
const without: OfficeRecords = { ...office, retentionRule: office.retentionRule.filter((one) => one.id !== 'R-001') };

function drift(frozen: Document, now = office): PolicyDrift {
  const [officeThen, officeNow] = [office, now].map((one) => officeToIssue(one, dates));
  return policyDrift({ issued: frozen, officeThen, office: officeNow ?? office, today });
}

/** The frozen text as rules of another edition would have written it: parts in other words, under other ids, or not at all. */
const withWords = (...cells: string[]): Document =>
  editTree(issued, {
    part: (part) =>
      part.id === row && 'cells' in part ? { ...part, cells: cells.map((words) => [said(words)]) } : part,
  });
const withId = (id: string): Document =>
  editTree(issued, { part: (part) => (part.id === row ? { ...part, id } : part) });
const withMore = editTree(issued, {
  blocks: (blocks, section) =>
    section === 'contact'
      ? [
          ...blocks,
          { id: 'contact.more', rule: 'a', citations: [], records: [], kind: 'paragraph', runs: said('More.') },
        ]
      : blocks,
});
const withoutRow = editTree(issued, { siblings: (siblings) => siblings.filter((part) => part.id !== row) });

function said(text: string): { kind: 'text'; text: string }[] {
  return [{ kind: 'text', text }];
}

const rowIn = (entries: PolicyDrift['entries']): PolicyDrift['entries'] => entries.filter(({ id }) => id === row);

describe('a version by other rules', () => {
  test('has not drifted while the records are the same; how many sentences are worded otherwise is said once', () => {
    expect(drift(issued)).toEqual({ entries: [], reworded: [], comparedBy: 'records', wordedOtherwise: 0 });
    expect(drift(withWords('As long as we must', '–', '–'))).toEqual({
      entries: [],
      // Other words from the same records; but they name no years, so a person should read both.
      reworded: [expect.objectContaining({ id: row, by: 'candor', sameFacts: false })],
      comparedBy: 'records',
      wordedOtherwise: 1,
    });
    expect(drift(withoutRow)).toEqual({ entries: [], reworded: [], comparedBy: 'records', wordedOtherwise: 1 });
    expect(drift(withMore)).toEqual({ entries: [], reworded: [], comparedBy: 'records', wordedOtherwise: 1 });
  });

  test('whose ids were others is known by its words', () => {
    const old = withId('kept.R-001');
    expect(drift(old)).toMatchObject({ entries: [], wordedOtherwise: 0 });
    const [entry] = rowIn(drift(old, longer).entries);
    expect(entry).toMatchObject({ kind: 'wrong', issued: wordsAt(issued, row), causes: [{ record: 'R-001' }] });
    expect(entry?.now).toContain('9 years');
    expect(rowIn(drift(old, without).entries)).toMatchObject([{ kind: 'surplus', issued: wordsAt(issued, row) }]);
  });

  test('is told in the words that were published, not in those of today’s rules', () => {
    const [entry] = rowIn(drift(withWords('As long as we must', '–', '–'), longer).entries);
    expect(entry?.issued).toMatch(/^As long as we must/);
    expect(entry).toMatchObject({ kind: 'wrong', causes: [{ record: 'R-001', what: 'changed' }] });
  });

  test('that did not have a sentence at all misses it when its record changes, and has nothing over when it goes', () => {
    const [entry] = rowIn(drift(withoutRow, longer).entries);
    expect(entry).toMatchObject({ kind: 'missing', causes: [{ record: 'R-001' }] });
    expect(entry && 'issued' in entry).toBe(false);
    expect(rowIn(drift(withoutRow, without).entries)).toEqual([]);
  });

  test('that says the same in other words is told apart, and is drift again once its record changes', () => {
    const words = wordsAt(issued, row).split('\n');
    const other = withWords(...words.map((cell) => cell.replaceAll('records', 'papers')), '–');
    expect(wordsAt(other, row)).not.toBe(wordsAt(issued, row));
    expect(drift(other)).toMatchObject({ entries: [], reworded: [{ id: row, by: 'candor', sameFacts: true }] });
    const { entries, reworded } = drift(other, longer);
    expect([rowIn(entries).length, reworded.some(({ id }) => id === row)]).toEqual([1, false]);
  });

  test('that says already what the records say now is true', () => {
    const after = wordsAt(issuedText(longer, dates), row).split('\n');
    const already = withWords(...after);
    expect(wordsAt(already, row)).toBe(after.join('\n'));
    expect(rowIn(drift(already, longer).entries)).toEqual([]);
  });
});

describe('a version whose records cannot be read any more', () => {
  const byWords = (now: OfficeRecords): PolicyDrift =>
    policyDrift({ issued, officeThen: undefined, office: officeToIssue(now, dates), today });

  test('is compared by its words, and no record is named', () => {
    expect(byWords(office)).toEqual({ entries: [], reworded: [], comparedBy: 'words', wordedOtherwise: 0 });
    const { entries, comparedBy } = byWords(longer);
    expect(comparedBy).toBe('words');
    expect(entries.map(({ kind, id }) => [kind, id])).toEqual(
      drift(issued, longer).entries.map((one) => [one.kind, one.id]),
    );
    expect(entries.every(({ causes }) => causes.length === 0)).toBe(true);
    expect(rowIn(entries)).toMatchObject([{ kind: 'wrong', issued: wordsAt(issued, row) }]);
    expect(rowIn(byWords(without).entries)).toMatchObject([{ kind: 'surplus' }]);
  });
});

function wordsAt(document: Document, id: string): string {
  const part = findBlock(document, id);
  return part === undefined ? '' : ownText(part);
}
