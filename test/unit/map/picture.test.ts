/** The geometry of the map: boxes stand free of each other, lines end at their boxes, and everything fits its sheet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeFlows } from '../../../src/map/office-flows.ts';
import { mapPage } from '../../../src/map/map-page.ts';
import { pageSheet, screenSheet, type MapSheet } from '../../../src/map/map-sheet.ts';
import { drawPicture, type Picture } from '../../../src/map/picture.ts';
import { textWidth } from '../../../src/map/fit-text.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { samples } from '../../../src/samples/samples.ts';
import { largeOffice, mapOffices } from '../../support/map-offices.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';

const today = '2026-11-22';
const page = pageSheet(720, 421);
const offices = [
  ...samples.map(({ office }) => office),
  ...seedSlugs.map(seedOffice),
  packOffice('imaging-center', 'Bay Imaging'),
];

/** Everything that a picture must keep, in words. */
function problemsOf(picture: Picture, sheet: MapSheet): string[] {
  const { boxes, lines } = picture;
  const problems: string[] = [];
  const slack = 0.05;
  for (const [index, one] of boxes.entries()) {
    const name = one.node.id;
    if (one.y < -slack || one.y + one.height > picture.height + slack) problems.push(`${name} leaves the sheet`);
    if (one.x < 0 || one.x + one.width > picture.width + slack) problems.push(`${name} leaves the side`);
    const words = one.lines.length * sheet.box.lineHeight;
    if (words > one.height + slack) problems.push(`the words of ${name} are higher than it`);
    for (const line of one.lines) {
      const weight = one.node.column === 'gives' ? 'semibold' : 'regular';
      if (textWidth(line, sheet.box.textSize, weight) > one.width - 2 * sheet.box.inset + slack) {
        problems.push(`"${line}" is wider than ${name}`);
      }
    }
    for (const other of boxes.slice(index + 1)) {
      if (other.x !== one.x) continue;
      const top = Math.min(other.headingTop ?? other.y, other.y);
      if (top < one.y + one.height - slack && one.y < other.y + other.height - slack) {
        problems.push(`${name} and ${other.node.id} overlap`);
      }
    }
  }
  const boxById = new Map(boxes.map((box) => [box.node.id, box]));
  const columns = { gives: 0, kept: 1, gets: 2 };
  for (const line of lines) {
    const [from, to] = [boxById.get(line.from), boxById.get(line.to)];
    const name = `${line.from} ${line.to}`;
    if (!from || !to) {
      problems.push(`${name} has no box`);
      continue;
    }
    if (columns[to.node.column] - columns[from.node.column] !== 1) problems.push(`${name} joins other columns`);
    if (line.x1 !== from.x + from.width || line.x2 !== to.x) problems.push(`${name} does not touch its boxes`);
    for (const { y1, y2 } of line.lanes) {
      if (y1 < from.y - slack || y1 > from.y + from.height + slack) problems.push(`${name} starts beside its box`);
      if (y2 < to.y - slack || y2 > to.y + to.height + slack) problems.push(`${name} ends beside its box`);
    }
  }
  return problems;
}

describe('any office', () => {
  test('is drawn without collisions on a screen and on a page', () => {
    fc.assert(
      fc.property(mapOffices(9), fc.integer({ min: 300, max: 1400 }), (office, width) => {
        const map = officeFlows(office, today);
        for (const sheet of [screenSheet(width), page]) {
          const picture = drawPicture(map, sheet);
          expect(problemsOf(picture, sheet)).toEqual([]);
          // Each flow is on one line of the picture, under its own name or that of the box that stands for it.
          const boxOf = (id: string): string => picture.boxOf.get(id) ?? id;
          const expected = new Set(map.flows.map(({ from, to }) => `${boxOf(from)} ${boxOf(to)}`));
          expect(picture.lines.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([...expected].toSorted());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is drawn the same every time', () => {
    fc.assert(
      fc.property(mapOffices(4), (office) => {
        expect(mapPage(structuredClone(office), today)).toEqual(mapPage(office, today));
      }),
      { numRuns: 10 },
    );
  });
});

test('the sample, the seed offices and a pack fit a page with every record in its own box', () => {
  for (const office of offices) {
    const map = officeFlows(office, today);
    const picture = drawPicture(map, page);
    expect(problemsOf(picture, page)).toEqual([]);
    expect(picture.boxes.map(({ node }) => node.id).toSorted()).toEqual(map.nodes.map(({ id }) => id).toSorted());
    // One category is still seen on paper.
    expect(picture.perCategory).toBeGreaterThan(0.6);
  }
});

test('a line that carries more categories is thicker', () => {
  const picture = drawPicture(officeFlows(seedOffice('mymedicalimages'), today), page);
  const lanes = picture.lines.flatMap((line) => line.lanes).toSorted((one, other) => one.categories - other.categories);
  for (const [index, lane] of lanes.entries()) {
    const next = lanes[index + 1];
    if (next) expect(next.width).toBeGreaterThanOrEqual(lane.width);
  }
  expect(lanes.at(-1)?.width).toBeGreaterThan((lanes[0]?.width ?? 0) * 2);
});

test('data under HIPAA and CMIA runs in lanes of its own', () => {
  const lanesOf = (office: Parameters<typeof officeFlows>[0]) =>
    new Set(drawPicture(officeFlows(office, today), page).lines.flatMap(({ lanes }) => lanes.map(({ lane }) => lane)));
  expect(lanesOf(packOffice('imaging-center', 'Bay Imaging'))).toEqual(new Set(['other', 'hipaa']));
  expect(lanesOf(packOffice('med-spa', 'Bay Spa'))).toEqual(new Set(['other', 'cmia']));
});

test('a large office is drawn with few boxes and lines, and says what they stand for', () => {
  const map = officeFlows(largeOffice(), today);
  for (const sheet of [page, screenSheet(900)]) {
    const picture = drawPicture(map, sheet);
    expect(problemsOf(picture, sheet)).toEqual([]);
    expect(picture.boxes.length).toBeLessThan(60);
    expect(picture.lines.length).toBeLessThanOrEqual(2 * sheet.lines);
    const gets = picture.boxes.filter(({ node }) => node.column === 'gets');
    expect(gets.reduce((sum, { node }) => sum + node.records, 0)).toBe(500);
    expect(gets.some(({ lines }) => /^and \d+ more service providers$/.test(lines.join(' ')))).toBe(true);
  }
});
