/** Companies of the group under the office's own brand: in the running year, and in one that was closed. */
import { expect, it } from 'vitest';
import { closeYear } from '../../../src/disclosure/close-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import { letterText } from '../../../src/requests/letters/letter-text.ts';
import { textOfDocument } from '../../../src/documents/block-tree.ts';
import { requestRoute } from '../../../src/requests/route.ts';
import { buildOffice } from '../../support/office-builder.ts';

const marketing = { basis: 'directMarketing', recipientMarketing: true, elements: ['E-001'], from: '2025-03-01' };
const parts = {
  organization: [{ employeeCount: 30, tradeName: 'Bayline', shineTheLightContact: 'K-001' }],
  contact: [{ email: 'privacy@bayline.example', uses: ['shineTheLight'] }],
  recipient: [{ name: 'Bayline Gifts', role: 'affiliate', address: '2 Elm St' }],
  dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
  disclosure: [{ ...marketing, recipients: ['V-001'] }],
  request: [
    { kinds: ['req-shine-the-light'], receivedOn: '2026-03-01', personName: 'Ada', personReach: 'a@b.example' },
  ],
};

const closed = (office: OfficeRecords): OfficeRecords => {
  const ledger = ledgerOf(office, 2025);
  const accepted = ledger.missing.map(({ path }) => ({ path, reason: 'The name tells.' }));
  const result = closeYear(ledger, { on: '2026-01-10', by: 'Maria', accepted });
  if (!result.ok) throw new Error(result.problem);
  const [blank] = buildOffice({ ledgerYear: [{ year: 2025 }] }).ledgerYear;
  if (blank === undefined) throw new Error('no year');
  return { ...office, ledgerYear: [{ ...blank, ...result.answers }] };
};

function answerOf(office: OfficeRecords): { rule: string | undefined; text: string } {
  const [request] = office.request;
  if (request === undefined) throw new Error('no request');
  const letter = letterText(office, request, { kind: 'answer', asOf: '2026-03-02' });
  const text = isLetterRefusal(letter) ? letter.reason : textOfDocument(letter.document);
  return { rule: requestRoute(office, request).decided?.rule, text };
}

it('give the short answer in a closed year too, whatever they are called since', () => {
  const office = buildOffice(parts);
  const running = answerOf(office);
  expect(running.rule).toBe('stl-rule-same-brand');
  expect(running.text).not.toContain('Bayline Gifts');
  const later = buildOffice({
    ...parts,
    recipient: [{ name: 'Sunny Gifts', role: 'thirdParty', address: '9 Oak Ave' }],
  });
  const after = answerOf({ ...later, ledgerYear: closed(office).ledgerYear });
  expect(after.rule).toBe('stl-rule-same-brand');
  expect(answerOf(later).rule).toBe('stl-rule-full-designated');
});

it('are none of the brand when only one is, and the closed year says so', () => {
  const other = { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St' };
  const office = buildOffice({
    ...parts,
    recipient: [...parts.recipient, other],
    disclosure: [{ ...marketing, recipients: ['V-001', 'V-002'] }],
  });
  for (const one of [office, closed(office)]) {
    const { rule, text } = answerOf(one);
    expect(rule).toBe('stl-rule-full-designated');
    expect(text).toMatch(/Bayline Gifts[\s\S]*Little Steps/);
  }
});

it('of an office that is a bank get no list, and the letter points elsewhere', () => {
  const bank = buildOffice({ ...parts, organization: [{ ...parts.organization[0], financialInstitution: true }] });
  const { rule, text } = answerOf(bank);
  expect(rule).toBe('stl-rule-financial');
  expect(text).toContain('financial privacy');
});
