import { describe, expect, it } from 'vitest';
import * as places from '../../../renderer/src/app/places.ts';
import { noteCompany, notePlace } from '../../../renderer/src/screens/requests/done-rows.ts';
import {
  draftToRequest,
  emptyDraft,
  intakeOfText,
  intakeText,
  notBefore,
  questionsOf,
} from '../../../renderer/src/screens/requests/intake-draft.ts';
import { citationsIn, gapsIn, recordsIn } from '../../../renderer/src/screens/requests/letter-gaps.ts';
import { letterOf, nextStep, type NextStep } from '../../../renderer/src/screens/requests/next-step.ts';
import { partsToReword, startOfOwnText } from '../../../renderer/src/screens/requests/own-letter-text.ts';
import { problemInWords } from '../../../renderer/src/screens/requests/problem-words.ts';
import { pageWords } from '../../../renderer/src/text/request-page.ts';
import { kindsInWords } from '../../../renderer/src/text/requests.ts';
import { given, unknown } from '../../../src/inventory/answer.ts';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import { composeLetter, isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import { requestState } from '../../../src/requests/request-state.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-03-10';

function officeWith(request: Record<string, unknown>, letters: Record<string, unknown>[] = []) {
  const office = buildOffice({
    organization: [{ tradeName: 'Bayline', employeeCount: 12 }],
    recipient: [{ name: 'Cloudkeep', role: 'serviceProvider' }],
    system: [{ name: 'Chart', host: 'V-001' }],
    request: [{ receivedOn: '2026-03-02', personName: 'Ada Quill', personReach: '1 Elm St', ...request }],
    letter: letters.map((one) => ({ request: 'RQ-001', ...one })),
  });
  const [asked] = office.request;
  if (asked === undefined) throw new Error('The office has a request.');
  return { office, asked };
}

function step(request: Record<string, unknown>, letters?: Record<string, unknown>[], day = today): NextStep {
  const { office, asked } = officeWith(request, letters);
  return nextStep(asked, requestState(office, asked, day));
}

const looked = { places: [{ key: 't1', place: 'Y-001', doneOn: '2026-03-05' }] };
const told = { passedOn: [{ key: 't1', recipient: 'V-001', doneOn: '2026-03-06' }] };
const receipt = { kind: 'acknowledgement', sentOn: '2026-03-03' };

describe('the next step of a request', () => {
  it('leads a request to delete from receipt to the answer, one thing after the other', () => {
    const erase = { kinds: ['req-delete'] };
    expect(step(erase)).toEqual({ step: 'acknowledge' });
    expect(step(erase, [receipt])).toEqual({ step: 'check' });
    const waiting = { ...erase, pauses: [{ from: '2026-03-04', reason: 'proof of who asks' }] };
    expect(step(waiting, [receipt])).toEqual({ step: 'wait' });
    const known = { ...waiting, identity: 'confirmed' };
    expect(step(known, [receipt])).toEqual({ step: 'look', left: 1, total: 1 });
    expect(step({ ...known, ...looked }, [receipt])).toEqual({ step: 'decide' });
    const decided = { ...known, ...looked, outcome: 'granted' };
    expect(step(decided, [receipt])).toEqual({ step: 'tell', left: 1, total: 1 });
    expect(step({ ...decided, ...told }, [receipt])).toEqual({ step: 'answer', letter: 'answer' });
    expect(step({ ...decided, answeredOn: '2026-03-09' })).toEqual({ step: 'settled' });
  });

  it('asks nobody to look or to tell when the answer is no', () => {
    const refused = { kinds: ['req-delete'], identity: 'notConfirmed', outcome: 'denied' };
    expect(step(refused, [receipt])).toEqual({ step: 'answer', letter: 'denial' });
  });

  it('asks for no check and no decision before a choice such as an opt-out', () => {
    expect(step({ kinds: ['req-opt-out'] })).toEqual({ step: 'answer', letter: 'confirmation' });
  });

  it('goes to the answer at once when that is late already', () => {
    const late = { kinds: ['req-delete'], identity: 'confirmed', ...looked };
    expect(step(late, [], '2026-06-01')).toEqual({ step: 'decide' });
  });

  it('mends days first that cannot be, and asks for the facts that decide', () => {
    expect(step({ kinds: ['req-delete'], receivedOn: '2027-01-01' })).toEqual({ step: 'mendDates' });
    expect(step({ kinds: ['req-shine-the-light'] })).toEqual({ step: 'answer', letter: 'answer' });
    const { office, asked } = officeWith({ kinds: ['req-shine-the-light'] });
    const open = { ...office, organization: office.organization.map((one) => ({ ...one, employeeCount: unknown })) };
    expect(nextStep(asked, requestState(open, asked, today))).toEqual({ step: 'openFacts' });
  });

  it('ends several kinds with one answer', () => {
    const { asked } = officeWith({ kinds: ['req-opt-out', 'req-delete'] });
    expect(letterOf(asked, ['req-opt-out', 'req-delete'])).toBe<LetterKind>('answer');
  });
});

describe('taking a request in', () => {
  it('asks only what matters for the kinds', () => {
    const none = { contactPoint: false, askedBy: false, proof: false, customer: false };
    expect(questionsOf({ kinds: ['other'], askedBy: 'person' })).toEqual(none);
    expect(questionsOf({ kinds: ['req-shine-the-light'], askedBy: 'agent' })).toEqual({
      ...none,
      contactPoint: true,
      customer: true,
    });
    expect(questionsOf({ kinds: ['req-delete'], askedBy: 'agent' })).toEqual({ ...none, askedBy: true, proof: true });
  });

  it('records what was typed, and no answer to a question that was not asked', () => {
    const draft = { ...emptyDraft(today), name: ' Ada Quill ', atContact: true, askedBy: 'agent' as const };
    expect(draftToRequest(draft)).toBeUndefined();
    expect(draftToRequest({ ...draft, kinds: ['req-delete'], receivedOn: '2026-02-30' })).toBeUndefined();
    expect(draftToRequest({ ...draft, kinds: ['req-shine-the-light'] })).toEqual({
      kinds: ['req-shine-the-light'],
      receivedOn: today,
      answers: { personName: given('Ada Quill'), atDesignatedContact: given(true) },
    });
  });

  it('comes back from the text that is kept of it, and what means nothing any more is as at the beginning', () => {
    const half = {
      ...emptyDraft(today),
      kinds: ['req-delete' as const],
      name: 'Ada Quill',
      relationship: 'over' as const,
    };
    expect(intakeOfText(intakeText(half), today)).toEqual(half);
    const strange = JSON.stringify({ ...half, kinds: ['no-such'], relationship: 'cousin', name: 7, household: 'yes' });
    expect(intakeOfText(strange, today)).toEqual(emptyDraft(today));
    for (const text of ['', '{', 'null', '[]']) expect(intakeOfText(text, today)).toEqual(emptyDraft(today));
  });

  it('offers a kind from the day on which it can be asked for', () => {
    expect(notBefore('req-admt-access', '2026-12-31')).toBe('2027-01-01');
    expect(notBefore('req-admt-access', '2027-01-01')).toBeUndefined();
    expect(notBefore('req-delete', '2026-01-01')).toBeUndefined();
  });

  it('says plainly why a day cannot be', () => {
    expect(problemInWords({ problem: 'inFuture', field: 'receivedOn', date: today })).toContain('March 10, 2026');
    const early = { problem: 'beforeLaw', field: 'receivedOn', date: '2005-01-01', law: 'Shine the Light' } as const;
    expect(problemInWords(early)).toContain('Shine the Light gives this right from January 1, 2005 on');
    expect(problemInWords({ problem: 'beforeReceipt', field: 'answeredOn', date: today })).toContain('arrived');
  });

  it('names the kinds in people’s words', () => {
    expect(kindsInWords(['req-delete', 'req-opt-out'])).toBe('Delete and Opt out');
    expect(kindsInWords([])).toBe('Kind not known yet');
  });
});

describe('ticks', () => {
  const chart = { id: 'Y-001', name: 'Chart' };

  it('add a row once, whether it was named by its number or by its name', () => {
    const rows = notePlace([], chart, { doneOn: given(today) });
    expect(rows).toEqual([{ key: 't1', place: given('Y-001'), doneOn: given(today), found: unknown }]);
    expect(notePlace(rows, chart, { found: given('two visits') })).toHaveLength(1);
    const byName = [{ key: 't1', place: given('Chart'), doneOn: unknown, found: unknown }];
    expect(notePlace(byName, chart, { doneOn: given(today) })[0]).toMatchObject({ key: 't1', doneOn: given(today) });
  });

  it('never give a key twice', () => {
    const rows = [{ key: 't2', recipient: given('V-009'), doneOn: unknown }];
    const more = noteCompany(rows, { id: 'V-001', name: 'Cloudkeep' }, given(today));
    expect(new Set(more.map(({ key }) => key)).size).toBe(2);
    expect(noteCompany(more, { id: 'V-001', name: 'Cloudkeep' }, unknown)[1]?.doneOn).toEqual(unknown);
  });
});

describe('what a letter rests on', () => {
  it('is named once each: gaps, records, laws', () => {
    const { office, asked } = officeWith({ kinds: ['req-shine-the-light'] });
    const letter = composeLetter(office, asked, { kind: 'answer', asOf: today });
    if (isLetterRefusal(letter)) throw new Error(letter.reason);
    expect(gapsIn(letter).map(({ path }) => path)).toEqual(['O-001.shineTheLightContact']);
    expect(recordsIn(letter)).toContain('O-001.employeeCount');
    expect(new Set(recordsIn(letter)).size).toBe(recordsIn(letter).length);
    expect(citationsIn(letter).join()).toContain('1798.83');
  });
});

describe('words with a day in them', () => {
  it('take the day as the records hold it', () => {
    expect(pageWords.erasedText('2026-03-01')).toContain('On March 1, 2026');
    expect(pageWords.extended('2026-03-02', 'two systems')).toBe('Extended on March 2, 2026: two systems');
    expect(pageWords.clockDay(today, today)).toBe('By March 10, 2026');
  });
});

describe('own words in letters', () => {
  it('begin with braces where the letter speaks of the one who asks', () => {
    const { office, asked } = officeWith({ kinds: ['req-delete'] });
    const letter = composeLetter(office, asked, { kind: 'acknowledgement', asOf: today });
    if (isLetterRefusal(letter)) throw new Error(letter.reason);
    const starts = partsToReword(letter).map((leaf) => startOfOwnText(leaf.start, asked));
    expect(starts).toContain('Dear {request.personName}:');
    expect(starts.join('\n')).toContain('On {request.receivedOn}, you asked us to delete');
    expect(starts.join('\n')).not.toMatch(/Ada Quill|RQ-001|March 2/);
  });
});

describe('addresses of requests', () => {
  it('lead from a request to its page, from an answer to its question, from a letter to its copy', () => {
    expect(places.recordForm('RQ-003')).toBe('#/requests/RQ-003');
    expect(places.recordForm('RQ-003.outcome')).toBe('#/requests/RQ-003/answers/outcome');
    expect(places.recordForm('LT-004')).toBe('#/requests/sent/LT-004');
    expect(places.requestLetter('RQ-003', 'passOn', 'V-001')).toBe('#/requests/RQ-003/letter/passOn/V-001');
    expect(places.recordList('request')).toBe('#/requests');
    expect(places.addRecordHref('request')).toBe('#/requests/new');
  });
});
