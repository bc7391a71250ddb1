/** Five hundred answers at once: progress, a clean stop, and nothing half when something goes wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOffice } from '../../db/create.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { OfficeFile } from '../../db/office-file.ts';
import { verifyFile } from '../../db/verify.ts';
import { readPackage } from '../../exporters/office-package.ts';
import { answerMany, type BulkOrder, type BulkRun } from '../../main/services/answer-many.ts';
import { saveRecord } from '../../main/services/records.ts';
import { given, valueOf } from '../../src/inventory/answer.ts';
import { inbox } from '../../src/requests/inbox.ts';
import { buildOffice } from '../support/office-builder.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const today = '2026-11-22';
const author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };
const ids = Array.from({ length: 500 }, (_, index) => `RQ-${String(index + 1).padStart(3, '0')}`);
const order: BulkOrder = { ids, sentOn: today, sentBy: 'email', form: 'each', format: 'txt' };
let file: OfficeFile;

beforeAll(() => {
  const office = buildOffice({
    organization: [{ employeeCount: 7, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
    contact: [{ role: 'Privacy', email: 'privacy@bayline.example', uses: ['shineTheLight'] }],
    request: ids.map((id) => ({
      kinds: ['req-shine-the-light'],
      receivedOn: '2026-11-02',
      personName: `Person ${id}`,
      personReach: `${id}@home.example`,
    })),
  });
  file = createOffice(join(folder, 'bulk.candor'), { ...author, program: '0.0.0', office });
});
afterAll(() => {
  file.close();
});

const run = (name: string, changes: Partial<BulkRun> = {}): BulkRun => ({
  path: join(folder, name),
  progress: () => undefined,
  stopped: () => false,
  ...changes,
});
const open = (): number => inbox(loadOffice(file.reader), today).filter(({ status }) => status === 'open').length;

test('stopped before the first letter, nothing is written', async () => {
  const revision = lastSequence(file.reader);
  const { value } = await answerMany(file.writer, order, author, run('none.zip', { stopped: () => true }));
  expect(value).toBeNull();
  expect(existsSync(join(folder, 'none.zip'))).toBe(false);
  expect(lastSequence(file.reader)).toBe(revision);
});

test('a place that cannot be written leaves no letter and no file', async () => {
  const few = { ...order, ids: ids.slice(0, 3) };
  const revision = lastSequence(file.reader);
  await expect(answerMany(file.writer, few, author, run('no such folder/x.zip'))).rejects.toMatchObject({
    code: 'outputNotWritable',
  });
  expect(lastSequence(file.reader)).toBe(revision);
  writeFileSync(join(folder, 'there.zip'), 'mine');
  await expect(answerMany(file.writer, few, author, run('there.zip'))).rejects.toMatchObject({ code: 'fileExists' });
  expect(readFileSync(join(folder, 'there.zip'), 'utf8')).toBe('mine');
  expect(open()).toBe(500);
});

test('work in between stops nobody: letters keep the records of the start, and a request that changed waits', async () => {
  const few = { ...order, ids: ids.slice(490, 494) };
  const progress = (done: number): void => {
    if (done === 1) saveRecord(file.writer, { id: 'K-001', answers: { phone: given('916-555-0101') } }, author);
    if (done === 3) saveRecord(file.writer, { id: ids[490] ?? '', answers: { californian: given(false) } }, author);
  };
  const { value } = await answerMany(file.writer, few, author, run('late.zip', { progress }));
  expect(value).toMatchObject({ sent: ids.slice(491, 494), changedMeanwhile: true, checked: '3 files' });
  expect(value?.held).toMatchObject([{ id: ids[490], reason: expect.stringContaining('Look at it again') as string }]);
  const written = await readPackage(readFileSync(join(folder, 'late.zip')));
  expect(Object.keys(written.files)).toEqual(ids.slice(491, 494).map((id) => `${id} letter.txt`));
  expect(await written.file(`${ids[492] ?? ''} letter.txt`)?.async('string')).not.toContain('916-555-0101');
  expect(open()).toBe(497);
  // The one that waits is answered on what it says now.
  expect(
    (await answerMany(file.writer, { ...few, ids: ids.slice(490, 491) }, author, run('again.zip'))).value,
  ).toMatchObject({ sent: [ids[490]], changedMeanwhile: false });
});

test('a stop after 180 letters keeps exactly those, and the rest follows later', async () => {
  const seen: number[] = [];
  const progress = (done: number, total: number): void => {
    expect(total).toBe(500);
    seen.push(done);
  };
  const stopped = (): boolean => seen.length >= 180;
  const first = await answerMany(file.writer, order, author, run('first.zip', { progress, stopped }));
  expect(first.value).toMatchObject({ stopped: true, checked: '180 files', sent: ids.slice(0, 180), held: [] });
  expect(seen).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
  expect(open()).toBe(316);

  const second = await answerMany(file.writer, order, author, run('second.zip'));
  expect(second.value?.sent).toEqual([...ids.slice(180, 490), ...ids.slice(494)]);
  expect(second.value?.held.map(({ reason }) => reason)).toEqual(
    Array.from({ length: 184 }, () => 'It is settled already.'),
  );
  expect(open()).toBe(0);
  const office = loadOffice(file.reader);
  expect(office.letter.map((one) => valueOf(one.request)).toSorted()).toEqual(ids);
  expect(verifyFile(file.reader)).toEqual([]);
  const written = await readPackage(readFileSync(join(folder, 'second.zip')));
  expect(await written.file('RQ-500 letter.txt')?.async('string')).toContain('Dear Person RQ-500:');
});
