/** Answering a block of the grid of data and recipients: exactly the pairs asked for change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveringDisclosures, disclosureGrid, type DisclosureState } from '../../../src/grids/disclosure-grid.ts';
import { answerDisclosures, type DisclosureAnswer, type Reach } from '../../../src/grids/disclosure-plan.ts';
import { stepsBetween } from '../../../src/grids/steps.ts';
import { given, itemsOf } from '../../../src/inventory/answer.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { by, elements, gridOffice, recipients, some, someAnswer, untilAnswer } from './small-grid.ts';

function answer(
  office: OfficeRecords,
  what: DisclosureAnswer,
  block: readonly [string[], string[]],
  reach: Reach = 'only',
): OfficeRecords {
  return answerDisclosures(
    office,
    { elements: block[0], recipients: block[1], answer: what, reach, until: '2026-10-31' },
    by,
  );
}

/** The grid in words, row by row. */
function table(office: OfficeRecords): string[] {
  const state = disclosureGrid(office, by.on);
  return elements.map((element) => recipients.map((recipient) => state(element, recipient)).join(' '));
}

const yes = fc.constantFrom({ state: 'unknown' }, { state: 'given', value: true }, { state: 'given', value: false });
const randomGrid = fc
  .tuple(
    fc.array(
      fc.record({
        elements: someAnswer(elements),
        recipients: someAnswer(recipients),
        happens: yes,
        until: untilAnswer,
      }),
      { maxLength: 4 },
    ),
    fc.tuple(someAnswer(elements), someAnswer(elements)),
  )
  .map(([disclosure, [first, second]]) =>
    gridOffice({ disclosure, recipient: [{ neverGets: first }, {}, { neverGets: second }] }),
  );
const block = fc.tuple(some(elements), some(recipients));
const answers = fc.constantFrom<DisclosureAnswer>('yes', 'no', 'ended', 'unknown');

/** What a pair must say afterwards. */
function expected(what: DisclosureAnswer, before: DisclosureState, everEnded: boolean): DisclosureState {
  if (what === 'yes' || what === 'no') return what;
  if (what === 'unknown') return everEnded ? 'ended' : 'open';
  return ['open', 'ended', 'no'].includes(before) ? before : 'ended';
}

describe('an answer for a block of pairs', () => {
  test('changes exactly these pairs, whatever covers them, and changes nothing when it is given again', () => {
    fc.assert(
      fc.property(randomGrid, block, answers, (before, asked, what) => {
        const after = answer(before, what, asked);
        const [was, is] = [disclosureGrid(before, by.on), disclosureGrid(after, by.on)];
        for (const element of elements) {
          for (const recipient of recipients) {
            const old = was(element, recipient);
            const everEnded = coveringDisclosures(before, element, recipient).some(
              ({ until }) => until.state === 'given',
            );
            const inside = asked[0].includes(element) && asked[1].includes(recipient);
            const wanted = inside ? expected(what, old, everEnded) : old;
            expect(is(element, recipient), `${element} ${recipient}`).toBe(wanted);
          }
        }
        expect(answer(after, what, asked)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves what has ended as it was, and records that can be kept', () => {
    fc.assert(
      fc.property(randomGrid, block, answers, (before, asked, what) => {
        const after = answer(before, what, asked);
        const ended = before.disclosure.filter(({ until }) => until.state === 'given');
        expect(after.disclosure).toEqual(expect.arrayContaining(ended));
        expect(readOffice(JSON.parse(writeOffice(after))).ok).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  test('tells each step: nothing else differs between the two offices', () => {
    fc.assert(
      fc.property(randomGrid, block, answers, (before, asked, what) => {
        const after = answer(before, what, asked);
        const named = new Set(stepsBetween(before, after).map(({ record }) => record.id));
        for (const type of ['disclosure', 'recipient'] as const) {
          const same = (office: OfficeRecords) => office[type].filter(({ id }) => !named.has(id));
          expect(same(after)).toEqual(same(before));
        }
        expect({ ...after, disclosure: [], recipient: [] }).toEqual({ ...before, disclosure: [], recipient: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a disclosure that covers more than was asked about', () => {
  const wide = {
    name: 'Reminders',
    elements: elements.slice(0, 2),
    recipients: recipients.slice(0, 2),
    basis: 'businessPurpose',
  };
  const office = gridOffice({ disclosure: [wide] });
  const pair = [['E-001'], ['V-001']] as const satisfies [string[], string[]];

  test('is parted, and the rest stays on its terms', () => {
    const after = answer(office, 'no', pair);
    expect(table(after)).toEqual(['no yes open', 'yes yes open', 'open open open']);
    expect(after.disclosure.map(({ id, elements: data, recipients: to }) => [id, itemsOf(data), itemsOf(to)])).toEqual([
      ['D-001', ['E-001', 'E-002'], ['V-002']],
      ['D-002', ['E-002'], ['V-001']],
    ]);
    expect(after.disclosure[1]?.basis).toEqual(given('businessPurpose'));
    expect(after.recipient[0]?.neverGets).toEqual(given(['E-001'], by));
  });

  test('is answered as a whole when a person says so', () => {
    expect(table(answer(office, 'no', pair, 'whole'))).toEqual(['no no open', 'no no open', 'open open open']);
    expect(answer(office, 'unknown', pair, 'whole').disclosure).toEqual([]);
    const ended = answer(office, 'ended', pair, 'whole');
    expect(ended.disclosure).toHaveLength(1);
    expect(ended.disclosure[0]?.until).toEqual(given('2026-10-31', by));
  });

  test('keeps the part that has ended, with its terms, for the list of its year', () => {
    const after = answer(office, 'ended', pair);
    expect(table(after)).toEqual(['ended yes open', 'yes yes open', 'open open open']);
    const part = after.disclosure.find(({ until }) => until.state === 'given');
    expect([itemsOf(part?.elements ?? given([])), part?.basis]).toEqual([['E-001'], given('businessPurpose')]);
  });
});

describe('a yes where nothing is written', () => {
  const own = { name: 'Mail', elements: ['E-001'], recipients: ['V-001'] };
  const pair = [['E-002'], ['V-001']] as const satisfies [string[], string[]];

  test('joins the one disclosure to this recipient', () => {
    const after = answer(gridOffice({ disclosure: [own] }), 'yes', pair);
    expect(after.disclosure.map((one) => itemsOf(one.elements))).toEqual([['E-001', 'E-002']]);
  });

  test('asks anew where there are several, or none', () => {
    const several = answer(gridOffice({ disclosure: [own, { ...own, basis: 'sold' }] }), 'yes', pair);
    expect(several.disclosure[2]).toMatchObject({ id: 'D-003', basis: { state: 'unknown' }, happens: given(true) });
    const none = gridOffice({});
    const first = answer(none, 'yes', [elements, ['V-002', 'V-003']]);
    expect(first.disclosure.map((one) => [itemsOf(one.recipients), itemsOf(one.elements)])).toEqual([
      [['V-002'], elements],
      [['V-003'], elements],
    ]);
    expect(stepsBetween(none, first).map(({ what, gains }) => [what, gains])).toEqual([
      ['added', [...elements, 'V-002']],
      ['added', [...elements, 'V-003']],
    ]);
  });

  test('takes over the terms of a suggestion and leaves it open, or joins it and waits', () => {
    const suggested = { ...own, elements: { state: 'suggested', value: ['E-001'] } };
    const office = gridOffice({ disclosure: [suggested] });
    expect(table(answer(office, 'yes', pair))).toEqual(['suggested open open', 'yes open open', 'open open open']);
    expect(table(answer(office, 'yes', pair, 'whole'))).toEqual(['yes open open', 'yes open open', 'open open open']);
    const beside = answer(office, 'yes', pair, 'beside');
    expect(table(beside)).toEqual(['suggested open open', 'suggested open open', 'open open open']);
    expect(answer(beside, 'yes', pair, 'beside')).toBe(beside);
  });
});
