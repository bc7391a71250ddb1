/** Ticks of the rooms: what a tick adds, an untick takes back, and nothing a person has touched is ever lost. */
import { describe, expect, test } from 'vitest';
import { given } from '../../../src/inventory/answer.ts';
import { answerCounts } from '../../../src/inventory/answer-counts.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { fieldsOf } from '../../../src/inventory/definitions.ts';
import {
  allRecords,
  answerOf,
  linksOf,
  organizationOf,
  type OfficeRecords,
} from '../../../src/inventory/office-records.ts';
import { packBlocks, packOffice, packOfOffice, packs, startFromPack } from '../../../src/packs/packs.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { tickBlock, tickedBlocks, untickBlock } from '../../../src/walk/block-ticks.ts';
import { confirmSuggestions } from '../../../src/walk/confirm.ts';
import { heldBy, withDependents, withoutRecords } from '../../../src/walk/without-records.ts';

const slug = 'imaging-center';
const fresh = packOffice(slug, 'Bay Imaging');
const by = { by: 'R. Ortiz', on: '2026-11-22' };

/** What must be there for the test to mean anything. */
function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there.');
  return thing;
}

function ids(office: OfficeRecords): string[] {
  return allRecords(office).map(({ record }) => record.id);
}

function brokenLinks(office: OfficeRecords): string[] {
  const known = new Set(ids(office));
  return allRecords(office).flatMap(({ type, record }) =>
    linksOf(type, record)
      .filter(({ to }) => !known.has(to))
      .map(({ field, to }) => `${record.id}.${field} ${to}`),
  );
}

describe.each(packs)('in $slug', (pack) => {
  const office = packOffice(pack.slug, 'A');
  const usual = packBlocks(pack.slug).filter((block) => block.usual);

  test('a new office is known by its pack, and its usual blocks are ticked', () => {
    expect(packOfOffice(office)).toBe(pack.slug);
    expect([...tickedBlocks(office, pack.slug)].toSorted()).toEqual(usual.map(({ id }) => id).toSorted());
  });
});

test.each(['imaging-center', 'restaurant'])(
  'in %s each usual block can be taken back and ticked again, and every data has its source and its period as before',
  (pack) => {
    const office = packOffice(pack, 'A');
    const usual = packBlocks(pack).filter((block) => block.usual);
    const linkCount = (one: OfficeRecords): number =>
      allRecords(one).reduce((sum, { type, record }) => sum + linksOf(type, record).length, 0);
    for (const { id } of usual) {
      const { office: without, kept } = untickBlock(office, pack, id);
      expect(kept, id).toEqual([]);
      expect(brokenLinks(without), id).toEqual([]);
      expect(tickedBlocks(without, pack).has(id), id).toBe(false);
      expect(tickedBlocks(without, pack).size, id).toBe(usual.length - 1);
      const again = tickBlock(without, pack, id);
      expect(ids(again), id).toHaveLength(ids(office).length);
      expect(linkCount(again), id).toBe(linkCount(office));
    }
  },
);

test('an office made by hand belongs to no pack', () => {
  expect(packOfOffice(blankOffice('A'))).toBeUndefined();
  const organization = { ...organizationOf(blankOffice('A')), kind: given('imaging center') };
  expect(packOfOffice({ ...blankOffice('A'), organization: [organization] })).toBeUndefined();
});

test('an office that words its kind in its own way is still known by its records', () => {
  const organization = { ...organizationOf(fresh), kind: given('house of pictures') };
  expect(packOfOffice({ ...fresh, organization: [organization] })).toBe(slug);
});

test('starting from a pack keeps every record and every answer that was there', () => {
  const before = imagingStudio;
  const after = startFromPack(before, slug);
  expect(readOffice(JSON.parse(writeOffice(after)))).toMatchObject({ ok: true });
  for (const { type, record } of allRecords(before)) {
    const same = allRecords(after).find((one) => one.record.id === record.id)?.record;
    if (type !== 'organization') expect(same).toEqual(record);
  }
  expect(after.organization[0]?.legalName).toEqual(before.organization[0]?.legalName);
});

describe('taking a block back', () => {
  const block = 'cctv';
  const own = ids(fresh).filter((id) => !ids(untickBlock(fresh, slug, block).office).includes(id));

  test('leaves what a person has confirmed, and what that points to', () => {
    const activity = present(fresh.activity.find(({ id }) => own.includes(id)));
    const confirmed = confirmSuggestions('activity', activity, by) as typeof activity;
    const office = { ...fresh, activity: fresh.activity.map((one) => (one.id === activity.id ? confirmed : one)) };
    const { office: after, kept } = untickBlock(office, slug, block);
    const pointed = linksOf('activity', activity).map(({ to }) => to);
    expect(kept).toContain(activity.id);
    expect(ids(after)).toEqual(expect.arrayContaining([activity.id, ...pointed]));
    expect(after.activity.find(({ id }) => id === activity.id)).toEqual(confirmed);
    expect(brokenLinks(after)).toEqual([]);
    expect(tickedBlocks(after, slug).has(block)).toBe(true);
  });

  test('leaves a record with a note of the office, or with one answer changed', () => {
    const [first = ''] = own.filter((id) => id.startsWith('E-'));
    const noted = fresh.dataElement.map((one) => (one.id === first ? { ...one, note: 'ask Ruth' } : one));
    expect(untickBlock({ ...fresh, dataElement: noted }, slug, block).kept).toEqual([first]);
    const answered = fresh.dataElement.map((one) => (one.id === first ? { ...one, optional: given(true, by) } : one));
    expect(untickBlock({ ...fresh, dataElement: answered }, slug, block).kept).toEqual([first]);
  });

  test('leaves what another ticked block suggests as well', () => {
    const { office } = untickBlock(fresh, slug, 'payments');
    expect(office.personGroup.map(({ id }) => id)).toContain('G-001');
  });
});

describe('a record that is not here', () => {
  test('goes with the contracts and disclosures that rest on it alone', () => {
    const [contract] = fresh.agreement;
    const company = contract?.recipient.state === 'suggested' ? contract.recipient.value : '';
    const gone = withDependents(fresh, [company]);
    expect([...gone]).toContain(contract?.id);
    expect(brokenLinks(withoutRecords(fresh, gone))).toEqual([]);
  });

  test('is held by a confirmed answer that points to it', () => {
    const activity = present(fresh.activity[0]);
    const office = { ...fresh, activity: [confirmSuggestions('activity', activity, by) as typeof activity] };
    const used = present(linksOf('activity', activity).find(({ field }) => field === 'elements')).to;
    expect(heldBy(office, used, new Set([used]))).toEqual([activity.id]);
    expect(heldBy(fresh, used, new Set([used]))).toEqual([]);
  });
});

test('confirming stamps all that a record says, a “none” too, and leaves what is not known or has a name', () => {
  for (const { type, record } of allRecords(fresh)) {
    const after = confirmSuggestions(type, record, by);
    expect(answerCounts(type, after)).toMatchObject({
      suggested: 0,
      answered: 0,
      unknown: answerCounts(type, record).unknown,
    });
    expect(confirmSuggestions(type, after, { by: 'A. Lee', on: '2027-01-01' })).toEqual(after);
    for (const [name, field] of fieldsOf(type)) {
      const was = answerOf(record, name);
      if (field.cells || was.state !== 'suggested') continue;
      expect(answerOf(after, name)).toEqual({ state: 'given', value: was.value, confirmed: by });
    }
  }
});
