import { expect, test } from 'vitest';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { once, onceADay } from '../../../../src/documents/policy/once.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';

test('what is asked again of the same object is not found out again, and of another one it is', () => {
  let found = 0;
  const count = once((given: { of: number }) => {
    found += 1;
    return given.of > 0 ? given.of : undefined;
  });
  const one = { of: 1 };
  const nothing = { of: 0 };
  expect([count(one), count(one), count({ of: 1 }), count(nothing), count(nothing)]).toEqual([
    1,
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(found).toBe(3);
});

test('what is asked of a day is found out once for each day and each object', () => {
  const asked: string[] = [];
  const isLate = onceADay((given: { due: string }, day) => {
    asked.push(`${given.due} on ${day}`);
    return day > given.due ? true : undefined;
  });
  const bill = { due: '2026-05-01' };
  expect([isLate(bill, '2026-05-02'), isLate(bill, '2026-05-01'), isLate(bill, '2026-05-02')]).toEqual([
    true,
    undefined,
    true,
  ]);
  expect([isLate(bill, '2026-05-01'), isLate({ due: '2026-05-01' }, '2026-05-02')]).toEqual([undefined, true]);
  expect(asked).toEqual(['2026-05-01 on 2026-05-02', '2026-05-01 on 2026-05-01', '2026-05-01 on 2026-05-02']);
});

/** The sample's recipients and disclosures, so many times over. */
function grown(times: number): OfficeRecords {
  const repeat = <Row extends { id: string }>(rows: readonly Row[], prefix: string): Row[] =>
    Array.from({ length: rows.length * times }, (_, index) => ({
      ...(rows[index % rows.length] as Row),
      id: `${prefix}-${String(index + 1).padStart(3, '0')}`,
    }));
  return {
    ...imagingStudio,
    recipient: repeat(imagingStudio.recipient, 'V'),
    disclosure: repeat(imagingStudio.disclosure, 'D'),
    activity: repeat(imagingStudio.activity, 'A'),
  };
}

test('an office eight times as large takes nowhere near sixty-four times as long', () => {
  const time = (office: OfficeRecords): number => {
    // A copy, because what was composed for an office is remembered.
    const fresh = { ...office };
    const begin = process.cpuUsage();
    composePolicy(fresh, { asOf: '2026-11-22' });
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  };
  const small = grown(5);
  time(small);
  const ratio = time(grown(40)) / Math.max(time(small), 1000);
  expect(ratio).toBeLessThan(32);
});
