/** Drawing small boxes together: whatever the room, nothing is lost and everything is counted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsIn } from '../../../src/map/element-set.ts';
import { groupSmall } from '../../../src/map/group-small.ts';
import { nodeTitle } from '../../../src/map/map-words.ts';
import { mapColumns, officeFlows } from '../../../src/map/office-flows.ts';
import { mapOffices } from '../../support/map-offices.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice } from '../../support/seeds.ts';

const today = '2026-11-22';

describe('any map in any room', () => {
  test('keeps every record, every element of every line, and every doubt', () => {
    fc.assert(
      fc.property(mapOffices(6), fc.integer({ min: 1, max: 7 }), (office, size) => {
        const map = officeFlows(office, today);
        const grouped = groupSmall(map, { gives: size, kept: size, gets: size });
        const records = (nodes: typeof map.nodes): number => nodes.reduce((sum, node) => sum + node.records, 0);
        expect(records(grouped.nodes)).toBe(records(map.nodes));
        const boxes = new Set(grouped.nodes.map(({ id }) => id));
        const boxOf = (id: string): string => grouped.boxOf.get(id) ?? id;
        expect(map.nodes.every(({ id }) => boxes.has(boxOf(id)))).toBe(true);
        const expected = new Map<string, { all: Set<number>; doubted: Set<number> }>();
        for (const { from, to, elements, confirmed } of map.flows) {
          const key = `${boxOf(from)} ${boxOf(to)}`;
          const line = expected.get(key) ?? { all: new Set(), doubted: new Set() };
          expected.set(key, line);
          for (const element of elementsIn(elements)) {
            line.all.add(element);
            if (!elementsIn(confirmed).includes(element)) line.doubted.add(element);
          }
        }
        expect(grouped.flows.length).toBe(expected.size);
        for (const { from, to, elements, confirmed } of grouped.flows) {
          const line = expected.get(`${from} ${to}`);
          expect(new Set(elementsIn(elements))).toEqual(line?.all);
          expect(new Set(elementsIn(confirmed))).toEqual(
            new Set([...(line?.all ?? [])].filter((one) => line?.doubted.has(one) === false)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has no more boxes than room, unless the clusters need more', () => {
    fc.assert(
      fc.property(mapOffices(6), fc.integer({ min: 1, max: 7 }), (office, size) => {
        const map = officeFlows(office, today);
        const grouped = groupSmall(map, { gives: size, kept: size, gets: size });
        for (const column of mapColumns) {
          const own = map.nodes.filter((node) => node.column === column);
          const clusters = new Set(own.map(({ cluster, kind }) => `${kind} ${cluster}`)).size;
          const boxes = grouped.nodes.filter((node) => node.column === column).length;
          expect(boxes).toBeLessThanOrEqual(Math.max(size, clusters));
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('the box for several says how many and what they are; a single one keeps its own box', () => {
  const map = officeFlows(seedOffice('3d4medical'), today);
  const { nodes } = groupSmall(map, { gives: 3, kept: 3, gets: 9 });
  const titles = nodes.filter(({ kind }) => kind === 'more').map(nodeTitle);
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title).toMatch(/^and ([2-9]|\d\d+) more \w/);
});

test('what carries least is drawn together first', () => {
  const office = buildOffice({
    personGroup: [{ name: 'Patients' }],
    dataElement: [
      { name: 'One', personGroups: ['G-001'] },
      { name: 'Two', personGroups: ['G-001'] },
    ],
    system: [{ name: 'Software' }],
    recipient: ['Small', 'Tiny', 'Large'].map((name) => ({ name, role: 'serviceProvider' })),
    activity: [{ name: 'Work', elements: ['E-001', 'E-002'], systems: ['Y-001'] }],
    disclosure: [
      { name: 'a', elements: ['E-001'], recipients: ['V-001', 'V-002'], activities: ['A-001'] },
      { name: 'b', elements: ['E-001', 'E-002'], recipients: ['V-003'], activities: ['A-001'] },
    ],
  });
  const { nodes } = groupSmall(officeFlows(office, today), { gives: 2, kept: 2, gets: 2 });
  expect(nodes.filter(({ column }) => column === 'gets').map(nodeTitle)).toEqual([
    'Large',
    'and 2 more service providers',
  ]);
});
