/** The last questions: what the draft shows as open, grouped so that one answer settles many. */
import { describe, expect, test } from 'vitest';
import { issueCheck } from '../../../src/documents/versions/issue-check.ts';
import { given, valueOf } from '../../../src/inventory/answer.ts';
import { fieldsOf } from '../../../src/inventory/definitions.ts';
import { allRecords, answerOf, organizationOf, recordTitle } from '../../../src/inventory/office-records.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { answersBehindCard, answersOnCard } from '../../../src/walk/cards.ts';
import { lastQuestions, questionParts, readyAnswers } from '../../../src/walk/last-questions.ts';

const today = '2026-11-22';
const office = packOffice('imaging-center', 'Bay Imaging');
const gaps = issueCheck(office, { effectiveDate: today, today }).gaps.map(({ path }) => path);
const questions = lastQuestions(office, gaps);

describe('the last questions', () => {
  test('stand part by part, each open answer of the draft once', () => {
    const order = questions.map(({ part }) => questionParts.indexOf(part));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    const paths = questions.flatMap(({ rows }) => rows.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ['O-001.sells', 'K-001.email', 'L-001.city', 'C-001.status']) expect(paths).toContain(path);
  });

  test('ask about all contracts at once, and about each by its name', () => {
    const status = questions.find(({ id }) => id === 'agreement.status');
    expect(status?.rows.length).toBeGreaterThan(10);
    const titles = office.agreement.map((one) => recordTitle('agreement', one));
    for (const { title } of status?.rows ?? []) expect(titles).toContain(title);
  });

  test('leave out paths that lead nowhere, and keep an answer that was given', () => {
    const after = { ...office, organization: [{ ...organizationOf(office), sells: given(false) }] };
    const paths = ['O-001.sells', 'O-001.no-such', 'V-999.name', 'O-001'];
    const rows = lastQuestions(after, paths).flatMap((question) => question.rows);
    expect(rows.map(({ path, answer }) => [path, answer.state])).toEqual([['O-001.sells', 'given']]);
  });

  test('have ready answers that their fields take', () => {
    for (const [id, answers] of Object.entries(readyAnswers)) {
      const [type = '', name = ''] = id.split('.');
      const field = fieldsOf(type as 'system').find(([one]) => one === name)?.[1];
      for (const { value } of answers) expect(field?.value.safeParse(value).success, id).toBe(true);
    }
  });
});

test('a card shows every answer that a “yes” confirms, at its title, on it or behind it', () => {
  for (const { type, record } of allRecords(office)) {
    const title = recordTitle(type, record);
    const shown = [...answersOnCard(type, record), ...answersBehindCard(type, record)].map(({ name }) => name);
    const confirmed = fieldsOf(type).filter(([name, field]) => {
      const answer = answerOf(record, name);
      return answer.state !== 'unknown' && name !== 'until' && !field.internal && valueOf(answer) !== title;
    });
    expect(
      confirmed.map(([name]) => name).filter((name) => !shown.includes(name)),
      record.id,
    ).toEqual([]);
    expect(new Set(shown).size, record.id).toBe(shown.length);
  }
});
