/** Going over the map by keyboard, and how its boxes are spoken. */
import { expect, test } from 'vitest';
import { boxInDirection } from '../../../renderer/src/screens/map/box-in-direction.ts';
import { spokenBox } from '../../../renderer/src/screens/map/spoken-box.ts';
import { screenSheet } from '../../../src/map/map-sheet.ts';
import { officeFlows } from '../../../src/map/office-flows.ts';
import { drawPicture, type PictureBox } from '../../../src/map/picture.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { seedOffice } from '../../support/seeds.ts';

const picture = drawPicture(officeFlows(seedOffice('imetrixhealth'), '2026-11-22'), screenSheet(900));
const column = (name: PictureBox['node']['column']) => picture.boxes.filter(({ node }) => node.column === name);

test('arrows reach every box, and stop at the edges', () => {
  for (const name of ['gives', 'kept', 'gets'] as const) {
    const ids = column(name).map(({ node }) => node.id);
    const walked = [ids[0] ?? ''];
    for (let next = boxInDirection(picture, walked[0] ?? '', 'ArrowDown'); next !== undefined;) {
      walked.push(next);
      next = boxInDirection(picture, next, 'ArrowDown');
    }
    expect(walked).toEqual(ids);
    expect(boxInDirection(picture, ids[0] ?? '', 'ArrowUp')).toBeUndefined();
    expect(boxInDirection(picture, ids.at(-1) ?? '', 'Home')).toBe(ids[0]);
    expect(boxInDirection(picture, ids[0] ?? '', 'End')).toBe(ids.at(-1));
  }
  const [left, right] = [column('gives')[0]?.node.id ?? '', column('gets')[0]?.node.id ?? ''];
  expect(boxInDirection(picture, left, 'ArrowLeft')).toBeUndefined();
  expect(boxInDirection(picture, right, 'ArrowRight')).toBeUndefined();
  expect(boxInDirection(picture, left, 'x')).toBeUndefined();
});

test('an arrow to the side follows a line', () => {
  for (const { node } of column('kept')) {
    const next = boxInDirection(picture, node.id, 'ArrowRight');
    expect(picture.lines.some(({ from, to }) => from === node.id && to === next)).toBe(true);
  }
});

test('a box is spoken with its name, what it does, its lines and its doubt', () => {
  const server = picture.boxes.find(({ lines }) => lines.join(' ') === 'Our web server');
  expect(server && spokenBox(picture, server)).toBe('Our web server, keeps data, 2 lines in, 5 lines out');
  const host = picture.boxes.find(({ lines }) => lines.join(' ').startsWith('a web host'));
  expect(host && spokenBox(picture, host)).toBe(
    'a web host and mail provider, Service providers, gets data, 1 line in',
  );
  const pack = drawPicture(officeFlows(packOffice('gym-or-salon', 'Gym'), '2026-11-22'), screenSheet(900));
  const records = pack.boxes.filter(({ node }) => node.kind === 'record');
  for (const box of records) expect(spokenBox(pack, box)).toMatch(/, suggested, not confirmed$/);
});
