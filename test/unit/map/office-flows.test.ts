/** What flows in an office: counted like the plain way, each line once, and narrowed without anything added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, none } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { cpraCategoryLetters } from '../../../src/library/cpra-categories.ts';
import { carriedBy } from '../../../src/map/carried.ts';
import { elementsIn } from '../../../src/map/element-set.ts';
import { mapFilterChoices, type MapFilter } from '../../../src/map/map-filter.ts';
import { officeFlows, type OfficeFlows } from '../../../src/map/office-flows.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { mapOffices } from '../../support/map-offices.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';
import { smallClinic } from '../../support/small-clinic.ts';
import { naiveFlows } from './naive-flows.ts';

const today = '2026-11-22';

/** Lines with their elements, sorted, for comparison. */
function linesOf(map: OfficeFlows): [string, string[]][] {
  return map.flows
    .map(({ from, to, elements }): [string, string[]] => [
      `${from} ${to}`,
      elementsIn(elements).map((number) => map.elements[number]?.id ?? ''),
    ])
    .toSorted(([one], [other]) => one.localeCompare(other));
}

function plainLines(office: OfficeRecords, filter: MapFilter): [string, string[]][] {
  return [...naiveFlows(office, today, filter)]
    .map(([key, ids]): [string, string[]] => [key, [...ids].toSorted((one, other) => one.localeCompare(other))])
    .toSorted(([one], [other]) => one.localeCompare(other));
}

const byId = (lines: [string, string[]][]): [string, string[]][] =>
  lines.map(([key, ids]) => [key, ids.toSorted((one, other) => one.localeCompare(other))]);

describe('any office', () => {
  test('has the same flows however it was narrowed before, as if nobody had asked', () => {
    fc.assert(
      fc.property(mapOffices(3), (office) => {
        const whole = officeFlows(office, today);
        for (const { id } of office.personGroup) officeFlows(office, today, { group: id });
        officeFlows(office, '2020-01-01');
        expect(officeFlows(office, today)).toEqual(whole);
        expect(officeFlows(structuredClone(office), today)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('has the lines and data that a plain recount gives, each line once, whole and narrowed', () => {
    fc.assert(
      fc.property(mapOffices(4), fc.nat(9), (office, pick) => {
        const { groups, activities, roles } = mapFilterChoices(office, today);
        const filter: MapFilter = {
          group: pick % 2 === 0 ? groups[pick % Math.max(1, groups.length)]?.id : undefined,
          activity: pick % 3 === 0 ? activities[pick % Math.max(1, activities.length)]?.id : undefined,
          role: pick % 5 < 2 ? roles[pick % Math.max(1, roles.length)] : undefined,
        };
        for (const one of [{}, filter]) {
          const lines = linesOf(officeFlows(office, today, one));
          expect(new Set(lines.map(([key]) => key)).size).toBe(lines.length);
          expect(byId(lines)).toEqual(plainLines(office, one));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('counts categories by lane as its elements have them', () => {
    fc.assert(
      fc.property(mapOffices(3), (office) => {
        const map = officeFlows(office, today);
        const records = new Map(office.dataElement.map((one) => [one.id, one]));
        for (const { elements, confirmed } of map.flows) {
          const ids = elementsIn(elements).map((number) => map.elements[number]?.id ?? '');
          const carried = carriedBy(map.elements, elements, confirmed);
          const letters = new Set(ids.flatMap((id) => itemsOf(records.get(id)?.cpraCategories ?? none)));
          expect(carried.categories).toEqual(cpraCategoryLetters.filter((letter) => letters.has(letter)));
          expect(carried.elements).toBe(ids.length);
          expect(carried.lanes.reduce((sum, lane) => sum + lane.elements, 0)).toBe(ids.length);
          expect(elementsIn(confirmed).every((number) => elementsIn(elements).includes(number))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shows under its groups together all that it shows whole', () => {
    fc.assert(
      fc.property(mapOffices(3), (office) => {
        const whole = new Map(linesOf(officeFlows(office, today)));
        const { groups } = mapFilterChoices(office, today);
        for (const { id } of groups) {
          for (const [key, ids] of linesOf(officeFlows(office, today, { group: id }))) {
            expect(whole.get(key)).toEqual(expect.arrayContaining(ids));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('the seed offices and a pack have the flows of the plain recount', () => {
  for (const office of [...seedSlugs.map(seedOffice), packOffice('imaging-center', 'Bay Imaging')]) {
    expect(byId(linesOf(officeFlows(office, today)))).toEqual(plainLines(office, {}));
  }
});

test('an office without records has an empty map', () => {
  expect(officeFlows(blankOffice('A'), today)).toMatchObject({ nodes: [], flows: [], still: [] });
});

test('what is not noted has a box of its own, and what nothing flows through is named', () => {
  const map = officeFlows(smallClinic(), today);
  const kinds = map.nodes.filter(({ kind }) => kind === 'open').map(({ id }) => id);
  // The bills of the clinic are kept in no place on record.
  expect(kinds).toEqual(['open-kept']);
  expect(map.flows.some(({ from, to }) => from === 'G-001' && to === 'open-kept')).toBe(true);
  const alone = officeFlows(buildOffice({ recipient: [{ name: 'Nobody yet' }] }), today);
  expect(alone.still).toEqual([{ id: 'V-001', title: 'Nobody yet', column: 'gets' }]);
});

test('a record that is over is not drawn, and neither is a disclosure that never happens', () => {
  const office = buildOffice({
    personGroup: [{ name: 'Patients' }],
    dataElement: [{ name: 'Name', cpraCategories: ['A'], personGroups: ['G-001'] }],
    system: [{ name: 'Old software', until: '2025-12-31' }, { name: 'New software' }],
    recipient: [{ name: 'Host' }, { name: 'Buyer' }],
    activity: [{ name: 'Booking', elements: ['E-001'], personGroups: ['G-001'], systems: ['Y-001', 'Y-002'] }],
    disclosure: [
      { name: 'Hosting', elements: ['E-001'], recipients: ['V-001'], activities: ['A-001'] },
      { name: 'Sale', elements: ['E-001'], recipients: ['V-002'], activities: ['A-001'], happens: false },
    ],
  });
  expect(linesOf(officeFlows(office, today)).map(([key]) => key)).toEqual(['G-001 Y-002', 'Y-002 V-001']);
  expect(linesOf(officeFlows(office, '2025-06-01')).map(([key]) => key)).toContain('Y-001 V-001');
});

test('what a pack suggests is not confirmed on any line, and what a person said is', () => {
  const suggested = officeFlows(packOffice('dental-office', 'Bay Dental'), today);
  expect(suggested.flows.every(({ confirmed }) => elementsIn(confirmed).length === 0)).toBe(true);
  expect(suggested.nodes.every((node) => node.suggested || node.kind === 'open')).toBe(true);
  const stated = officeFlows(seedOffice('imetrixhealth'), today);
  for (const { elements, confirmed } of stated.flows) expect(confirmed).toEqual(elements);
});
