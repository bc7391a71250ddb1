import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../main/exports/print-document.ts';
import { answerOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { inventoryReview } from '../../../src/inventory/inventory-review.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import { composeMinute } from '../../../src/review/minute/compose-minute.ts';
import { factsOfRecord, frozenFacts } from '../../../src/review/minute/frozen-facts.ts';
import { reviewFacts, type ReviewFacts } from '../../../src/review/minute/review-facts.ts';
import { ended, stillTrue } from '../../../src/review/still-true.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { officeToReview, saidOn, stamp, today, withRecord } from './reviewed-office.ts';

const before = officeToReview();

/** Postwell is still so, Adwell has ended, the policy got another title, a purpose came, and one kind of data went. */
function reviewed(): OfficeRecords {
  let after = withRecord(before, 'V-001', (type, record) => stillTrue(type, record, stamp));
  after = withRecord(after, 'V-002', (_type, record) => ended(record, '2026-11-01', stamp));
  after = withRecord(after, 'PD-001', (_type, record) => ({ ...record, title: saidOn('Our Privacy Policy', today) }));
  const added = { ...blankRecord('purpose', 'P-002'), name: saidOn('answer questions', today) };
  return {
    ...after,
    purpose: [...after.purpose, added as OfficeRecords['purpose'][number]],
    dataElement: after.dataElement.filter(({ id }) => id !== 'E-030'),
  };
}

const span = { before, startedOn: '2026-11-20', startedBy: 'Jo', today, endedBy: 'Maria' };
const facts = (after: OfficeRecords, endedBy = 'Maria'): ReviewFacts => reviewFacts({ ...span, after, endedBy });

describe('the facts of a review', () => {
  const found = facts(reviewed());
  const kind = (name: string) => found.kinds.find((one) => one.kind === name);

  it('tell by kind what came of the records, from the records then and now', () => {
    expect(kind('Who gets it')).toMatchObject({ confirmed: 1, ended: 1, changed: 0, left: 0 });
    expect(kind('Policies')).toMatchObject({ changed: 1 });
    expect(kind('What we use it for')).toMatchObject({ added: 1, left: 1 });
    expect(kind('Data')).toMatchObject({ removed: 1, left: 30 });
  });

  it('name each change with the questions that are answered in another way', () => {
    expect(found.changes).toEqual([
      { id: 'V-002', name: 'Adwell', outcome: 'ended', answers: ['Until'] },
      { id: 'PD-001', name: 'Our Privacy Policy', outcome: 'changed', answers: ['Title'] },
      { id: 'E-030', name: 'Kind 30', outcome: 'removed', answers: [] },
      { id: 'P-002', name: 'answer questions', outcome: 'added', answers: [] },
    ]);
  });

  it('count a record for whoever confirmed it last, and what stays unknown or only suggested', () => {
    expect(found.looked).toEqual([{ on: today, by: 'Maria', records: 4 }]);
    expect(found.unknown.find(({ id }) => id === 'V-001')?.answers).toContain('What it does for you');
    expect(found.unknownAnswers).toBeGreaterThan(10);
    const suggested = withRecord(before, 'V-001', (_type, one) => ({
      ...one,
      label: { state: 'suggested', value: 'mail' },
    }));
    expect(facts(suggested).suggestedAnswers).toBe(1);
  });

  it('call a suggestion that was confirmed as it stood still so, and what was over before neither ended nor changed', () => {
    const suggested = withRecord(before, 'V-001', (_type, one) => ({
      ...one,
      label: { state: 'suggested', value: 'mail' },
    }));
    const confirmed = withRecord(suggested, 'V-001', (type, one) => stillTrue(type, one, stamp));
    const kinds = reviewFacts({ ...span, before: suggested, after: confirmed }).kinds;
    expect(kinds.find((one) => one.kind === 'Who gets it')).toMatchObject({
      confirmed: 1,
      ended: 0,
      changed: 0,
      left: 1,
    });
  });

  it('say which version of each policy is in force, and when it was last read again', () => {
    const issued = buildOffice({
      policyDocument: [{ title: 'Privacy Policy' }],
      issuedVersion: [
        { policy: 'PD-001', number: 1, effectiveDate: '2025-01-01', textSha256: 'a1' },
        { policy: 'PD-001', number: 2, effectiveDate: '2027-01-01', textSha256: 'b2' },
      ],
      policyReview: [{ version: 'IV-001', reviewedOn: '2026-11-21' }],
    });
    expect(reviewFacts({ ...span, before: issued, after: issued }).versions).toEqual([
      {
        policy: 'Privacy Policy',
        version: 'IV-001',
        number: 1,
        effectiveDate: '2025-01-01',
        reviewedOn: '2026-11-21',
        textSha256: 'a1',
      },
    ]);
  });

  it('come back from the record of an ended review as they were written', () => {
    const record = { ...blankRecord('inventoryReview', 'IR-001'), ...frozenFacts(found) };
    const read = inventoryReview.schema.parse(record);
    expect(factsOfRecord(read)).toEqual(found);
    expect(answerOf(read, 'endedOn')).toEqual({ state: 'given', value: today });
  });
});

describe('the minute', () => {
  it('says who looked, what changed, what stays unknown and which policy applies, with a place to sign', async () => {
    const document = composeMinute(reviewed(), 'IR-001', facts(reviewed()));
    expect(document.status).toBe('issued');
    const text = String(await printDocument(document, 'txt', today)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('The review was begun by Jo on November 20, 2026, and ended by Maria on November 22, 2026.');
    expect(text).toContain('Kind: Who gets it What came of it: 1 still so and 1 ended');
    expect(text).toContain('Adwell, V-002: ended.');
    expect(text).toContain('Our Privacy Policy, PD-001: changed (Title).');
    expect(text).toMatch(/\d+ answers that matter are not known yet/);
    expect(text).toContain('Our Privacy Policy: no version has been issued');
    expect(text).toContain('Signature');
    expect(text).not.toMatch(/complian|percent|%/i);
  });

  it('is a draft while the review goes on', () => {
    expect(composeMinute(before, 'IR-001', facts(before, '')).status).toBe('draft');
  });

  it('keeps to two pages however much changed', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `V-${String(index + 1).padStart(3, '0')}`,
      name: `A company with a rather long name, number ${index + 1}`,
      outcome: 'changed' as const,
      answers: ['Postal address', 'What it markets', 'Country', 'Website', 'Own use', 'Combines'],
    }));
    const most = { ...facts(reviewed()), changes: many, unknown: many };
    const pdf = await printDocument(composeMinute(before, 'IR-001', most), 'pdf', today);
    const pages =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(2);
    const frozen = inventoryReview.schema.parse({ ...blankRecord('inventoryReview', 'IR-001'), ...frozenFacts(most) });
    expect(factsOfRecord(frozen).changes).toHaveLength(200);
  });
});
