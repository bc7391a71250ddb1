import { describe, expect, it, test } from 'vitest';
import { textOfDocument } from '../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { given, none, unknown } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { clausesFor } from '../../../src/library/contract-terms.ts';
import { agreementState } from '../../../src/vendors/agreement-state.ts';
import { agreementStanding } from '../../../src/vendors/agreement-standing.ts';
import {
  agreementClauses,
  countClauses,
  markTerm,
  recipientClauses,
  rulesForParties,
} from '../../../src/vendors/clause-checklist.ts';
import { contractStanding } from '../../../src/vendors/contract-standing.ts';
import { dueAgreements, recipientsWithoutAgreement } from '../../../src/vendors/due-agreements.ts';
import { lightStanding } from '../../../src/vendors/light-standing.ts';
import { twoAgreements } from '../../../src/vendors/two-agreements.ts';
import { vendorIndex } from '../../../src/vendors/vendor-index.ts';
import { isInFilter, vendorFilters, vendorLines } from '../../../src/vendors/vendor-lines.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const vendor = { name: 'Postwell', role: 'serviceProvider' };
type Fields = Record<string, unknown>;

function officeWith(
  recipient: Fields,
  agreement: Fields[],
  more: Parameters<typeof buildOffice>[0] = {},
): OfficeRecords {
  return buildOffice({
    recipient: [recipient],
    agreement: agreement.map((one) => ({ recipient: 'V-001', ...one })),
    ...more,
  });
}

function firstOf<Item>(list: readonly Item[]): Item {
  const [first] = list;
  if (first === undefined) throw new Error('The list is empty.');
  return first;
}

const idsOf = (office: OfficeRecords, rule = 'vendor'): string[] =>
  checkRecords(office, today).flatMap((one) => (one.rule === rule ? [one.id] : []));

describe('an agreement', () => {
  const signed = { status: 'signed' };
  test.each([
    ['is open while nobody has said how far it is', {}, 'open'],
    ['is open while only a pack says so', { status: { state: 'suggested', value: 'signed' } }, 'open'],
    ['is not there yet as a draft', { status: 'draft' }, 'notYet'],
    ['is none when somebody says that there is none', { status: none }, 'none'],
    ['has ended when somebody says so', { status: 'expired', endsOn: '2030-01-01' }, 'ended'],
    ['is in force without an end', signed, 'inForce'],
    ['is in force long before its end', { ...signed, endsOn: '2027-02-21' }, 'inForce'],
    ['ends soon ninety days before', { ...signed, endsOn: '2027-02-20' }, 'endsSoon'],
    ['ends soon on its last day', { ...signed, endsOn: today, renews: false }, 'endsSoon'],
    ['renews soon when it does so by itself', { ...signed, endsOn: '2026-12-01', renews: true }, 'renewsSoon'],
    ['has perhaps ended while nobody knows whether it renewed', { ...signed, endsOn: '2026-11-21' }, 'perhapsEnded'],
    ['has ended when it does not renew', { ...signed, endsOn: '2026-11-21', renews: false }, 'ended'],
    ['goes on when it renews', { ...signed, endsOn: '2026-11-21', renews: true }, 'inForce'],
  ])('%s', (_name, fields, state) => {
    expect(agreementState(firstOf(officeWith(vendor, [fields]).agreement), today)).toBe(state);
  });
});

describe('what is due', () => {
  it('is what ends or has ended, the earliest first, without what was replaced', () => {
    const office = officeWith(vendor, [
      { status: 'signed', endsOn: '2026-12-31', renews: false },
      { status: 'signed', endsOn: '2025-12-31', renews: false },
      { status: 'signed', endsOn: '2026-01-31', kind: 'businessAssociate' },
    ]);
    const due = dueAgreements(vendorIndex(office, today)).map(({ agreement, state }) => [agreement.id, state]);
    // C-002 is over, and C-001 is in force in its place; C-003 is of another sort.
    expect(due).toEqual([
      ['C-003', 'perhapsEnded'],
      ['C-001', 'endsSoon'],
    ]);
    expect(idsOf(office)).toEqual(expect.arrayContaining(['vendor.ends.C-003', 'vendor.ends.C-001']));
  });

  it('is told in the policy only while it is in force; whether it renewed is a marked gap', () => {
    const textOf = (fields: Fields) => {
      const office = officeWith(
        vendor,
        [{ kind: 'californiaClauses', status: 'signed', terms: ['to keep it safe'], ...fields }],
        {
          dataElement: [{ name: 'Email', cpraCategories: ['A'] }],
          purpose: [{ name: 'send reminders' }],
          disclosure: [{ recipients: ['V-001'], elements: ['E-001'], purposes: ['P-001'], basis: 'businessPurpose' }],
        },
      );
      const marks = checkRecords(office, today).flatMap(({ id, records }) =>
        id === 'vendor.ends.C-001' ? records : [],
      );
      return { text: textOfDocument(composePolicy(office, { asOf: today })), marks };
    };
    expect(textOf({}).text).toContain('Bound by the California privacy clauses');
    expect(textOf({ endsOn: '2026-01-31', renews: true }).text).toContain('Bound by');
    const over = textOf({ endsOn: '2026-01-31', renews: false });
    expect(over.text).not.toMatch(/Bound by|to keep it safe/i);
    expect(over.text).toContain('[a written contract in force is not on record yet]');
    expect(over.marks).toEqual(['C-001.endsOn']);
    const never = textOf({ status: none });
    expect(never.text).not.toMatch(/Bound by|to keep it safe/i);
    expect(never.text).toContain('[a written contract in force is not on record yet]');
    const perhaps = textOf({ endsOn: '2026-01-31' });
    expect(perhaps.text).toContain('[whether it went on after its last day is not known yet]');
    expect(perhaps.marks).toEqual(['C-001.endsOn', 'C-001.renews']);
  });

  it('counts one of which nobody has said whether it is signed, by its last day', () => {
    const office = officeWith(vendor, [{ endsOn: '2026-12-01' }, { status: 'draft', endsOn: '2026-12-01' }]);
    expect(dueAgreements(vendorIndex(office, today)).map(({ agreement }) => agreement.id)).toEqual(['C-001']);
  });

  test.each([
    ['2027-02-21', undefined, undefined],
    ['2027-02-20', 90, 'nice'],
    ['2027-01-22', 90, 'nice'],
    ['2027-01-21', 60, 'unclear'],
    ['2026-12-22', 30, 'must'],
    [today, 30, 'must'],
  ])('presses more the nearer its end is: %s', (endsOn, within, weight) => {
    const office = officeWith(vendor, [{ status: 'signed', endsOn }]);
    const [due] = dueAgreements(vendorIndex(office, today));
    expect(due?.within).toBe(within);
    expect(checkRecords(office, today).find(({ id }) => id === 'vendor.ends.C-001')?.weight).toBe(weight);
  });

  it('leaves out companies that get nothing any more', () => {
    const office = officeWith({ ...vendor, until: '2026-01-01' }, [{ status: 'signed', endsOn: '2026-12-01' }]);
    expect(dueAgreements(vendorIndex(office, today))).toEqual([]);
    expect(vendorLines(office, today)).toEqual([]);
  });

  it('names who needs an agreement and has none', () => {
    const office = buildOffice({
      recipient: [
        vendor,
        { name: 'Adwise', role: 'thirdParty', adsUse: true },
        { name: 'Elm Doctors', role: 'thirdParty' },
        { name: 'Courts', role: 'authority' },
        { name: 'Billing', role: 'affiliate', hipaaBusinessAssociate: true },
      ],
      dataElement: [{ name: 'Email' }],
      disclosure: [{ recipients: ['V-003'], elements: ['E-001'], basis: 'userDirected' }],
    });
    const index = vendorIndex(office, today);
    expect(recipientsWithoutAgreement(index, true).map(({ id }) => id)).toEqual(['V-001', 'V-002', 'V-005']);
    // The vendor is reported where the policy names it.
    expect(idsOf(office)).toEqual(['vendor.agreement.V-002', 'vendor.associate.V-005']);
    // Outside the CCPA only the health law asks.
    const outside = buildOffice({ organization: [{ forProfit: false }], recipient: [vendor] });
    expect(recipientsWithoutAgreement(vendorIndex(outside, today), false)).toEqual([]);
  });

  it('does not take an open role for one that needs nothing', () => {
    const office = officeWith({ name: 'Postwell' }, []);
    const standing = agreementStanding(vendorIndex(office, today), firstOf(office.recipient), true);
    expect(standing).toMatchObject({ state: 'unsure', californiaMissing: false, need: { california: 'open' } });
    // Outside the CCPA the health law may still ask for a paper.
    const clinic = buildOffice({ organization: [{ hipaaRole: 'coveredEntity' }], recipient: [{ name: 'Postwell' }] });
    const state = (of: OfficeRecords) => agreementStanding(vendorIndex(of, today), firstOf(of.recipient), false).state;
    expect([state(clinic), state(office)]).toEqual(['unsure', 'notNeeded']);
    const none = officeWith(vendor, [{ status: { state: 'none' } }]);
    expect(agreementStanding(vendorIndex(none, today), firstOf(none.recipient), true).state).toBe('missing');
  });
});

describe('the checklist', () => {
  const must = clausesFor('serviceProvider', today).flatMap((one) => (one.severity === 'must' ? [one.id] : []));

  it('holds the clauses for the role, and keeps rules apart that are no clauses', () => {
    expect(must).not.toContain('ct-no-contract-no-status');
    expect(rulesForParties(['serviceProvider'], today).map(({ id }) => id)).toEqual([
      'ct-no-ccba',
      'ct-no-contract-no-status',
      'ct-due-diligence',
    ]);
    const office = officeWith({ ...vendor, hipaaBusinessAssociate: true }, [{ status: 'signed' }]);
    const lines = recipientClauses(vendorIndex(office, today), firstOf(office.recipient), true);
    expect(lines.map(({ term }) => term.id)).toContain('hipaa-baa');
    expect(countClauses(lines)).toEqual({ found: 0, missing: 0, open: lines.length, mustMissing: 0 });
  });

  it('joins the agreements in force: one that has the clause is enough, an unsigned one counts for nothing', () => {
    const office = officeWith(vendor, [
      { status: 'signed', clausesFound: ['ct-no-sale'], clausesMissing: ['ct-subcontractors', 'ct-stop-remediate'] },
      { status: 'signed', clausesFound: ['ct-subcontractors'] },
      { status: 'draft', clausesFound: ['ct-purpose-limit'] },
    ]);
    const lines = recipientClauses(vendorIndex(office, today), firstOf(office.recipient), true);
    const markOf = (id: string) => lines.find(({ term }) => term.id === id)?.mark;
    expect(markOf('ct-no-sale')).toBe('found');
    expect(markOf('ct-subcontractors')).toBe('found');
    // The second agreement was begun, and nobody has looked for it there.
    expect(markOf('ct-stop-remediate')).toBe('open');
    expect(markOf('ct-purpose-limit')).toBe('open');
  });

  it('marks and unmarks a clause, and never leaves an empty list that reads as a no', () => {
    const agreement = firstOf(officeWith(vendor, [{ status: 'signed' }]).agreement);
    const found = markTerm(agreement, 'ct-no-sale', 'found');
    expect(found).toEqual({ clausesFound: given(['ct-no-sale']), clausesMissing: unknown });
    const missing = markTerm({ ...agreement, ...found }, 'ct-no-sale', 'missing');
    expect(missing).toEqual({ clausesFound: unknown, clausesMissing: given(['ct-no-sale']) });
    expect(markTerm({ ...agreement, ...missing }, 'ct-no-sale', 'open')).toEqual({
      clausesFound: unknown,
      clausesMissing: unknown,
    });
    const lines = agreementClauses({ ...agreement, ...missing }, ['serviceProvider'], today);
    expect(countClauses(lines)).toMatchObject({ found: 0, missing: 1, mustMissing: 1 });
  });

  it('settles whether there is a contract only when every clause was looked for', () => {
    const standingOf = (fields: Fields) => {
      const office = officeWith(vendor, [{ status: 'signed', ...fields }]);
      return contractStanding(vendorIndex(office, today), firstOf(office.recipient));
    };
    expect(standingOf({ clausesFound: must }).terms).toBe('all');
    expect(standingOf({ clausesFound: must.slice(1) }).terms).toBe('open');
    const lacking = standingOf({ clausesFound: must.slice(1), clausesMissing: must.slice(0, 1) });
    expect(lacking).toMatchObject({ terms: 'lacking', certification: 'open', agreements: ['C-001'] });
    expect(lacking.missing.map(({ id }) => id)).toEqual(must.slice(0, 1));
    // An agreement that is over proves nothing.
    expect(standingOf({ clausesFound: must, status: 'expired' }).terms).toBe('open');
  });

  it('is on the to-do list: what was not found, and what nobody has looked for in an agreement begun', () => {
    const office = officeWith(vendor, [
      { status: 'signed', clausesFound: must.slice(2), clausesMissing: must.slice(0, 1) },
    ]);
    const found = checkRecords(office, today).filter(({ rule }) => rule === 'vendor');
    expect(found.map(({ id, weight }) => [id, weight])).toEqual([
      ['vendor.clauses.V-001', 'must'],
      ['vendor.unread.V-001', 'unclear'],
    ]);
    expect(found[0]).toMatchObject({
      title: expect.stringContaining('No selling or sharing'),
      records: ['C-001.clausesMissing'],
      citations: [clausesFor('serviceProvider', today)[0]?.cite],
    });
  });
});

test('a vendor is outside the Shine the Light list; the same company as a third party is perhaps on it', () => {
  const office = officeWith(vendor, [], {
    dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
    disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'businessPurpose', from: '2020-01-01' }],
  });
  const index = vendorIndex(office, today);
  const recipient = firstOf(office.recipient);
  expect(lightStanding(index, recipient)).toBe('outside');
  expect(lightStanding(index, { ...recipient, role: given('thirdParty') })).toBe('unclear');
  expect(lightStanding(index, { ...recipient, role: unknown })).toBe('unclear');
  expect(lightStanding(index, { ...recipient, id: 'V-009' })).toBe('none');
});

describe('two agreements side by side', () => {
  const office = officeWith(
    { ...vendor, hipaaBusinessAssociate: true },
    [{ status: 'signed', kind: 'businessAssociate' }],
    {
      dataElement: [
        { name: 'Chart', regime: 'hipaa' },
        { name: 'Newsletter address', regime: 'ccpa' },
        { name: 'Other' },
      ],
      disclosure: [{ recipients: ['V-001'], elements: ['E-001', 'E-002', 'E-003'], basis: 'businessPurpose' }],
    },
  );

  it('say which data goes under which law, and leave open what nobody has said', () => {
    const two = twoAgreements(vendorIndex(office, today), firstOf(office.recipient), true);
    expect(two).toMatchObject({ patients: ['E-001'], others: ['E-002'], open: ['E-003'] });
    expect(two?.associate).toMatchObject({ cite: '45 CFR 164.502(e), 164.504(e)', verified: false });
    expect(two?.exemption.cite).toContain('1798.145(c)(1)(A)');
  });

  it('do not stand in for each other', () => {
    const standing = agreementStanding(vendorIndex(office, today), firstOf(office.recipient), true);
    expect(standing).toMatchObject({ associateMissing: false, californiaMissing: true });
    expect(vendorLines(office, today).map((line) => vendorFilters.filter((one) => isInFilter(line, one)))).toEqual([
      ['all', 'agreement', 'clauses'],
    ]);
  });
});
