import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadOffice } from '../../../db/load.ts';
import { history } from '../../../db/history.ts';
import { undo } from '../../../db/undo.ts';
import { saveRole } from '../../../main/services/vendors.ts';
import { policyContext } from '../../../src/documents/policy/policy-context.ts';
import { salePosition } from '../../../src/documents/policy/sale-position.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { given, unknown, type Answer } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { countChanges, policyChangesBetween } from '../../../src/vendors/policy-change.ts';
import { decideRole, reasonInNote, withRole, type RoleDecision } from '../../../src/vendors/role-decision.ts';
import { yesNoQuestions } from '../../../src/vendors/role-questions.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { smallClinic } from '../../support/small-clinic.ts';
import { openNewOffice, refusalOf } from '../db/office-on-disk.ts';

const today = '2026-11-22';
const author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };
const bound: RoleDecision['answers'] = {
  party: given('company'),
  worksForUs: given(true),
  adsUse: given(false),
  contractTerms: given(true),
  ownUse: given(false),
  combines: given(false),
};

function decided(office: OfficeRecords, decision: RoleDecision) {
  const change = decideRole(office, 'V-001', decision, today);
  if (typeof change === 'string') throw new Error(change);
  return change;
}

describe('a decision', () => {
  const office = buildOffice({ recipient: [{ name: 'Postwell', note: 'Ask Ana.' }] });

  it('takes the role that the answers lead to, and leaves the note alone', () => {
    expect(decided(office, { answers: bound })).toMatchObject({
      answers: { ...bound, role: given('serviceProvider') },
      note: 'Ask Ana.',
    });
  });

  it('leaves the role not known while the answers leave it open, which is a gap', () => {
    const change = decided(office, { answers: { ...bound, adsUse: unknown } });
    expect(change.answers.role).toEqual(unknown);
    const gaps = checkRecords(withRole(office, 'V-001', change), today).map(({ id }) => id);
    expect(gaps).toContain('gap.V-001.role');
  });

  it('needs a reason for another role, keeps it in the note, and the to-do list tells it', () => {
    expect(decideRole(office, 'V-001', { answers: bound, role: 'thirdParty' }, today)).toBe('reasonMissing');
    expect(decideRole(office, 'V-009', { answers: bound }, today)).toBe('unknownRecipient');
    const change = decided(office, { answers: bound, role: 'thirdParty', reason: 'Our lawyer\nreads it so.' });
    expect(change.note).toBe('Ask Ana.\nAnother role than the answers lead to: Our lawyer reads it so.');
    expect(reasonInNote(change.note)).toBe('Our lawyer reads it so.');
    const after = withRole(office, 'V-001', change);
    const found = checkRecords(after, today).find(({ id }) => id === 'vendor.role.V-001');
    expect(found).toMatchObject({ why: expect.stringContaining('Our lawyer reads it so.'), records: ['V-001.role'] });
    // Back to the role of the answers: the reason goes, the rest of the note stays.
    const back = decided(after, { answers: {} });
    expect(back).toMatchObject({ note: 'Ask Ana.', answers: { role: given('serviceProvider') } });
  });
});

describe('saving', () => {
  it('writes answers, role and note in one command, and one undo takes all back', () => {
    const file = openNewOffice(buildOffice({ recipient: [{ name: 'Postwell' }] }));
    const before = loadOffice(file.reader);
    const decision = {
      id: 'V-001',
      expectedRevision: 1,
      answers: bound,
      role: 'contractor' as const,
      reason: 'So it is.',
    };
    expect(saveRole(file.writer, decision, author)).toMatchObject({ revision: 2, changed: ['V-001'] });
    expect(loadOffice(file.reader).recipient[0]).toMatchObject({
      role: { value: 'contractor', confirmed: { by: 'Maria Lopez', on: today } },
      adsUse: { value: false },
      note: expect.stringContaining('So it is.'),
    });
    expect(history(file.reader, { limit: 10 })).toHaveLength(2);
    undo(file.writer, author);
    expect(loadOffice(file.reader)).toEqual(before);
  });

  it('is refused for other fields, other kinds of answers, and another role without a reason', () => {
    const file = openNewOffice();
    const save = (more: object) => () =>
      saveRole(file.writer, { id: 'V-001', expectedRevision: 1, answers: {}, ...more }, author);
    expect(refusalOf(save({ answers: { name: given('X') } }))).toMatchObject({ details: { path: 'name' } });
    expect(refusalOf(save({ answers: { adsUse: given('yes') } }))).toMatchObject({ details: { path: 'adsUse' } });
    expect(refusalOf(save({ role: 'public' }))).toMatchObject({ code: 'invalidInput', details: { path: 'reason' } });
    expect(refusalOf(save({ id: 'V-077' })).code).toBe('recordMissing');
  });
});

const clinic = smallClinic();
const anyAnswer: fc.Arbitrary<Answer<boolean>> = fc.constantFrom(given(true), given(false), unknown);
const anyDecision: fc.Arbitrary<RoleDecision> = fc.record({
  answers: fc
    .record({
      party: fc.constantFrom(given('company' as const), given('company' as const), given('client' as const), unknown),
      ...Object.fromEntries(yesNoQuestions.map((name) => [name, anyAnswer])),
    })
    .map((answers) => answers as RoleDecision['answers']),
  role: fc.constantFrom(undefined, 'thirdParty' as const),
  reason: fc.constant('We see it so.'),
});

test('what a preview says is what saving changes, sentence by sentence', () => {
  const file = openNewOffice(clinic);
  let counted = 0;
  fc.assert(
    fc.property(anyDecision, (decision) => {
      const before = loadOffice(file.reader);
      const preview = policyChangesBetween(before, withRole(before, 'V-001', decided(before, decision)), today);
      const revision = saveRole(file.writer, { id: 'V-001', expectedRevision: 9_999, ...decision }, author).revision;
      expect(revision).toBeGreaterThan(1);
      expect(preview).toEqual(policyChangesBetween(before, loadOffice(file.reader), today));
      counted += countChanges(preview);
    }),
    { numRuns: 6 },
  );
  // Six random decisions in a row change something at least once.
  expect(counted).toBeGreaterThan(0);
});

test('a role that is not known any more leaves open whether data is sold, as long as the CCPA may apply', () => {
  const vendors = {
    recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
    agreement: [{ recipient: 'V-001', status: 'signed' }],
  };
  const parts = {
    dataElement: [{ name: 'Email', cpraCategories: ['A'] }],
    purpose: [{ name: 'send reminders' }],
    disclosure: [{ recipients: ['V-001'], elements: ['E-001'], purposes: ['P-001'], basis: 'businessPurpose' }],
    ...vendors,
  };
  const sellsIn = (office: OfficeRecords) => salePosition(policyContext(office, { asOf: today })).sells;
  const office = buildOffice({ organization: [{ sells: false, sharesForAds: false }], ...parts });
  expect(sellsIn(office)).toBe('no');
  const open = withRole(office, 'V-001', decided(office, { answers: { party: given('company') } }));
  expect(open.recipient[0]?.role).toEqual(unknown);
  expect(sellsIn(open)).toBe('open');
  // Without the contract it is a third party that works for the office, and the rule says that this may be a sale.
  const unbound = decided(office, { answers: { ...bound, contractTerms: given(false) } });
  expect(unbound.outcome).toMatchObject({
    role: 'thirdParty',
    sold: 'open',
    open: expect.arrayContaining(['givesValue']),
  });
  expect(sellsIn(withRole(office, 'V-001', unbound))).toBe('open');
  const outside = { ...open, organization: open.organization.map((one) => ({ ...one, forProfit: given(false) })) };
  expect(sellsIn(outside)).toBe('no');
});

test('a role that changes is seen in the policy: which sentences go, and which come, under their headings', () => {
  const change = decided(clinic, { answers: { ...bound, adsUse: given(true) } });
  expect(change.outcome.role).toBe('thirdParty');
  const [policy] = policyChangesBetween(clinic, withRole(clinic, 'V-001', change), today);
  const texts = [
    ...(policy?.added ?? []),
    ...(policy?.changed ?? []).map(({ after, section }) => ({ text: after, section })),
  ];
  expect(policy?.policyId).toBe('PD-001');
  expect(texts.some(({ text }) => text.includes('Postwell'))).toBe(true);
  expect(texts.every(({ section }) => section !== '')).toBe(true);
});
