import { expect, it } from 'vitest';
import { changeInWords } from '../../../../main/cli/change-in-words.ts';
import type { RecordChange } from '../../../../src/contract/change-log.ts';
import { buildOffice } from '../../../support/office-builder.ts';

const office = buildOffice({
  policyDocument: [{ title: 'Privacy Policy' }],
  issuedVersion: [{ policy: 'PD-001', number: 3 }],
  recipient: [{}],
});
const [policy, version, recipient] = [office.policyDocument[0], office.issuedVersion[0], office.recipient[0]];
const changed = (id: string, before: unknown, after: unknown): RecordChange => ({ id, before, after });

it('calls an issue by the version and the policy', () => {
  const changes = [changed('PD-001', policy, policy), changed('IV-001', null, version)];
  expect(changeInWords({ command: 'issue', changes })).toBe('issue of version 3 of “Privacy Policy” (PD-001)');
});

it('names a record without a title by its id, and says when it was removed or only its note changed', () => {
  expect(changeInWords({ command: 'remove', changes: [changed('V-001', recipient, null)] })).toBe(
    'Recipient V-001 removed',
  );
  const noted = changed('V-001', recipient, { ...recipient, note: 'Call them' });
  expect(changeInWords({ command: 'save', changes: [noted] })).toBe('Recipient V-001: note');
});

it('counts records where there are many', () => {
  const changes = Array.from({ length: 5 }, () => changed('V-001', null, recipient));
  expect(changeInWords({ command: 'import', changes })).toBe('5 records');
});
