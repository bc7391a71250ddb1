/** The sheet for a colleague: out as a workbook and on paper, filled in, and back as suggestions. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { printColleagueSheet } from '../../../exporters/xlsx/print-colleague-sheet.ts';
import { readRows } from '../../../exporters/xlsx/read-rows.ts';
import { given } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { packBlocks, packOffice } from '../../../src/packs/packs.ts';
import { cardChoices, colleagueSheet, notKnownChoice } from '../../../src/walk/colleague-sheet.ts';
import { readFilledSheet, type FilledRow, type SheetProposal } from '../../../src/walk/filled-sheet.ts';
import { printedSheet } from '../../../src/walk/printed-sheet.ts';

const slug = 'imaging-center';
const office = packOffice(slug, 'Bay Imaging');
const lines = colleagueSheet(office, 'building');

function proposalOf(key: string, answer: string, remark = ''): SheetProposal | undefined {
  return readFilledSheet(office, [{ line: 2, key, answer, remark }])[0]?.proposal;
}

describe('what stands on a sheet', () => {
  test('every room has one, with cards to say yes to and questions to answer', () => {
    for (const room of new Set(packBlocks(slug).map((block) => block.room))) {
      const sheet = colleagueSheet(office, room);
      expect(sheet.length, room).toBeGreaterThan(3);
      expect(new Set(sheet.map(({ key }) => key)).size, room).toBe(sheet.length);
    }
    expect(lines.find(({ about }) => about === 'Camera recorder')?.says).toContain('Run by: We do');
    expect(lines.some(({ key }) => key.includes('.'))).toBe(true);
  });

  test('an office made by hand has none', () => {
    expect(colleagueSheet(blankOffice('A'), 'building')).toEqual([]);
  });

  test('on paper each question stands once, with its answers to tick', () => {
    const { sections } = printedSheet(office, { room: 'Building and cameras', lines, today: '2026-11-22' });
    const items = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    );
    expect(items).toHaveLength(lines.length);
    const asked = items.map((item) => item.items?.[0] ?? item);
    const words = asked.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')).join(''));
    expect(words.filter((one) => one.includes(`]\u00a0${cardChoices.yes}`)).length).toBeGreaterThan(3);
    for (const [index, { question }] of lines.entries()) expect(words[index]).toContain(question);
  });
});

test('a workbook that was filled in comes back as what it says', async () => {
  const options = { title: 'Questions', createdAt: '2026-11-22', notice: '' };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await printColleagueSheet(lines, options)) as never);
  const sheet = workbook.worksheets[0];
  const card = lines.findIndex(({ key }) => !key.includes('.'));
  if (!sheet) throw new Error('There is no sheet.');
  sheet.getCell(card + 2, 5).value = cardChoices.yes;
  sheet.getCell(card + 3, 6).value = 'ask Ruth';
  const [, ...rows] = await readRows(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const filled = rows.map(({ line, cells: [key = '', , , , answer = '', remark = ''] }): FilledRow => {
    return { line, key, answer, remark };
  });
  expect(filled.map(({ key }) => key)).toEqual(lines.map(({ key }) => key));
  const answers = readFilledSheet(office, filled);
  expect(answers).toHaveLength(2);
  expect(answers[0]?.proposal).toEqual({ kind: 'confirm', id: lines[card]?.key });
  expect(answers[1]).toMatchObject({ remark: 'ask Ruth', proposal: { kind: 'look' } });
});

describe('what an answer means', () => {
  const path = 'C-001.status';

  test('a yes confirms, anything else on a card asks somebody to look', () => {
    expect(proposalOf('V-001', ' yes ')).toEqual({ kind: 'confirm', id: 'V-001' });
    expect(proposalOf('V-001', cardChoices.no)).toEqual({ kind: 'look', id: 'V-001' });
    expect(proposalOf('V-001', 'perhaps')).toEqual({ kind: 'problem', why: 'notOffered' });
  });

  test('words become values of their field, or a problem with its reason', () => {
    expect(proposalOf(path, 'signed')).toEqual({ kind: 'answer', path, answer: given('signed') });
    expect(proposalOf(path, 'sort of')).toEqual({ kind: 'problem', why: 'notOffered' });
    expect(proposalOf('T-001.crossSite', 'No')).toMatchObject({ kind: 'answer', answer: given(false) });
    expect(proposalOf('Y-001.locations', 'the United States; Canada')).toMatchObject({
      answer: given(['the United States', 'Canada']),
    });
    expect(proposalOf('R-001.period', 'two years')).toMatchObject({ answer: given('P2Y') });
    expect(proposalOf('R-001.period', 'for ever')).toEqual({ kind: 'problem', why: 'wrongValue' });
    expect(proposalOf('V-999', 'Yes')).toEqual({ kind: 'problem', why: 'notHere' });
  });

  test('an empty row and an honest “I do not know” change nothing', () => {
    expect(readFilledSheet(office, [{ line: 2, key: path, answer: '', remark: ' ' }])).toEqual([]);
    expect(readFilledSheet(office, [{ line: 2, key: path, answer: notKnownChoice, remark: '' }])).toEqual([]);
  });
});
