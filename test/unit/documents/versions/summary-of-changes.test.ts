/** The summary of changes: counted and named, in plain words. */
import { describe, expect, test } from 'vitest';
import type { Block, Document, Run, TableRow } from '../../../../src/documents/block.ts';
import { summaryOfChanges } from '../../../../src/documents/versions/summary-of-changes.ts';
import { readingGrade } from '../../library/reading-level.ts';

const ground = { rule: 'test', citations: [], records: ['V-001'] };
const run = (text: string): Run[] => [{ kind: 'text', text }];
const paragraph = (id: string, text: string): Block => ({ ...ground, kind: 'paragraph', id, runs: run(text) });

function table(id: string, rows: readonly (readonly [name: string, words: string])[]): Block {
  return {
    ...ground,
    kind: 'table',
    id,
    caption: 'Companies',
    columns: [{ title: 'Name', width: 1 }],
    rows: rows.map(([name, words]): TableRow => ({ ...ground, id: `${id}.${name}`, cells: [[run(name), run(words)]] })),
  };
}

function policy(sections: { [title: string]: Block[] }): Document {
  return {
    kind: 'policy',
    title: 'Privacy Policy',
    office: 'Test Office',
    language: 'en-US',
    asOf: '2026-11-22',
    subtitle: [],
    sample: false,
    status: 'issued',
    sections: Object.entries(sections).map(([title, blocks]) => ({
      ...ground,
      kind: 'section',
      id: title.toLowerCase(),
      title,
      blocks,
    })),
  };
}

const companies = (...names: string[]): Document =>
  policy({
    'Who receives it': [
      paragraph('intro', 'They get data.'),
      table(
        't',
        names.map((name) => [name, 'mail']),
      ),
    ],
  });

const before = companies('Postwell', 'Lantern');

describe('the summary of changes', () => {
  test('of the first version says so', () => {
    expect(summaryOfChanges(undefined, before)).toEqual(['This is the first version.']);
  });

  test('of nothing says so, also when only dates are new', () => {
    const dated = (day: string): Document =>
      policy({
        Changes: [
          paragraph('changes.dates.PD-001', `From ${day}.`),
          paragraph('p', `In the twelve months before ${day}, nothing.`),
        ],
      });
    expect(summaryOfChanges(before, before)).toEqual(['The words are the same. Only the dates are new.']);
    expect(summaryOfChanges(dated('May 1, 2026'), dated('June 2, 2027'))).toEqual([
      'The words are the same. Only the dates are new.',
    ]);
  });

  test.each([
    ['one is new', companies('Postwell', 'Lantern', 'Adwell'), 'In “Who receives it”, we added “Adwell”.'],
    ['two are new', companies('Postwell', 'Lantern', 'A', 'B'), 'In “Who receives it”, we added “A” and “B”.'],
    [
      'six are new',
      companies('Postwell', 'Lantern', 'A', 'B', 'C', 'D', 'E', 'F'),
      'In “Who receives it”, we added “A”, “B”, “C” and 3 more entries.',
    ],
    ['one is gone', companies('Lantern'), 'In “Who receives it”, we took out “Postwell”.'],
  ])('names what changed: %s', (_name, after, line) => {
    expect(summaryOfChanges(before, after)).toEqual([line]);
  });

  test('counts what has no name, and tells of each kind of change', () => {
    const after = policy({
      'Who receives it': [
        paragraph('intro', 'They get some data.'),
        paragraph('more', 'New.'),
        paragraph('most', 'New too.'),
        table('t', [['Postwell', 'news']]),
      ],
    });
    expect(summaryOfChanges(before, after)).toEqual([
      'In “Who receives it”, we added 2 paragraphs.',
      'In “Who receives it”, we changed “Postwell” and 1 paragraph.',
      'In “Who receives it”, we took out “Lantern”.',
    ]);
  });

  test('names whole parts that come and go', () => {
    const after = policy({ 'Your rights': [paragraph('r', 'You can ask.')] });
    expect(summaryOfChanges(before, after)).toEqual([
      'We added a part: “Your rights”.',
      'We took out a part: “Who receives it”.',
    ]);
  });

  test('reads at grade 8 or below', () => {
    const after = policy({
      'Who receives it': [paragraph('intro', 'They get some data.'), paragraph('x', 'New.')],
      More: [paragraph('y', 'Yes.')],
    });
    const lines = [
      summaryOfChanges(undefined, before),
      summaryOfChanges(before, before),
      summaryOfChanges(before, after),
    ];
    for (const line of lines.flat()) expect([line, readingGrade(line) <= 8]).toEqual([line, true]);
  });
});
