/** Drift: exactly the sentences of an issued text that the records no longer bear out, each with the record that did it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBlocks, ownText } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { officeToIssue } from '../../../../src/documents/versions/office-to-issue.ts';
import { policyDrift, type PolicyDrift } from '../../../../src/documents/versions/policy-drift.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import { allRecords, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { Recipient } from '../../../../src/inventory/recipient.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import { issuedText } from '../../../support/issued-versions.ts';
import { randomOffice } from '../../../support/random-office.ts';
import { seedOffice } from '../../../support/seeds.ts';
import { withWordings, wordingRecords, type Wish } from '../own-wording/worded.ts';

const issuedOn = '2026-11-22';
const later = '2026-12-22';
const dates = { effectiveDate: '2026-12-01', today: issuedOn };

const office = officeToIssue(imagingStudio, dates);
const issued = issuedText(office, dates);

const driftOf = (now: OfficeRecords, then = office, today = issuedOn, frozen = issued): PolicyDrift['entries'] =>
  policyDrift({ issued: frozen, officeThen: then, office: now, today }).entries;

function withRecipient(records: OfficeRecords, id: string, change: Partial<Recipient>): OfficeRecords {
  return { ...records, recipient: records.recipient.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** Sentences and rows by id, without headings and captions: found here without the product's own comparison. */
function words(document: Document): Map<string, string> {
  const parts = allBlocks(document).filter((part) => 'runs' in part || 'cells' in part);
  return new Map(parts.map((part) => [part.id, ownText(part)]));
}

describe('an issued policy', () => {
  test('has not drifted on its day, nor because a month went by', () => {
    expect(driftOf(office)).toEqual([]);
    expect(driftOf(office, office, later)).toEqual([]);
  });

  test('still tells of the months that it names: what fell out of the last twelve since is no drift', () => {
    expect(words(issued).get('recipients.recipient.V-017')).toContain('(until December 31, 2025)');
    const lasting = { ...office, agreement: office.agreement.map((one) => ({ ...one, endsOn: none })) };
    expect(driftOf(lasting, lasting, '2027-11-01')).toEqual([]);
  });

  test('tells too much once an agreement that it names is over, and the day of that agreement did it', () => {
    expect(driftOf(office, office, '2027-11-01')).toMatchObject([
      {
        id: 'recipients.recipient.V-019',
        kind: 'wrong',
        issued: expect.stringContaining('Bound by the California privacy clauses'),
        causes: [{ record: 'C-011', what: 'date' }],
      },
    ]);
  });

  test('has not drifted by what nobody reads: notes, order, requests, the versions themselves', () => {
    const records: OfficeRecords = {
      ...office,
      request: [],
      recipient: office.recipient.map((one) => ({ ...one, note: 'call them' })),
    };
    expect(driftOf(records)).toEqual([]);
  });
});

describe('when one recipient’s role changes after issuing', () => {
  const slug = 'mymedicalimages';
  const seed = officeToIssue(seedOffice(slug), dates);
  const bound = (records: OfficeRecords): string =>
    records.recipient.find((one) => one.role.state === 'given' && one.role.value === 'serviceProvider')?.id ?? '';

  test('of a seed: exactly the sentences concerned are named', () => {
    const [then, id] = [seed, bound(seed)];
    const now = withRecipient(then, id, { role: given('thirdParty') });
    const entries = driftOf(now, then, issuedOn, issuedText(seed, dates));
    const before = words(composePolicy(then, { asOf: issuedOn }));
    const after = words(composePolicy(now, { asOf: issuedOn }));
    const concerned = [...new Set([...before.keys(), ...after.keys()])].filter(
      (one) => before.get(one) !== after.get(one),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map((one) => one.id).toSorted()).toEqual(concerned.toSorted());
    for (const { kind, issued: was, now: is, causes } of entries) {
      expect([kind, was !== undefined, is !== undefined]).toEqual([kind, kind !== 'missing', kind !== 'surplus']);
      expect(causes).toEqual([{ record: id, title: expect.any(String) as string, what: 'changed' }]);
    }
    // The row that names the company is among them, with the new role behind it.
    const name = then.recipient.find((one) => one.id === id)?.name;
    const row = entries.find((one) => one.id === `recipients.recipient.${id}`);
    expect(row?.now ?? row?.issued).toContain(name?.state === 'given' ? name.value : '');
  });

  test('sentences that only name the company, and say the same, are left alone', () => {
    const entries = driftOf(withRecipient(office, 'V-004', { role: given('thirdParty') }));
    const naming = [...words(issued)].filter(([, text]) => text.includes('Postwell Mail')).map(([id]) => id);
    expect(naming).toContain('storage.system.Y-005');
    expect(entries.map((one) => one.id)).not.toContain('storage.system.Y-005');
  });
});

describe('each sentence names the record that did it', () => {
  test('of several changes only the one that matters', () => {
    const renamed = withRecipient(office, 'V-006', { name: given('Beacon Hosting, LLC') });
    const both = {
      ...renamed,
      address: renamed.address.map((one) => (one.id === 'L-001' ? { ...one, lines: given(['1 New Street']) } : one)),
    };
    const entries = driftOf(both);
    const causesAt = (id: string): string[] | undefined =>
      entries.find((one) => one.id === id)?.causes.map((cause) => cause.record);
    expect(causesAt('storage.system.Y-001')).toEqual(['V-006']);
    const moved = entries.filter((one) => one.now?.includes('1 New Street'));
    expect(moved.length).toBeGreaterThan(0);
    for (const { id } of moved) expect(causesAt(id)).toEqual(['L-001']);
    expect(entries.every((one) => one.causes.length > 0)).toBe(true);
  });

  test('what is new is missing, what is over is surplus', () => {
    const [first] = office.system;
    if (!first) throw new Error('The sample has no systems.');
    const added = driftOf({ ...office, system: [...office.system, { ...first, id: 'Y-099' }] });
    expect(added.find((one) => one.id === 'storage.system.Y-099')).toMatchObject({
      kind: 'missing',
      section: 'Where data is kept and sent',
      causes: [{ record: 'Y-099', title: 'Website', what: 'added' }],
    });
    const gone = driftOf({ ...office, system: office.system.slice(1) });
    const entry = gone.find((one) => one.id === 'storage.system.Y-001');
    expect(entry).toMatchObject({ kind: 'surplus', causes: [{ record: 'Y-001', title: 'Website', what: 'removed' }] });
    expect(entry?.issued).toContain('Lantern Web Hosting');
    expect(entry && 'now' in entry).toBe(false);
  });

  test('a day that has come is named with the record that holds it', () => {
    const ending = withRecipient(office, 'V-003', { until: given('2026-12-10') });
    const frozen = issuedText(ending, dates);
    const entries = driftOf(ending, ending, later, frozen);
    expect(driftOf(ending, ending, '2026-12-09', frozen)).toEqual([]);
    const row = entries.find((one) => one.id === 'recipients.recipient.V-003');
    expect(row?.now).toContain('(until December 10, 2026)');
    expect(new Set(entries.flatMap((one) => one.causes.map((cause) => `${cause.record} ${cause.what}`)))).toEqual(
      new Set(['V-003 date']),
    );
  });

  test('what begins on a day that has come is missing from then on', () => {
    const [first] = office.system;
    const coming = {
      ...office,
      system: [...office.system, ...(first ? [{ ...first, id: 'Y-099', from: given('2026-12-01') }] : [])],
    };
    const frozen = issuedText(coming, dates);
    expect(driftOf(coming, coming, issuedOn, frozen)).toEqual([]);
    expect(driftOf(coming, coming, later, frozen).find((one) => one.id === 'storage.system.Y-099')).toMatchObject({
      kind: 'missing',
      causes: [{ record: 'Y-099', title: 'Website', what: 'date' }],
    });
  });

  test('an open point that was accepted and is now answered is out of date, and says what it is', () => {
    const answered = {
      ...office,
      retentionRule: office.retentionRule.map((one) => (one.id === 'R-008' ? { ...one, period: given('P1Y') } : one)),
    };
    const row = driftOf(answered).find((one) => one.id === 'retention.rule.R-008');
    expect(row?.issued).toContain('(Period not stated yet) from the answer');
    expect(row?.now).toContain('1 year from the answer');
  });

  test('with very many changes it names those that the sentence rests on', () => {
    const all = {
      ...office,
      dataElement: office.dataElement.map((one) => ({ ...one, name: given(`${one.id} data`), printed: none })),
    };
    const more = {
      ...all,
      purpose: all.purpose.map((one) => ({ ...one, name: given(`${one.id} use`) })),
      system: all.system.map((one) => ({ ...one, name: given(`${one.id} place`) })),
    };
    const row = driftOf(more).find((one) => one.id === 'storage.system.Y-007');
    expect(row?.causes.map((cause) => cause.record)).toEqual(['E-021', 'Y-007']);
  });
});

describe('own wording in an issued policy', () => {
  const wish: Wish = { change: 'reword', block: 'who.services', text: 'We take pictures before birth.' };
  const owned = withWordings([wish], office);
  const frozen = issuedText(owned, dates);
  const otherServices = (records: OfficeRecords): OfficeRecords => ({
    ...records,
    organization: records.organization.map((one) => ({ ...one, services: given(['prints']) })),
  });

  test('has not drifted while its facts stay', () => {
    expect(driftOf(owned, owned, issuedOn, frozen)).toEqual([]);
  });

  test('is out of date when its facts change, and is shown beside the words that the records give', () => {
    expect(driftOf(otherServices(owned), owned, issuedOn, frozen)).toEqual([
      {
        kind: 'wrong',
        id: 'who.services',
        section: 'Who we are and what this policy covers',
        issued: 'We take pictures before birth.',
        now: 'What we offer: prints.',
        causes: [{ record: 'O-001', title: 'Bayline Imaging Studio', what: 'changed' }],
      },
    ]);
  });

  test('chosen after the issue is named as its own cause', () => {
    const hidden: OfficeRecords = {
      ...office,
      wording: wordingRecords([wish, { change: 'hide', block: 'who.role' }, { change: 'moveAfter', block: 'contact' }]),
    };
    expect(driftOf(hidden).map((one) => [one.kind, one.id, one.causes.map((cause) => cause.record)])).toEqual([
      ['wrong', 'who.services', ['W-001']],
      ['surplus', 'who.role', ['W-002']],
    ]);
  });

  test('with a live fact follows its record', () => {
    const live = withWordings([{ change: 'addAfter', block: 'who.role', text: 'We mail with {V-004.name}.' }], office);
    const entries = driftOf(
      withRecipient(live, 'V-004', { name: given('Newpost') }),
      live,
      later,
      issuedText(live, dates),
    );
    expect(entries.find((one) => one.id === 'own.W-001')).toMatchObject({
      kind: 'wrong',
      issued: 'We mail with Postwell Mail, Inc.',
      now: 'We mail with Newpost.',
      causes: [{ record: 'V-004' }],
    });
  });
});

describe('the policy of any office', () => {
  const any = randomOffice({ without: ['issuedVersion', 'policyReview', 'request'] });

  test('has not drifted from itself, and names a record that was taken out as the only cause', () => {
    fc.assert(
      fc.property(any, fc.nat(99), (random, pick) => {
        const then = officeToIssue(random, dates);
        const frozen = issuedText(then, dates);
        expect(policyDrift({ issued: frozen, officeThen: then, office: then, today: issuedOn })).toEqual({
          entries: [],
          reworded: [],
          comparedBy: 'records',
          wordedOtherwise: 0,
        });
        const { type, record } = allRecords(then).filter((one) => one.type !== 'organization')[pick % 20] ?? {};
        if (type === undefined) return;
        const now = { ...then, [type]: then[type].filter((one) => one.id !== record?.id) };
        const causes = driftOf(now, then, issuedOn, frozen).flatMap((one) => one.causes);
        expect(new Set(causes.map((cause) => `${cause.record} ${cause.what}`)).size).toBeLessThanOrEqual(1);
        for (const cause of causes) expect([cause.record, cause.what]).toEqual([record?.id, 'removed']);
      }),
      { numRuns: 12 },
    );
  });
});
