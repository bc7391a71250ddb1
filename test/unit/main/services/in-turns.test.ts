import { expect, test } from 'vitest';
import { inTurns, noteCall } from '../../../../main/services/in-turns.ts';
import { checkInSteps, checkOffice } from '../../../../src/findings/check-office.ts';
import { composeInSteps, composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { issueCheck, issueCheckInSteps } from '../../../../src/documents/versions/issue-check.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';

const asOf = '2026-11-22';

function* counting(steps: number, done: number[]): Generator<undefined, string, undefined> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + 6;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
  return 'found';
}

test('another call is answered long before long work is done', async () => {
  const done: number[] = [];
  const work = inTurns(counting(12, done));
  const answeredAfter = await new Promise<number>((answer) => setImmediate(() => answer(done.length)));
  // At most the first turn and the one that was asked for before this call.
  expect(answeredAfter).toBeLessThan(9);
  expect(await work).toBe('found');
  expect(done).toHaveLength(12);
});

test('long work rests while calls come in, and ends after them', async () => {
  const done: number[] = [];
  const work = inTurns(counting(12, done));
  while (done.length < 6) await new Promise((next) => setImmediate(next));
  const doneBefore = done.length;
  for (let times = 0; times < 4; times += 1) {
    noteCall();
    await new Promise((next) => setTimeout(next, 10));
  }
  expect(done.length).toBeLessThan(doneBefore + 2);
  expect(await work).toBe('found');
});

test('long work goes on, slowly, where calls never cease', async () => {
  const done: number[] = [];
  const calls = setInterval(noteCall, 5);
  const work = inTurns(counting(7, done));
  expect(await work).toBe('found');
  clearInterval(calls);
});

test('a policy for which several wait is composed once', () => {
  const office = { ...imagingStudio };
  const [first, second] = [composeInSteps(office, { asOf }), composeInSteps(office, { asOf })];
  let steps = 0;
  for (let isDone = false; !isDone; steps += 2) {
    first.next();
    isDone = second.next().done === true;
  }
  const whole = composeInSteps({ ...imagingStudio }, { asOf });
  let alone = 1;
  while (whole.next().done !== true) alone += 1;
  expect(steps).toBeLessThan(alone + 4);
  expect(composePolicy(office, { asOf })).toBe(composePolicy(office, { asOf }));
});

test('work that nobody wants any more is given up', async () => {
  const done: number[] = [];
  expect(await inTurns(counting(12, done), () => done.length < 4)).toBeUndefined();
  expect(done.length).toBeLessThan(12);
});

test('in steps or at once, the same is composed and found', async () => {
  const [office, other] = [{ ...imagingStudio }, { ...imagingStudio }];
  expect(await inTurns(composeInSteps(office, { asOf }))).toEqual(composePolicy(other, { asOf }));
  expect(await inTurns(checkInSteps(office, asOf))).toEqual(checkOffice(other, asOf));
  const version = { policyId: office.policyDocument[0]?.id, effectiveDate: '2027-01-01', today: asOf };
  expect(await inTurns(issueCheckInSteps(office, version))).toEqual(issueCheck(other, version));
});
