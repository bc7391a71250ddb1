/** A text that is written again later, for the day that it names: it changes with its facts, not with the calendar. */
import { describe, expect, test } from 'vitest';
import { textOfDocument } from '../../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { seedOffice } from '../../../support/seeds.ts';

const issued = '2026-11-22';
const monthLater = '2026-12-22';

const offices: [name: string, office: OfficeRecords, policyId: string][] = [
  ['the sample, for everyone', imagingStudio, 'PD-001'],
  ['the sample, for staff', imagingStudio, 'PD-002'],
  ['a seed', seedOffice('3d4medical'), 'PD-001'],
];

describe('a policy written again a month later for the day that it names', () => {
  test.each(offices)('%s: is the same, word for word', (_name, office, policyId) => {
    const first = composePolicy(office, { asOf: issued, policyId });
    expect(composePolicy(office, { asOf: monthLater, statedOn: issued, policyId })).toEqual(first);
  });

  test('without that day it names the new one', () => {
    const text = textOfDocument(composePolicy(imagingStudio, { asOf: monthLater }));
    expect(text).toContain('the twelve months before December 22, 2026');
    expect(text).not.toContain('November 22, 2026');
  });

  test('a company whose work ended since is told with its end', () => {
    const ended: OfficeRecords = {
      ...imagingStudio,
      recipient: imagingStudio.recipient.map((one) =>
        one.id === 'V-003' ? { ...one, until: { state: 'given', value: '2026-12-01' } } : one,
      ),
    };
    const at = (asOf: string): string => textOfDocument(composePolicy(ended, { asOf, statedOn: issued }));
    expect(at(issued)).not.toContain('(until December 1, 2026)');
    expect(at(monthLater)).toContain('(until December 1, 2026)');
    expect(at(monthLater)).toContain('the twelve months before November 22, 2026');
  });
});
