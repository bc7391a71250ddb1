import { describe, expect, test } from 'vitest';
import { planDrop } from '../../../renderer/src/app/drop/drop-plan.ts';
import type { Offered, OfferedAs } from '../../../src/contract/offered.ts';

const file = (is: OfferedAs, kind: Offered['kind'] = 'pdf'): Offered => ({
  ticket: '0'.repeat(32),
  name: `a ${is}`,
  bytes: 1,
  is,
  kind,
  opens: false,
});
const record = { recordId: 'V-001', title: 'Postwell' };
const list = { recordId: undefined, title: undefined };

describe('what happens with dropped files', () => {
  test('an office file is only opened after a question, with or without an open office', () => {
    for (const open of [true, false]) {
      expect(planDrop([file('office', null)], record, open)).toEqual({ do: 'open', file: file('office', null) });
    }
    const several = planDrop([file('office', null), file('proof')], record, true);
    expect(several).toEqual({ do: 'refuse', because: 'officeAmongOthers' });
  });

  test('a proof is attached to the record that is open, or to the list; elsewhere it is asked first', () => {
    expect(planDrop([file('proof')], record, true)).toMatchObject({ do: 'attach', recordId: 'V-001' });
    expect(planDrop([file('proof')], list, true)).toMatchObject({ do: 'attach', recordId: undefined });
    expect(planDrop([file('proof')], undefined, true)).toMatchObject({ do: 'ask', choices: ['attachAlone'] });
  });

  test('a spreadsheet is never taken in without a question, and the likeliest answer comes first', () => {
    const asked = (is: OfferedAs, target?: typeof record): unknown => planDrop([file(is, 'excel')], target, true);
    expect(asked('sheet')).toMatchObject({ do: 'ask', choices: ['sheet', 'attachAlone'] });
    expect(asked('requests', record)).toMatchObject({ do: 'ask', choices: ['requests', 'table', 'attach'] });
    expect(asked('table', record)).toMatchObject({ do: 'ask', choices: ['attach', 'table', 'requests', 'sheet'] });
    expect(asked('table')).toMatchObject({ do: 'ask', choices: ['table', 'attachAlone', 'requests', 'sheet'] });
  });

  test('the data of an office is shown first, with or without an open office, and only alone', () => {
    for (const open of [true, false]) {
      expect(planDrop([file('data', null)], record, open)).toEqual({ do: 'bringIn', file: file('data', null) });
    }
    const several = planDrop([file('data', null), file('proof')], record, true);
    expect(several).toEqual({ do: 'refuse', because: 'officeAmongOthers' });
  });

  test('several files on a record are all attached', () => {
    const plan = planDrop([file('proof'), file('table', 'excel')], record, true);
    expect(plan).toMatchObject({ do: 'attach', files: [{ name: 'a proof' }, { name: 'a table' }] });
  });

  test('what nobody can use there is refused with the reason', () => {
    expect(planDrop([], record, true)).toEqual({ do: 'refuse', because: 'nothing' });
    expect(planDrop([file('proof')], undefined, false)).toEqual({ do: 'refuse', because: 'noOffice' });
  });
});
