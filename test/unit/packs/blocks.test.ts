/** Blocks: each can be ticked by itself, in any office, without touching what is there. */
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { allRecords, recordTitle } from '../../../src/inventory/office-records.ts';
import { blockExplanations } from '../../../src/packs/block-explanations.ts';
import { addBlock, packBlocks, packs } from '../../../src/packs/packs.ts';
import { titleKey, type Suggestion } from '../../../src/packs/suggestion.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { readingGrade } from '../library/reading-level.ts';
import { everyPack } from './every-pack.ts';

const rooms = ['front-desk', 'service-room', 'billing', 'website', 'messages', 'staff', 'building'];

describe.each(everyPack)('the blocks of $slug', ({ slug, pack, fresh }) => {
  const blocks = packBlocks(slug);

  test('are asked room by room, one question each', () => {
    const order = blocks.map((block) => rooms.indexOf(block.room));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(rooms.length);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
    for (const { id, ask } of blocks) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(ask).toMatch(/^[A-Z][^?]+\?$/);
    }
    expect(new Set(blocks.map((block) => block.ask)).size).toBe(blocks.length);
    expect(blocks.filter((block) => block.usual).map((block) => block.id)).toHaveLength(pack.usual.length);
  });

  test('ask whether a pixel is there, and never suggest one unasked', () => {
    expect(blocks.find((block) => block.id === 'ad-pixel')?.usual).toBe(false);
    expect(JSON.stringify(fresh.tracker).toLowerCase()).not.toContain('pixel');
  });

  test('each stand alone: what it points to, where data comes from and how long it stays', () => {
    for (const { id } of blocks) {
      const office = addBlock(blankOffice('A'), slug, id);
      const reading = readOffice(JSON.parse(writeOffice(office)));
      expect(reading.ok ? '' : `${id}: ${reading.problem.path} ${reading.problem.message}`).toBe('');
      expect(office.activity, id).not.toEqual([]);
      const elements = office.dataElement.map((one) => one.id);
      const given = new Set(office.source.flatMap((one) => itemsOf(one.elements)));
      const kept = office.retentionRule.flatMap((one) => itemsOf(one.elements));
      expect([id, elements.filter((one) => !given.has(one))]).toEqual([id, []]);
      expect([id, kept.toSorted()]).toEqual([id, elements.toSorted()]);
    }
  });

  test('say the same of a record that several of them suggest', () => {
    const first = new Map<string, { block: string; suggestion: Suggestion }>();
    const clashes: string[] = [];
    for (const block of [...pack.usual, ...pack.offered]) {
      for (const suggestion of block.suggests(pack.terms)) {
        const key = titleKey(suggestion.type, suggestion.title);
        const before = first.get(key);
        if (before === undefined) first.set(key, { block: block.id, suggestion });
        else if (before.block !== block.id) clashes.push(...differences(before.suggestion, suggestion));
      }
    }
    expect(clashes).toEqual([]);
  });

  test('change nothing when they are there already', () => {
    for (const block of pack.usual) expect(addBlock(fresh, slug, block.id)).toEqual(fresh);
  });
});

/** What two suggestions of one record disagree on. Of whom data is, and who is an associate, depends on the block. */
function differences(one: Suggestion, other: Suggestion): string[] {
  const mayDiffer: { [type: string]: string[] } = {
    dataElement: ['personGroups'],
    recipient: ['hipaaBusinessAssociate'],
    // The notice for staff is for volunteers too, where there are any.
    policyDocument: ['scope', 'place', 'contact', 'precedence'],
  };
  const may = mayDiffer[one.type] ?? [];
  return [...new Set([...Object.keys(one.says), ...Object.keys(other.says)])]
    .filter((field) => !may.includes(field))
    .filter((field) => JSON.stringify(one.says[field]) !== JSON.stringify(other.says[field]))
    .map((field) => `${one.type} “${one.title}”.${field}`);
}

describe('a block added to an office that is there', () => {
  const added = addBlock(imagingStudio, 'imaging-center', 'guest-wifi');

  test('leaves every record as it is', () => {
    const after = new Map(allRecords(added).map(({ record }) => [record.id, record]));
    for (const { record } of allRecords(imagingStudio)) expect(after.get(record.id)).toBe(record);
  });

  test('points to the record of the same title in place of a second one', () => {
    const titles = allRecords(added).map(({ type, record }) => titleKey(type, recordTitle(type, record)));
    expect(new Set(titles).size).toBe(titles.length);
    // The studio keeps people, rooms and equipment safe already.
    expect(added.purpose).toHaveLength(imagingStudio.purpose.length);
    expect(added.activity.at(-1)?.purposes).toEqual({ state: 'suggested', value: ['P-010'] });
  });

  test('numbers new records after those that are there', () => {
    expect(added.activity.at(-1)?.id).toBe('A-017');
    expect(added.activity).toHaveLength(17);
  });

  test('can be added twice without a difference', () => {
    expect(addBlock(added, 'imaging-center', 'guest-wifi')).toEqual(added);
  });

  test('makes no second rule for data that has one', () => {
    const office = buildOffice({
      dataElement: [{ name: 'security camera VIDEO' }],
      retentionRule: [{ name: 'Film', elements: ['E-001'], period: 'P3D' }],
    });
    const again = addBlock(office, 'restaurant', 'cctv');
    expect(again.dataElement).toHaveLength(1);
    expect(again.retentionRule).toEqual(office.retentionRule);
    expect(again.source[0]?.elements).toEqual({ state: 'suggested', value: ['E-001'] });
  });
});

test('a block that the kind of office does not have is refused', () => {
  expect(() => addBlock(blankOffice('A'), 'restaurant', 'imaging')).toThrow('imaging');
  expect(() => packBlocks('no-such')).toThrow('no-such');
});

test('no text of a pack names a brand, a person or a number', () => {
  const texts = packs.flatMap(({ slug }) => packBlocks(slug).flatMap(({ name, ask }) => [name, ask]));
  const records = everyPack.map(({ full }) => writeOffice({ ...full, organization: [] as never }));
  for (const text of [...texts, ...records]) expect(text).not.toMatch(/(?:www\.|@|https?:|\(\d{3}\)|\b(?:Inc|LLC)\b)/);
});

test('each question to tick is explained in plain sentences, with a law, and nothing else is', () => {
  const asked = new Set(packs.flatMap(({ slug }) => packBlocks(slug).map(({ id }) => id)));
  expect(new Set(Object.keys(blockExplanations))).toEqual(asked);
  for (const [id, { plain, why, law }] of Object.entries(blockExplanations)) {
    for (const text of [plain, why]) expect(text, id).toMatch(/^[A-Z].+\.$/);
    expect(readingGrade(`${plain} ${why}`), id).toBeLessThan(10);
    expect(law, id).toMatch(/^[a-z]+-/);
  }
});
