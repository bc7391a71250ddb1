import { describe, expect, it } from 'vitest';
import { countAnswers } from '../../../renderer/src/screens/home/count-answers.ts';
import { fiveQuestions, type HomeFacts } from '../../../renderer/src/screens/home/five-questions.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import type { DriftEntry } from '../../../src/documents/versions/policy-drift.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { given } from '../../../src/inventory/answer.ts';
import { answersOf, allRecords } from '../../../src/inventory/office-records.ts';
import { blankOffice, blankRecord } from '../../../src/inventory/new-record.ts';
import type { RecordByType } from '../../../src/inventory/definitions.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { driftEntry, versionInfo } from '../../support/issued-versions.ts';

const file = {
  name: 'Harbor.candor',
  folder: 'Documents',
  officeName: 'Harbor Dental',
  sample: false,
  revision: 1,
  savedAt: '2026-11-21T18:00:00.000Z',
  canUndo: false,
  canRedo: false,
};

const finding = (weight: Finding['weight']): Finding => ({
  id: weight,
  rule: 'gap',
  weight,
  title: 'Something',
  why: 'Because.',
  fix: 'Do it.',
  records: ['O-001.sells'],
  citations: [],
});

function facts(changes: Partial<HomeFacts> = {}): HomeFacts {
  const drifts = [{ version: null, entries: [] }];
  return {
    office: blankOffice('Harbor Dental'),
    file,
    findings: [],
    drifts,
    backups: [],
    today: '2026-11-21',
    ...changes,
  };
}

const marks = (given: HomeFacts): string[] => fiveQuestions(given).map((answer) => answer.mark);

describe('the five questions', () => {
  const version = versionInfo({ number: 3, effectiveDate: '2026-03-02' });

  it('say that no version is issued yet, and what the draft needs first', () => {
    const [first] = fiveQuestions(facts({ findings: [finding('untrue'), finding('must')] }));
    expect(first).toMatchObject({ mark: 'wrong', title: 'No version issued yet' });
    expect(first?.text).toContain('one statement looks untrue');
    expect(fiveQuestions(facts({ findings: [finding('must')] }))[0]?.text).toContain('lacks 1 thing');
    // Nothing is claimed before it is known.
    expect(fiveQuestions(facts({ findings: undefined }))[0]).toMatchObject({
      mark: 'none',
      text: 'Reading the draft…',
    });
    expect(fiveQuestions(facts())[0]).toMatchObject({ mark: 'gap', text: expect.stringContaining('issue the first') });
  });

  it('count records that should be looked at again, and lead to the review when nothing else is due', () => {
    const looked = (on: string) => {
      const said = { by: 'Maria', on };
      const answers = { name: given('Postwell', said), service: given('mail', said) };
      const record = { ...blankRecord('recipient', 'V-001'), ...answers };
      const office = { ...blankOffice('Harbor Dental'), recipient: [record as RecordByType['recipient']] };
      return fiveQuestions(facts({ office }))[1];
    };
    expect(looked('2026-06-01')?.mark).toBe('ok');
    expect(looked('2025-12-01')).toMatchObject({ mark: 'gap', href: '#/review' });
    expect(looked('2024-12-01')?.text).toBe('1 record should be looked at again.');
  });

  it('claim nothing while the issued version is being compared', () => {
    expect(fiveQuestions(facts({ drifts: undefined }))[0]).toMatchObject({ mark: 'none' });
  });

  it('answer in one line whether the issued version is true today', () => {
    const answer = (entries: DriftEntry[], findings: Finding[] = []) =>
      fiveQuestions(
        facts({
          drifts: [
            { version: null, entries: [] },
            { version, entries },
          ],
          findings,
        }),
      )[0];
    expect(answer([])).toMatchObject({
      mark: 'ok',
      title: 'Version 3, in force since March 2, 2026, is true today',
      text: 'Matches your records as of November 21, 2026.',
    });
    expect(answer([driftEntry('wrong')])).toMatchObject({
      mark: 'wrong',
      title: '1 sentence of version 3 is no longer true',
      href: '#/policy/PD-001/view/compare',
    });
    expect(answer([], [finding('untrue')])).toMatchObject({ mark: 'wrong', title: 'One statement looks untrue' });
  });

  it('name an agreement that ends within ninety days, and one that has ended', () => {
    const agreement = (endsOn: string) =>
      ({
        ...blankRecord('agreement', 'C-001'),
        name: given('Booking terms'),
        endsOn: given(endsOn),
      }) as RecordByType['agreement'];
    const due = (endsOn: string) =>
      fiveQuestions(facts({ office: { ...blankOffice('Harbor'), agreement: [agreement(endsOn)] } }))[1];
    expect(due('2027-01-20')?.text).toBe('Booking terms ends Jan 20, 2027, within 60 days.');
    expect(due('2027-02-19')?.text).toBe('Booking terms ends Feb 19, 2027, within 90 days.');
    expect(due('2026-11-01')?.text).toBe('Booking terms had its last day Nov 1, 2026: did it renew?');
    expect(due('2027-02-20')?.mark).toBe('ok');
  });

  it('count a request as open until it is answered', () => {
    const request = {
      ...blankRecord('request', 'RQ-001'),
      kinds: given(['req-know-categories']),
      receivedOn: given('2026-11-02'),
    };
    const answered = { ...request, answeredOn: given('2026-11-20') };
    const office = (one: object) => ({ ...blankOffice('Harbor'), request: [one as RecordByType['request']] });
    expect(marks(facts({ office: office(request) }))[2]).toBe('gap');
    const late = fiveQuestions(facts({ office: office(request), requests: { open: 1, overdue: 1 } }))[2];
    expect(late).toMatchObject({ mark: 'wrong', title: 'Requests: 1 open, and it is overdue' });
    expect(marks(facts({ office: office(answered) }))[2]).toBe('ok');
  });

  it('ask for last year’s list until it is closed', () => {
    const closed = {
      ...blankRecord('ledgerYear', 'LY-001'),
      year: given(2025),
      state: given('closed'),
      closedOn: given('2026-01-12'),
      closedBy: given('R. Ortiz'),
    } as RecordByType['ledgerYear'];
    const blank = blankOffice('Harbor');
    const answer = (office: typeof blank) => fiveQuestions(facts({ office, ledger: ledgerOf(office, 2025) }))[3];
    expect(answer(blank)).toMatchObject({
      mark: 'gap',
      title: 'Shine the Light 2025 is not closed yet',
      text: expect.stringMatching(/^2 answers are open/),
      href: '#/shine-the-light/2025/close',
      more: { href: '#/shine-the-light/2025/letter' },
    });
    expect(answer({ ...blank, ledgerYear: [closed] })).toMatchObject({
      mark: 'ok',
      text: 'Closed January 12, 2026 by R. Ortiz. Everybody who asks gets the same answer.',
      href: '#/shine-the-light/2025',
    });
  });

  it('ask for no list where none is due, and claim nothing while the list is being read', () => {
    const blank = blankOffice('Harbor');
    const small = { ...blank, organization: blank.organization.map((one) => ({ ...one, employeeCount: given(6) })) };
    const [, , , answer] = fiveQuestions(facts({ office: small, ledger: ledgerOf(small, 2025) }));
    expect(answer).toMatchObject({ mark: 'none', title: 'Shine the Light 2025: no list is due' });
    expect(fiveQuestions(facts())[3]).toMatchObject({ mark: 'none', title: 'Is Shine the Light 2025 closed?' });
  });
});

describe('the question about backups', () => {
  const answer = (changes: Partial<HomeFacts>) => fiveQuestions(facts(changes))[4];
  const made = (at: string, revision: number) => [{ at, revision, bytes: 1000 }];

  it('says when the last one was made, and asks for one when much work stands in the file alone', () => {
    expect(answer({ backups: made('2026-11-20T18:00:00Z', 0) })).toMatchObject({
      mark: 'ok',
      title: 'Last backup Nov 20, 2026',
      href: '#/backups',
    });
    expect(answer({ backups: made('2026-11-01T18:00:00Z', 0) })).toMatchObject({ mark: 'gap' });
    // Nothing was changed since, however long ago that is.
    expect(answer({ backups: made('2026-01-01T18:00:00Z', file.revision) })).toMatchObject({ mark: 'ok' });
    expect(answer({ backups: [] })).toMatchObject({ mark: 'gap', title: 'No backup yet' });
  });

  it('claims nothing while it is being looked for, and asks for none of a sample', () => {
    expect(answer({ backups: undefined })).toMatchObject({ mark: 'none' });
    expect(answer({ file: { ...file, sample: true } })).toMatchObject({ mark: 'none' });
  });
});

describe('the honest counts', () => {
  it('sort every answer into exactly one of four, except open questions that nothing depends on', () => {
    const counts = countAnswers(imagingStudio);
    const all = allRecords(imagingStudio).flatMap(({ type, record }) => answersOf(type, record));
    const idle = all.filter(({ field, answer }) => answer.state === 'unknown' && !field.gap).length;
    expect(counts.confirmed + counts.answered + counts.suggested + counts.unknown).toBe(all.length - idle);
  });
});
