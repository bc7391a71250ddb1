/** Requests, their letters, and the Shine the Light ledger. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallName } from '../../../src/contract/calls.ts';
import { errorCode, type SuiteHosts, value } from '../contract-host.ts';

/** Requests, their letters, and the Shine the Light ledger, on whichever host is tried. */
export function requestCalls({ withOffice }: SuiteHosts): void {
  describe('requests and the ledger', () => {
    it('takes a request in, shows what it needs, and keeps the letter that goes out', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const staff = { employeeCount: { state: 'given', value: 7 } } as const;
      const { revision } = await value(host, 'office.read', {});
      await value(host, 'record.save', { id: 'O-001', expectedRevision: revision, answers: staff });
      const contact = { email: { state: 'given', value: 'privacy@clinic.example' } } as const;
      await value(host, 'record.create', { type: 'contact', answers: contact });
      const point = { shineTheLightContact: { state: 'given', value: 'K-001' } } as const;
      const now = (await value(host, 'office.read', {})).revision;
      await value(host, 'record.save', { id: 'O-001', expectedRevision: now, answers: point });

      const order = {
        kinds: ['req-shine-the-light' as const],
        receivedOn: today,
        answers: { personName: { state: 'given', value: 'Ada Quill' } } as const,
      };
      const draft = await value(host, 'request.preview', order);
      expect(draft).toMatchObject({ next: { id: 'stl-30' }, problems: [], repeats: [] });
      const early = await value(host, 'request.preview', { ...order, receivedOn: '2004-12-31' });
      expect(early.problems).toMatchObject([{ problem: 'beforeLaw', date: '2005-01-01' }]);
      const made = await value(host, 'request.add', order);
      expect(made).toMatchObject({ id: 'RQ-001', changed: ['RQ-001'] });
      expect(await value(host, 'request.inbox', {})).toMatchObject([
        { id: 'RQ-001', status: 'open', name: 'Ada Quill' },
      ]);
      const state = await value(host, 'request.state', { id: 'RQ-001' });
      expect(state).toMatchObject({ next: { id: 'stl-30' }, route: { decided: { letter: 'courtesyNote' } } });

      const wait = { id: 'RQ-001', since: today, reason: 'the year that is meant' };
      await value(host, 'request.startWaiting', wait);
      const waiting = await value(host, 'request.state', { id: 'RQ-001' });
      // Waiting stops no clock of the law.
      expect(waiting).toMatchObject({ waiting: { from: today }, next: { id: 'stl-30', latest: state.next?.latest } });
      expect(await errorCode(host, 'request.startWaiting', wait)).toBe('invalidInput');
      await value(host, 'request.endWaiting', { id: 'RQ-001', cameOn: today });
      expect(await errorCode(host, 'request.endWaiting', { id: 'RQ-001', cameOn: today })).toBe('invalidInput');

      const letter = await value(host, 'request.letter', { id: 'RQ-001', letter: 'answer' });
      expect(JSON.stringify(letter)).toContain('fewer than 20 employees');
      const none = await value(host, 'request.letter', { id: 'RQ-001', letter: 'denial' });
      expect(none).toMatchObject({ refusal: { refused: 'reasonMissing' } });

      const kinds = await value(host, 'request.letters', { id: 'RQ-001' });
      expect(kinds.flatMap((one) => (one.possible ? one.kind : []))).toEqual(['acknowledgement', 'needMore', 'answer']);
      const asText = await value(host, 'request.letterText', { id: 'RQ-001', letter: 'answer' });
      expect(asText.text).toMatch(/Dear Ada Quill:[\s\S]*fewer than 20 employees/);
      expect(await value(host, 'request.letterText', { id: 'RQ-001', letter: 'denial' })).toEqual({ text: null });

      const sending = { id: 'RQ-001', letter: 'answer', sentOn: today, sentBy: 'email', format: 'txt' } as const;
      const sent = await value(host, 'request.send', sending);
      expect(sent).toMatchObject({ id: 'LT-001', changed: expect.arrayContaining(['RQ-001', 'LT-001']) as unknown });
      expect(await value(host, 'request.sentText', { id: 'LT-001' })).toEqual({ text: asText.text });
      expect(await errorCode(host, 'request.sentText', { id: 'LT-404' })).toBe('recordMissing');
      expect(await value(host, 'request.inbox', {})).toMatchObject([
        { status: 'answered', answeredOn: today, next: null },
      ]);
      expect(await value(host, 'request.erase', {})).toMatchObject({ changed: [] });
      const slip = await value(host, 'request.add', order);
      await value(host, 'record.remove', { id: slip.id, expectedRevision: slip.revision });
      expect(await value(host, 'request.removed', {})).toMatchObject([
        { id: slip.id, name: 'Ada Quill', comesBack: true },
      ]);
      await value(host, 'request.eraseRemoved', { ids: [slip.id] });
      expect(await value(host, 'request.removed', {})).toEqual([]);
      expect(await errorCode(host, 'request.eraseRemoved', { ids: [slip.id] })).toBe('recordMissing');

      const refusals: [string, CallName, object][] = [
        ['invalidInput', 'request.add', { ...order, receivedOn: '2999-01-01' }],
        ['invalidInput', 'request.add', { ...order, receivedOn: '2004-12-31' }],
        ['invalidInput', 'request.add', { ...order, answers: { id: { state: 'none' } } }],
        ['recordMissing', 'request.state', { id: 'RQ-404' }],
        ['recordMissing', 'request.letter', { id: 'RQ-404', letter: 'answer' }],
        ['dateInFuture', 'request.send', { ...sending, sentOn: '2999-01-01' }],
        ['invalidInput', 'request.send', { ...sending, letter: 'confirmation' }],
        ['invalidInput', 'request.send', { ...sending, letter: 'passOn', recipientId: 'V-404' }],
      ];
      for (const [code, name, input] of refusals) {
        expect(await errorCode(host, name, input), `${name} ${JSON.stringify(input)}`).toBe(code);
      }
    });

    it('brings in a list, answers it at once, exports letters and log, and keeps own words of letters', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const given = (text: unknown): { state: 'given'; value: never } => ({ state: 'given', value: text as never });
      await value(host, 'record.create', { type: 'contact', answers: { email: given('privacy@clinic.example') } });
      const facts = { employeeCount: given(7), shineTheLightContact: given('K-001') };
      await value(host, 'record.save', { id: 'O-001', expectedRevision: 2, answers: facts });

      const text = `Name;Email;Received;Where\nAda Quill;ada@home.example;${today};privacy@clinic.example\nBo;;31.2.2025;`;
      const list = await value(host, 'request.readList', { text });
      expect(list).toMatchObject({ missing: [], lines: [{ atContact: true, problems: [] }, { receivedOn: null }] });

      const lines = ['Ada Quill', 'Bo'].map((name, at) => ({
        line: at + 2,
        name,
        reach: 'a@b.example',
        receivedOn: today,
      }));
      const wrong = { lines: [{ ...lines[0], receivedOn: '2999-01-01' }] };
      expect(await errorCode(host, 'request.addMany', wrong)).toBe('invalidInput');
      const added = await value(host, 'request.addMany', { lines });
      expect(added).toMatchObject({ ids: ['RQ-001', 'RQ-002'], changed: ['RQ-001', 'RQ-002'] });

      const own = { id: 'RQ-001', letter: 'answer', block: 'letter.greeting', change: 'reword' } as const;
      const set = await value(host, 'letterWording.set', { ...own, text: 'Good day, {request.personName}:' });
      expect(set).toMatchObject({ id: 'W-001', changed: ['W-001'] });
      expect(await value(host, 'letterWording.list', {})).toMatchObject([
        { record: 'W-001', asked: ['req-shine-the-light'] },
      ]);
      expect(await errorCode(host, 'letterWording.set', { ...own, text: '{V-404.name}' })).toBe('ownTextWrong');
      expect(JSON.stringify(await value(host, 'request.letter', { id: 'RQ-002', letter: 'answer' }))).toContain(
        'Good day, Bo:',
      );

      expect((await value(host, 'request.bulkPlan', {})).ready.map(({ id }) => id)).toEqual(['RQ-001', 'RQ-002']);
      const ids = ['RQ-001', 'RQ-002'];
      const many = { ids, sentOn: today, sentBy: 'email', form: 'each', format: 'txt' } as const;
      expect(await value(host, 'request.answerMany', many)).toEqual({ outcome: 'cancelled' });
      host.answerNext('Letters.zip');
      const sent = await value(host, 'request.answerMany', many);
      expect(sent).toMatchObject({ outcome: 'sent', sent: ids, held: [], stopped: false, checked: '2 files' });
      await expect.poll(() => host.events).toContain('letters.progress');
      writeFileSync(join(host.folder, 'List.csv'), text);
      host.answerNext('List.csv');
      const chosen = await value(host, 'request.chooseList', {});
      expect(chosen).toMatchObject({ outcome: 'read', fileName: 'List.csv', list: { columns: list.columns } });
      expect(await value(host, 'request.stopAnswering', {})).toBeNull();
      expect(await errorCode(host, 'request.answerMany', { ...many, ids: ['RQ-404'] })).toBe('recordMissing');

      host.answerNext('Draft.txt');
      const draft = { id: 'RQ-001', letter: 'answer', format: 'txt' } as const;
      expect(await value(host, 'request.exportLetter', draft)).toMatchObject({ outcome: 'written' });
      host.answerNext('Copy.txt');
      expect(await value(host, 'request.exportSent', { id: 'LT-001' })).toMatchObject({ outcome: 'written' });
      expect(readFileSync(join(host.folder, 'Copy.txt'), 'utf8')).toContain('Good day, Ada Quill:');
      expect(await errorCode(host, 'request.exportSent', { id: 'LT-404' })).toBe('recordMissing');
      host.answerNext('Log.csv');
      expect(await value(host, 'request.exportLog', { format: 'csv', names: false })).toMatchObject({
        outcome: 'written',
      });
      expect(readFileSync(join(host.folder, 'Log.csv'), 'utf8')).not.toMatch(/Ada|a@b/);

      const year = Number(today.slice(0, 4));
      expect((await value(host, 'request.counts', { year })).counts).toMatchObject([{ received: 2, medianDays: 0 }]);
      const rehearsal = await value(host, 'request.rehearse', { year: year - 1 });
      expect(rehearsal).toMatchObject({ receivedOn: today, route: { decided: { letter: 'courtesyNote' } } });
      host.answerNext('Rehearsal.txt');
      const asked = { year: year - 1, format: 'txt' } as const;
      expect(await value(host, 'request.exportRehearsal', asked)).toMatchObject({ outcome: 'written' });
      expect(readFileSync(join(host.folder, 'Rehearsal.txt'), 'utf8')).toContain('Alex Example');
    });

    it('closes a year over accepted points only, and never changes it again', async () => {
      const host = await withOffice();
      const { today } = await value(host, 'app.state', {});
      const year = Number(today.slice(0, 4)) - 1;
      const ledger = await value(host, 'ledger.year', { year });
      const open = ['O-001.employeeCount', 'O-001.marketingByOthers'];
      expect(ledger.state).toBe('running');
      expect(ledger.missing.map(({ path }) => path)).toEqual(open);
      expect(ledger.person).toMatch(/\S/);
      expect(await errorCode(host, 'ledger.close', { year })).toBe('gapsOpen');
      expect(await errorCode(host, 'ledger.close', { year: year + 1 })).toBe('invalidInput');
      expect(await errorCode(host, 'ledger.correct', { year, correction: 'x' })).toBe('invalidInput');
      const accepted = open.map((path) => ({ path, reason: 'Asked the owner.' }));
      const { id, revision } = await value(host, 'ledger.close', { year, accepted, closedBy: 'Rosa Ortiz' });
      expect(id).toBe('LY-001');
      expect(await errorCode(host, 'ledger.close', { year, accepted })).toBe('recordFrozen');
      expect(await errorCode(host, 'record.remove', { id, expectedRevision: revision })).toBe('recordFrozen');
      await value(host, 'ledger.correct', { year, correction: 'There were 24 employees.', correctedBy: 'Ann Lee' });
      const { list } = await value(host, 'ledger.year', { year });
      expect(list.closed).toMatchObject({
        on: today,
        by: 'Rosa Ortiz',
        corrections: [{ on: today, by: 'Ann Lee', text: 'There were 24 employees.' }],
      });
    });
  });
}
