/** Attached files in a real office file: kept once, told honestly, and erased so that the history stays whole. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../../../db/commands.ts';
import { bringBack } from '../../../../db/removed.ts';
import { loadOffice } from '../../../../db/load.ts';
import { verifyFile } from '../../../../db/verify.ts';
import { openOffice } from '../../../../db/open.ts';
import type { OfficeFile } from '../../../../db/office-file.ts';
import { OfferedFiles } from '../../../../main/files/offered-files.ts';
import { officeJson } from '../../../../main/services/office-json.ts';
import { addRequest, eraseOldRequests } from '../../../../main/services/requests.ts';
import { removeRecord } from '../../../../main/services/records.ts';
import { given, itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { largestEvidence, mostEvidence } from '../../../../src/inventory/evidence-kinds.ts';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import { readOffice } from '../../../../src/inventory/office-json.ts';
import { type ContractHost, errorCode, value } from '../../../contract/contract-host.ts';
import { startInProcess } from '../../../contract/in-process-host.ts';

const secret = 'Ada Quill, born 1 May 1970';
const author = { who: 'Maria Lopez', at: '2026-11-22T10:00:00.000Z', today: '2026-11-22', why: 'kept for 24 months' };

async function office(): Promise<ContractHost> {
  const host = await startInProcess();
  host.answerNext('Clinic.candor');
  await value(host, 'file.create', { officeName: 'Test Clinic' });
  return host;
}

async function attach(host: ContractHost, name: string, content: string | Uint8Array, recordId = 'O-001') {
  const envelope = await host.offer(name, content);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  const result = await value(host, 'evidence.addOffered', { ticket: envelope.value.ticket, recordId });
  if (result.outcome === 'cancelled') throw new Error('cancelled');
  return result;
}

/** Closes the host and opens its file past it, for what no call of the contract shows. */
async function reopened(host: ContractHost): Promise<OfficeFile> {
  await host.close();
  return openOffice(join(host.folder, 'Clinic.candor'), { who: author.who, at: author.at, program: '0.0.0' });
}

test('the record says what the file is; no form changes that, and a form may rename it and move it', async () => {
  const host = await office();
  const { id, revision } = await attach(host, '../Signed “BAA”.PDF', '%PDF-1.7');
  const [evidence] = (await value(host, 'office.read', {})).office.evidence;
  const told = [evidence?.name, evidence?.fileName, evidence?.mediaType, evidence?.size].map(
    (one) => one && valueOf<unknown>(one),
  );
  expect(told).toEqual(['Signed “BAA”', 'Signed “BAA”.pdf', 'application/pdf', 8]);
  expect(evidence && itemsOf(evidence.about)).toEqual(['O-001']);
  const edit = { id, expectedRevision: revision };
  for (const answers of [
    { sha256: given('0'.repeat(64)) },
    { fileName: given('x') },
    { erasedOn: given('2026-01-01') },
  ]) {
    expect(await errorCode(host, 'record.save', { ...edit, answers })).toBe('invalidInput');
  }
  await value(host, 'record.save', { ...edit, answers: { name: given('The agreement of 2026') } });
  await host.close();
});

test('the same content is kept once: another record is linked to it, the same record finds it there', async () => {
  const host = await office();
  const { id: vendor } = await value(host, 'record.create', { type: 'recipient', answers: {} });
  expect(await attach(host, 'a.txt', 'the same')).toMatchObject({ id: 'EV-001', known: 'new' });
  expect(await attach(host, 'b.txt', 'the same', vendor)).toMatchObject({ id: 'EV-001', known: 'linked' });
  const again = await attach(host, 'c.txt', 'the same', vendor);
  expect(again).toMatchObject({ id: 'EV-001', known: 'here', changed: [] });
  expect(await errorCode(host, 'record.remove', { id: vendor, expectedRevision: again.revision })).toBe('recordInUse');
  await host.close();
});

test.each<[string, string, string | Uint8Array | number]>([
  ['tooLarge', 'scan.pdf', largestEvidence + 1],
  ['empty', 'scan.pdf', ''],
  ['kind', 'photo.heic', new Uint8Array([0, 0, 0, 0x18, 0x66, 0x74])],
])('a file is refused as %s, with its name and the reason', async (reason, name, content) => {
  const host = await office();
  const path = join(host.folder, name);
  writeFileSync(path, typeof content === 'number' ? '%PDF-' : content);
  if (typeof content === 'number') truncateSync(path, content);
  host.answerNext(name);
  const envelope = await host.send('evidence.add', {});
  expect(envelope).toMatchObject({ ok: false, error: { code: 'evidenceRefused', details: { file: name, reason } } });
  expect((await value(host, 'office.read', {})).office.evidence).toEqual([]);
  await host.close();
});

test('a removed file comes back from the trash with its content, and a lost one is told', async () => {
  const host = await office();
  const { id, revision } = await attach(host, 'note.txt', 'kept');
  await value(host, 'record.remove', { id, expectedRevision: revision });
  await value(host, 'record.bringBack', { ids: [id] });
  expect(await value(host, 'evidence.content', { id })).toEqual({ shows: 'text', text: 'kept', cut: false });
  const file = await reopened(host);
  file.writer.run('DELETE FROM kept_file');
  expect(verifyFile(file.reader).map(({ where }) => where)).toEqual([`record ${id}`]);
  file.close();
});

test('hostile content is shown as text, and saved under an ending that nothing runs', async () => {
  const host = await office();
  const page = '<html><script>alert(1)</script></html>';
  const { id } = await attach(host, 'evil.html', page);
  expect(await value(host, 'evidence.content', { id })).toEqual({ shows: 'text', text: page, cut: false });
  host.answerNext('evil.html');
  expect(await value(host, 'evidence.saveCopy', { id })).toMatchObject({ fileName: 'evil.html.txt' });
  expect(readFileSync(join(host.folder, 'evil.html.txt'), 'utf8')).toBe(page);
  await host.close();
});

test('erasing takes content and names out of the file and its history; the history stays whole, and nothing brings it back', async () => {
  const host = await office();
  const { id } = await attach(host, 'Passport of Ada Quill.txt', secret);
  const { revision } = await value(host, 'office.read', {});
  await value(host, 'evidence.erase', { id, expectedRevision: revision, why: 'not needed' });
  expect(await errorCode(host, 'evidence.erase', { id, expectedRevision: revision + 1, why: 'again' })).toBe(
    'recordFrozen',
  );
  expect(await errorCode(host, 'history.takeBack', { sequence: revision + 1, why: 'no' })).toBe('undoStops');
  // Added again it is a new file; removing the erased record and bringing it back is told as no fault.
  await value(host, 'record.remove', { id, expectedRevision: revision + 1 });
  await value(host, 'record.bringBack', { ids: [id] });
  const json = (await value(host, 'office.read', {})).office.evidence;
  expect(valueOf(json[0]?.erasedOn ?? given(''))).toBeDefined();
  const file = await reopened(host);
  expect(verifyFile(file.reader)).toEqual([]);
  expect(readOffice(JSON.parse(officeJson(file.reader, loadOffice(file.reader))))).toMatchObject({
    ok: true,
    files: {},
  });
  file.close();
  const bytes = readFileSync(join(host.folder, 'Clinic.candor'));
  for (const words of [secret, 'Passport', 'Quill']) expect(bytes.includes(words), words).toBe(false);
});

test('content that another record names stays when one is erased', async () => {
  const host = await office();
  const { id } = await attach(host, 'a.txt', 'shared');
  const { revision } = await value(host, 'office.read', {});
  await value(host, 'record.remove', { id, expectedRevision: revision });
  const second = await attach(host, 'b.txt', 'shared');
  await value(host, 'record.bringBack', { ids: [id] });
  await value(host, 'evidence.erase', { id, expectedRevision: second.revision + 1, why: 'twice there' });
  expect(await value(host, 'evidence.content', { id: second.id })).toMatchObject({ text: 'shared' });
  await host.close();
});

test('what is attached to a request alone goes with the person when the 24 months are over', async () => {
  const host = await office();
  const file = await reopened(host);
  const order = {
    kinds: ['req-delete' as const],
    receivedOn: '2021-03-01',
    answers: { answeredOn: given('2021-03-15') },
  };
  const { value: request } = addRequest(file.writer, order, author);
  file.close();
  const again = await startInProcess({ settingsFolder: join(host.folder, '.settings') });
  await value(again, 'file.openRecent', { index: 0 });
  await attach(again, 'Licence of Ada Quill.txt', secret, request);
  await attach(again, 'Our process.txt', 'how we check', request);
  await attach(again, 'Our process.txt', 'how we check');
  await again.close();
  const last = openOffice(join(host.folder, 'Clinic.candor'), { who: author.who, at: author.at, program: '0.0.0' });
  expect(eraseOldRequests(last.writer, author).changed).toEqual([request, 'EV-001']);
  expect(verifyFile(last.reader)).toEqual([]);
  expect(() => removeRecord(last.writer, 'EV-001', undefined, author)).not.toThrow();
  expect(bringBack(last.writer, ['EV-001'], author).changed).toEqual(['EV-001']);
  last.close();
  expect(readFileSync(join(host.folder, 'Clinic.candor')).includes(secret)).toBe(false);
});

test('of files that were offered and never used, the oldest are forgotten', () => {
  const offered = new OfferedFiles();
  const first = offered.keep({ name: 'first.pdf', bytes: new Uint8Array([1]) });
  const tickets = Array.from({ length: 40 }, (_, index) => offered.keep({ path: `/folder/${index}.pdf` }));
  expect(() => offered.take(first)).toThrow('offerGone');
  expect(offered.take(tickets[0] ?? '')).toEqual({ path: '/folder/0.pdf' });
  expect(() => offered.take(tickets[0] ?? '')).toThrow('offerGone');
});

test('all files together may hold so much and no more; what is erased makes room again', async () => {
  const host = await office();
  await attach(host, 'a.txt', 'first');
  const file = await reopened(host);
  const [first] = loadOffice(file.reader).evidence;
  if (first === undefined) throw new Error('nothing was attached');
  const larger: Evidence = { ...first, size: given(mostEvidence - 10) };
  runCommand(file.writer, { ...author, command: 'save' }, (change) => {
    change.save(larger);
  });
  file.close();
  const again = await startInProcess({ settingsFolder: join(host.folder, '.settings') });
  await value(again, 'file.openRecent', { index: 0 });
  const ticketOf = async (content: string): Promise<string> => {
    const envelope = await again.offer('b.txt', content);
    return envelope.ok ? envelope.value.ticket : '';
  };
  const refused = await again.send('evidence.addOffered', { ticket: await ticketOf('eleven more') });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'evidenceRefused', details: { reason: 'full', most: 150 } },
  });
  const { revision } = await value(again, 'office.read', {});
  await value(again, 'evidence.erase', { id: 'EV-001', expectedRevision: revision, why: 'room' });
  expect(await value(again, 'evidence.addOffered', { ticket: await ticketOf('eleven more') })).toMatchObject({
    known: 'new',
  });
  await again.close();
});
