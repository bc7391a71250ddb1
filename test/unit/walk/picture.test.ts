/** The picture of an office: what flows where, and that it stays inside its frame. */
import { expect, test } from 'vitest';
import { none } from '../../../src/inventory/answer.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { boxSize, officePicture, pictureInWords } from '../../../src/walk/picture.ts';

const office = packOffice('imaging-center', 'Bay Imaging');
const picture = officePicture(office);

test('every line joins boxes of neighboring columns, and more data makes it thicker', () => {
  const columnOf = new Map(picture.boxes.map(({ id, column }) => [id, column]));
  for (const { from, to } of picture.lines) {
    expect([`${columnOf.get(from)} ${columnOf.get(to)}`]).toContainEqual(
      expect.stringMatching(/^gives kept$|^kept gets$/),
    );
  }
  const byData = picture.lines.toSorted((one, other) => one.data - other.data).map(({ width }) => width);
  expect(byData).toEqual(byData.toSorted((one, other) => one - other));
});

test('no box lies on another or outside the frame, and names fit', () => {
  for (const box of picture.boxes) {
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + boxSize.height).toBeLessThanOrEqual(picture.height);
    expect(box.lines.length).toBeLessThanOrEqual(2);
    const same = picture.boxes.filter(({ id, column }) => column === box.column && id !== box.id);
    for (const other of same) expect(Math.abs(other.y - box.y)).toBeGreaterThanOrEqual(boxSize.height);
  }
});

test('an office without records has an empty picture', () => {
  expect(officePicture(blankOffice('A'))).toMatchObject({ boxes: [], lines: [] });
  expect(pictureInWords(blankOffice('A'))).toEqual([]);
});

test('the words count what the picture shows, and know of no data that went nowhere', () => {
  const patients = pictureInWords(office).find(({ title }) => title === 'Patients');
  expect(patients?.data).toBeGreaterThan(20);
  expect(patients?.gets).toBeGreaterThan(5);
  const kept = office.disclosure.map((one) => ({ ...one, elements: none }));
  expect(pictureInWords({ ...office, disclosure: kept }).every(({ gets }) => gets === 0)).toBe(true);
});
