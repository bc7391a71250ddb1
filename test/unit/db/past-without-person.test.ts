/** Erasing who asked: nothing of the person stays in the file, and the chain of the log stays whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOf, logEntry } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import type { OfficeFile } from '../../../db/office-file.ts';
import { undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { saveRecord } from '../../../main/services/records.ts';
import { addRequest, eraseOldRequests } from '../../../main/services/requests.ts';
import { sendLetter } from '../../../main/services/send-letter.ts';
import { given } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { openNewOffice, reopen, temporaryFolder } from './office-on-disk.ts';

const today = '2026-11-22';
const author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };

/** A file with two answered requests: an old one, which has changed a few times, and one of today. */
async function fileWithRequests(path: string): Promise<OfficeFile> {
  const office = buildOffice({
    organization: [{ employeeCount: 7, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
    contact: [{ email: 'privacy@bayline.example', uses: ['shineTheLight'] }],
  });
  const file = openNewOffice(office, path);
  for (const [receivedOn, name] of [
    ['2024-01-05', 'Quillona'],
    [today, 'Reedmark'],
  ] as const) {
    const answers = { personName: given(`Ada ${name}`), personReach: given(`${name}@home.example`) };
    const { value: id } = addRequest(file.writer, { kinds: ['req-shine-the-light'], receivedOn, answers }, author);
    saveRecord(
      file.writer,
      { id, answers: { agentProof: given(`Letter of ${name}`) }, note: `${name} called` },
      author,
    );
    saveRecord(
      file.writer,
      { id, answers: { extensionReason: given(`We asked ada  ${name}, and nobody came`) } },
      author,
    );
    const letter = { requestId: id, kind: 'answer', sentOn: receivedOn, sentBy: 'email', format: 'txt' } as const;
    await sendLetter(file.writer, letter, author);
  }
  return file;
}

const bytesOf = (path: string): string => readFileSync(path, 'latin1');

test('nothing of the person stays in the file, and everything else is as it was', async () => {
  const path = join(temporaryFolder(), 'Bayline.candor');
  const file = await fileWithRequests(path);
  const before = loadOffice(file.reader);
  expect(eraseOldRequests(file.writer, author).value).toEqual(['RQ-001']);
  expect(verifyFile(file.reader)).toEqual([]);
  const { request, letter } = loadOffice(file.reader);
  expect(request[0]).toMatchObject({ receivedOn: before.request[0]?.receivedOn, outcome: before.request[0]?.outcome });
  expect(letter).toEqual(before.letter);
  // Why stays, for the counts; the name in it does not.
  expect(request[0]?.extensionReason).toMatchObject({ state: 'given', value: 'We asked (erased), and nobody came' });
  expect(request[1]).toEqual(before.request[1]);
  expect(asOf(file.reader, { sequence: 3 })?.request[0]?.personName).toEqual({ state: 'none' });
  expect(JSON.stringify(logEntry(file.reader, 2))).not.toContain('Quillona');
  file.close();
  expect(bytesOf(path)).not.toContain('Quillona');
  expect(bytesOf(path)).toContain('Reedmark');
  expect(verifyFile(reopen(path).reader)).toEqual([]);
});

test('it cannot be undone, and is done once', async () => {
  const file = await fileWithRequests(join(temporaryFolder(), 'Bayline.candor'));
  eraseOldRequests(file.writer, author);
  const stopped = expect.objectContaining({ code: 'undoStops', details: { id: 'RQ-001', type: 'request' } }) as Error;
  expect(() => undo(file.writer, { who: 'Maria', at: author.at })).toThrow(stopped);
  expect(eraseOldRequests(file.writer, author)).toMatchObject({ value: [], changed: [] });
});

test('a word changed in what is left of the past shows, and so does an erasing that no command did', async () => {
  const file = await fileWithRequests(join(temporaryFolder(), 'Bayline.candor'));
  const problemsAfter = (sql: string): string[] => {
    const found: string[] = [];
    const undone = new Error('tampering is over');
    const tamper = (): never => {
      file.writer.run(sql);
      found.push(...verifyFile(file.writer).map(({ where }) => where));
      throw undone;
    };
    expect(() => file.writer.transaction(tamper)).toThrow(undone);
    return found;
  };
  const erasing = (id: string): string =>
    `UPDATE change_payload SET after = json_set(after, '$.personName', json('{"state":"none"}')) WHERE record_id = '${id}' AND sequence = 2`;
  expect(problemsAfter(erasing('RQ-001'))).toContain('change 2, RQ-001');
  eraseOldRequests(file.writer, author);
  const other = `UPDATE change_payload SET after = replace(after, '2024-01-05', '2024-01-06') WHERE record_id = 'RQ-001' AND sequence = 2`;
  expect(problemsAfter(other)).toContain('change 2, RQ-001');
  expect(verifyFile(file.reader)).toEqual([]);
});
