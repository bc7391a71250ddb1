import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { findRecord, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../src/inventory/record-id.ts';
import { blockSuggestions, packOffice, packs } from '../../../src/packs/packs.ts';
import { deckOf } from '../../../src/review/deck.ts';
import { partsOfType, readReviewKey } from '../../../src/review/review-types.ts';
import { triggerState, type TriggerState } from '../../../src/review/triggers/trigger-state.ts';
import { findTrigger, triggers } from '../../../src/review/triggers/triggers.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { tickBlock } from '../../../src/walk/block-ticks.ts';
import { today, yesTo } from './reviewed-office.ts';

function stateOf(id: string, office: OfficeRecords = imagingStudio): TriggerState {
  const trigger = findTrigger(id);
  if (!trigger) throw new Error(`There is no trigger ${id}.`);
  return triggerState(office, trigger, today);
}

/** Types of the records that a trigger looks at, and titles of the parts of the office. */
function looksAt(id: string, office?: OfficeRecords): Set<string> {
  const found = stateOf(id, office).keys.map(readReviewKey);
  return new Set(
    found.map(({ id: record, part }) =>
      part === undefined ? (typeOfId(record) ?? '') : (partsOfType('organization')[part]?.title ?? ''),
    ),
  );
}

describe('what changed at the office', () => {
  it.each(triggers)('$id names blocks that packs have, and opens cards of records that go on', (trigger) => {
    const known = new Set(packs.flatMap(({ slug }) => [...blockSuggestions(slug).keys()]));
    expect(trigger.blocks.filter((block) => !known.has(block))).toEqual([]);
    const { keys, slug } = triggerState(imagingStudio, trigger, today);
    expect(packs.map((pack) => pack.slug)).toContain(slug);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(findRecord(imagingStudio, readReviewKey(key).id), key).toBeDefined();
    const deck = deckOf(imagingStudio, { since: today, today, only: new Set(keys) });
    expect(deck.flatMap(({ items }) => items.map(({ key }) => key)).length).toBeLessThanOrEqual(keys.length);
    expect(trigger.ask).toMatch(/\?$/);
  });

  it.each([
    ['vendor-gone', ['recipient']],
    ['form', ['source']],
    ['camera', ['system', 'How you deal with people']],
    ['software', ['system', 'recipient', 'agreement']],
    ['website', ['tracker', 'Tracking signals', 'Selling and sharing', 'Who you are']],
    ['marketing', ['marketing', 'disclosure', 'Shine the Light']],
    ['payment', ['recipient', 'agreement']],
    ['calls', ['recipient']],
    ['hiring', ['personGroup', 'activity', 'Which laws may apply']],
    ['moved', ['address', 'contact', 'requestChannel', 'Who you are']],
    ['children', ['personGroup', 'Children']],
    ['abroad', ['transfer', 'system']],
    ['owner', ['agreement', 'policyDocument']],
    ['breach', ['Security', 'system', 'recipient']],
    ['complaint', ['requestChannel', 'right', 'verification', 'policyDocument']],
    ['law', ['policyDocument', 'right', 'Done besides the policy']],
  ])('%s opens the cards that it may have made untrue', (id, expected) => {
    expect([...looksAt(id)]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['telehealth', 'telehealth'],
    ['calls', 'call-recording'],
    ['vendor', 'computer-help'],
    ['hiring', 'hiring'],
  ])('%s offers the block %s, whose records are suggested until somebody confirms them', (id, block) => {
    const office = packOffice('medical-clinic', 'Harbor Clinic');
    const before = stateOf(id, office);
    expect(before.slug).toBe('medical-clinic');
    expect(before.blocks.map((one) => one.id)).toContain(block);
    const after = tickBlock(office, before.slug, block);
    const added = stateOf(id, after);
    expect(added.blocks.find((one) => one.id === block)?.ticked).toBe(true);
    const system = after.activity.find((one) => added.keys.includes(one.id));
    expect(system?.name.state).toBe('suggested');
    expect(valueOf(system?.until ?? { state: 'unknown' })).toBeUndefined();
  });

  it('shows what was suggested first, and counts it as answered once it is confirmed', () => {
    const office = tickBlock(packOffice('medical-clinic', 'Harbor Clinic'), 'medical-clinic', 'telehealth');
    const deck = (now: OfficeRecords) =>
      deckOf(now, { since: today, today, only: new Set(stateOf('telehealth', now).keys) });
    const [first] = deck(office);
    if (!first) throw new Error('The deck has a card.');
    const after = yesTo(office, first);
    expect(deck(after)).toHaveLength(deck(office).length);
    expect(deck(after)[0]).toMatchObject({ key: first.key, done: true });
  });

  it('offers what fits an office that was made by hand, by its answers', () => {
    const blank = blankOffice('Shop');
    expect(stateOf('payment', blank).slug).toBe('retail-shop');
    const [organization] = blank.organization;
    if (!organization) throw new Error('The office is there.');
    const care: OfficeRecords = {
      ...blank,
      organization: [{ ...organization, hipaaRole: { state: 'given', value: 'coveredEntity' } }],
    };
    expect(stateOf('payment', care).slug).toBe('medical-clinic');
    expect(stateOf('camera', care).keys).toEqual(
      ['O-001.s11'].filter((key) => stateOf('camera', care).keys.includes(key)),
    );
  });
});
