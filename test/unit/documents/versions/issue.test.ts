/** Issuing a policy: what stands in the way, and the text that is frozen. */
import { describe, expect, test } from 'vitest';
import { checkTree, allBlocks, gapsOf, ownText, textOfDocument } from '../../../../src/documents/block-tree.ts';
import type { Block, ListItem, Run, TableRow } from '../../../../src/documents/block.ts';
import { plainTextOf } from '../../../../src/documents/plain-text.ts';
import { issueCheck } from '../../../../src/documents/versions/issue-check.ts';
import { issueDates, officeToIssue } from '../../../../src/documents/versions/office-to-issue.ts';
import { prepareIssue } from '../../../../src/documents/versions/prepare-issue.ts';
import { inPublishedWords } from '../../../../src/documents/versions/published-words.ts';
import { summaryOfChanges } from '../../../../src/documents/versions/summary-of-changes.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { inventoryTypes } from '../../../../src/inventory/record-id.ts';
import { imagingStudio as office } from '../../../../src/samples/imaging-studio.ts';
import { issuedText } from '../../../support/issued-versions.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { seedOffice } from '../../../support/seeds.ts';

const today = '2026-11-22';
const effectiveDate = '2026-12-01';
const checked = issueCheck(office, { effectiveDate, today });
const issued = prepareIssue(checked.draft, checked.number, { effectiveDate, today });

describe('before an issue', () => {
  test('the draft has the dates that issuing gives, and its open points are told', () => {
    expect(checked).toMatchObject({ policyId: 'PD-001', number: 1, problems: [] });
    const text = textOfDocument(checked.draft);
    expect(text).toContain('This policy applies from December 1, 2026. We last updated it on November 22, 2026.');
    expect(text).not.toMatch(/November 22, 2027|next review/);
    expect(checked.gaps).toContainEqual({
      path: 'R-008.period',
      record: 'Survey answers',
      missing: 'period not known yet',
    });
    const paths = new Set(
      allBlocks(checked.draft)
        .flatMap(gapsOf)
        .map((gap) => gap.path),
    );
    expect(new Set(checked.gaps.map((gap) => gap.path))).toEqual(paths);
    expect(new Set(checked.gaps.map((gap) => JSON.stringify(gap))).size).toBe(checked.gaps.length);
  });

  test('only findings of something untrue stand in the way', () => {
    const { untrue } = issueCheck(seedOffice('mymedicalimages'), { effectiveDate, today });
    expect(untrue.length).toBeGreaterThan(0);
    expect(new Set(untrue.map((one) => one.weight))).toEqual(new Set(['untrue']));
  });

  const issuedBefore = buildOffice({
    policyDocument: [{ title: 'Privacy Policy' }, { title: 'Other' }],
    issuedVersion: [
      { policy: 'PD-001', number: 4, effectiveDate: '2027-01-01', issuedOn: '2026-11-01' },
      { policy: 'PD-002', number: 9, effectiveDate: '2028-01-01', issuedOn: '2026-11-01' },
    ],
  });

  test.each([
    ['2027-01-01', []],
    ['2026-12-31', ['dateBeforeLast']],
    ['2026-11-21', ['datePast', 'dateBeforeLast']],
  ])('a version in force from %s: %j', (day, problems) => {
    expect(issueCheck(issuedBefore, { effectiveDate: day, today })).toMatchObject({ number: 5, problems });
  });

  test('an office without a policy has nothing to issue', () => {
    expect(issueCheck(buildOffice(), { effectiveDate, today })).toMatchObject({ policyId: '', problems: ['noPolicy'] });
  });

  test('the dates are those of the policy meant, and of no other', () => {
    const dated = officeToIssue(office, { policyId: 'PD-002', effectiveDate, today });
    expect(dated.policyDocument.map((one) => valueOf(one.updatedDate))).toEqual(['2026-11-10', today]);
    expect(issueDates({ effectiveDate, today: '2028-02-29' }).nextReviewDue).toBe('2029-02-28');
  });
});

describe('the text that is frozen', () => {
  test('names its version and its dates, and is no draft', () => {
    expect(issued.status).toBe('issued');
    expect(issued.subtitle.map(plainTextOf)).toEqual([
      'Version 1',
      'In force from December 1, 2026',
      'Last updated November 22, 2026',
    ]);
    expect(checkTree(issued, office)).toEqual([]);
  });

  test('has the parts of the draft, and says “not stated yet” where the draft has a gap', () => {
    expect(allBlocks(issued).map((part) => part.id)).toEqual(allBlocks(checked.draft).map((part) => part.id));
    expect(allBlocks(issued).flatMap(gapsOf)).toEqual([]);
    const row = allBlocks(issued).find((part) => part.id === 'retention.rule.R-008');
    expect(row && ownText(row)).toContain('(Period not stated yet) from the answer');
  });

  test('of a version with the same facts is told to be the same', () => {
    const next = issuedText(office, { effectiveDate: '2026-12-24', today: '2026-12-22' });
    expect(textOfDocument(next)).toContain('December 22, 2026');
    expect(summaryOfChanges(issued, next)).toEqual(['The words are the same. Only the dates are new.']);
  });

  test('says once in a block that a point is not settled, and leaves out rows and points that say nothing', () => {
    const gap = (path: string, missing: string): Run => ({ kind: 'gap', gap: { path, missing, state: 'unknown' } });
    const text = (words: string): Run => ({ kind: 'text', text: words });
    const open = gap('O-001.sells', 'the records do not say');
    const from = { rule: 'test', citations: [], records: ['O-001'] };
    const item = (id: string, ...runs: Run[]): ListItem => ({ ...from, id, runs });
    const row = (id: string, ...cells: Run[][]): TableRow => ({ ...from, id, cells: cells.map((runs) => [runs]) });
    const blocks: Block[] = [
      { ...from, kind: 'paragraph', id: 'p', runs: [open, text('. '), open, text('. We ask. '), open, text('.')] },
      { ...from, kind: 'list', ordered: false, id: 'l', items: [item('l.1', open), item('l.2', text('In: '), open)] },
      {
        ...from,
        kind: 'list',
        ordered: false,
        id: 'm',
        items: [item('m.1', gap('A-001.name', 'name not known yet'), text('.'))],
      },
      {
        ...from,
        kind: 'table',
        id: 't',
        caption: 'Who',
        columns: [
          { title: 'Name', width: 1 },
          { title: 'Role', width: 1 },
        ],
        rows: [row('t.1', [open], [text('–')]), row('t.2', [text('Postwell')], [open])],
      },
    ];
    const section = { ...from, kind: 'section' as const, id: 's', title: 'Test', blocks };
    const published = inPublishedWords({ ...issued, sections: [section] });
    expect(allBlocks(published).map(({ id }) => id)).toEqual(['s', 'p', 'l', 'l.2', 't', 't.2']);
    const [paragraph] = allBlocks(published).filter(({ id }) => id === 'p');
    expect(paragraph && ownText(paragraph)).toBe('This point is not settled yet. We ask.');
  });

  const seeds = (['3d4medical', 'mymedicalimages', 'krystal-klear-imaging'] as const).map((slug) =>
    issuedText(seedOffice(slug), { effectiveDate, today }),
  );

  test('says it in whole sentences, without brackets, quarrels or doubled stops', () => {
    for (const document of seeds) {
      for (const part of allBlocks(document)) {
        const text = ownText(part);
        if (!/not (?:stated|settled|confirmed) yet/.test(text)) continue;
        expect(`${part.id}: ${text}`).not.toMatch(
          /\[|\.\.|\(\(|not known yet|records? do not|borne out|suggested|assumed/,
        );
        const open = text.split(/(?<=[.!?])\s+|\n/).filter((one) => /not (?:stated|settled|confirmed) yet/.test(one));
        for (const sentence of open) expect(`${part.id} ${sentence}`).toMatch(/^\S+ (?!\(?\p{Ll})/u);
      }
    }
    const all = seeds.map(textOfDocument).join('\n');
    expect(all).toContain('The legal name is (legal name not stated yet).');
    expect(all).toMatch(/\. Whether .* is not stated yet\./);
    expect(all).toContain('This point is not settled yet');
  });

  test('leaks no suggestion, neither in its text nor in its title', () => {
    const secret = 'Zanzibar 4711';
    const { draft, number } = issueCheck(suggestEverything(office, secret), { effectiveDate, today });
    const document = prepareIssue(draft, number, { effectiveDate, today });
    expect(textOfDocument(document)).not.toContain(secret);
    expect([document.title, document.office].join()).not.toContain(secret);
    // The draft marks what is only suggested, but never in its title, which has no room for a mark.
    expect(textOfDocument(draft)).toContain(secret);
    expect([draft.title, draft.office].join()).not.toContain(secret);
  });
});

/** The office in which every text that was given is a suggestion with the same words. */
function suggestEverything(records: OfficeRecords, value: string): OfficeRecords {
  const lists = inventoryTypes.map((type) => {
    const texts = fieldsOf(type).filter(([, field]) => field.kind === 'text' || field.kind === 'longText');
    const suggested = Object.fromEntries(texts.map(([name]) => [name, { state: 'suggested', value }]));
    return [type, records[type].map((record) => ({ ...record, ...suggested }))];
  });
  return { ...records, ...(Object.fromEntries(lists) as Partial<OfficeRecords>) };
}
