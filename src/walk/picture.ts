/**
 * The picture at the end of the walk: who gives data, where it is kept, who gets it, as boxes in three columns and lines
 * between them. Pure geometry; the screen only draws it.
 */
import { itemsOf } from '../inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { isGivenNo } from '../inventory/answer.ts';

export const pictureColumns = ['gives', 'kept', 'gets'] as const;
export type PictureColumn = (typeof pictureColumns)[number];

export interface PictureBox {
  readonly id: string;
  readonly column: PictureColumn;
  /** Its name in lines that fit the box. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface PictureLine {
  readonly from: string;
  readonly to: string;
  /** How many kinds of data go along it. */
  readonly data: number;
  /** A curve, as SVG writes it. */
  readonly path: string;
  /** Thickness in the units of the picture. */
  readonly width: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
}

/** Sizes in the units of the picture. */
export const boxSize = { width: 220, height: 40 } as const;
const between = { columns: 130, rows: 6 } as const;
/** Characters that fit a line of a box. */
const fits = 30;

/** The picture of an office: only what some data flows through, the busiest first. */
export function officePicture(office: OfficeRecords): Picture {
  const flows = flowsOf(office);
  const groups = ranked(
    office.personGroup,
    flows.map(({ from, data }) => [from, data]),
  );
  const systems = ranked(
    office.system,
    flows.flatMap(({ from, to, data }) => [
      [from, data],
      [to, data],
    ]),
  );
  const recipients = ranked(
    office.recipient,
    flows.map(({ to, data }) => [to, data]),
  );
  const columns = { gives: groups, kept: systems, gets: recipients };
  const longest = Math.max(1, ...Object.values(columns).map((ids) => ids.length));
  const height = longest * (boxSize.height + between.rows) - between.rows;
  const boxes = pictureColumns.flatMap((column, index) => {
    const ids = columns[column];
    const step = height / Math.max(1, ids.length);
    return ids.map((id, row) => ({
      id,
      column,
      lines: inLines(titleOfRecord(office, id)),
      x: index * (boxSize.width + between.columns),
      y: Math.round(step * row + (step - boxSize.height) / 2),
    }));
  });
  const most = Math.max(1, ...flows.map(({ data }) => data));
  const lines = flows.flatMap((flow) => {
    const from = boxes.find(({ id }) => id === flow.from);
    const to = boxes.find(({ id }) => id === flow.to);
    return from && to
      ? [{ ...flow, path: curve(from, to), width: Math.round((1 + (9 * flow.data) / most) * 10) / 10 }]
      : [];
  });
  return { width: 3 * boxSize.width + 2 * between.columns, height, boxes, lines };
}

/** For each group of people: how many kinds of data they give, how many places keep them, how many recipients get some. */
export function pictureInWords(
  office: OfficeRecords,
): { id: string; title: string; data: number; kept: number; gets: number }[] {
  return office.personGroup.map(({ id }) => {
    const data = new Set(
      office.dataElement.filter((one) => itemsOf(one.personGroups).includes(id)).map((element) => element.id),
    );
    const keeping = office.activity.filter((one) => itemsOf(one.elements).some((element) => data.has(element)));
    const getting = office.disclosure.filter(
      (one) => !isGivenNo(one.happens) && itemsOf(one.elements).some((element) => data.has(element)),
    );
    return {
      id,
      title: titleOfRecord(office, id),
      data: data.size,
      kept: new Set(keeping.flatMap((one) => itemsOf(one.systems))).size,
      gets: new Set(getting.flatMap((one) => itemsOf(one.recipients))).size,
    };
  });
}

interface Flow {
  from: string;
  to: string;
  data: number;
}

/** From people to the places of the activities that use their data, and on to whoever gets data out of such an activity. */
function flowsOf(office: OfficeRecords): Flow[] {
  const groupsOf = new Map(office.dataElement.map((one) => [one.id, itemsOf(one.personGroups)]));
  const placesOf = new Map(office.activity.map((one) => [one.id, itemsOf(one.systems)]));
  const carried = new Map<string, Set<string>>();
  const carry = (from: string, to: string, element: string): void => {
    const key = `${from} ${to}`;
    carried.set(key, (carried.get(key) ?? new Set()).add(element));
  };
  for (const activity of office.activity) {
    for (const place of itemsOf(activity.systems)) {
      for (const element of itemsOf(activity.elements)) {
        for (const group of groupsOf.get(element) ?? []) carry(group, place, element);
      }
    }
  }
  for (const one of office.disclosure.filter(({ happens }) => !isGivenNo(happens))) {
    const places = new Set(itemsOf(one.activities).flatMap((activity) => placesOf.get(activity) ?? []));
    for (const place of places) {
      for (const to of itemsOf(one.recipients)) {
        for (const element of itemsOf(one.elements)) carry(place, to, element);
      }
    }
  }
  return [...carried].map(([key, elements]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, data: elements.size };
  });
}

/** The ids that have a weight, the heaviest first. */
function ranked(records: OfficeRecords[RecordType], weights: readonly (readonly [string, number])[]): string[] {
  const total = new Map<string, number>();
  for (const [id, weight] of weights) total.set(id, (total.get(id) ?? 0) + weight);
  return records
    .map(({ id }) => id)
    .filter((id) => total.has(id))
    .toSorted((one, other) => (total.get(other) ?? 0) - (total.get(one) ?? 0));
}

function curve(from: PictureBox, to: PictureBox): string {
  const [x1, y1] = [from.x + boxSize.width, from.y + boxSize.height / 2];
  const [x2, y2] = [to.x, to.y + boxSize.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** A name in one or two lines; what is longer ends in dots. */
function inLines(name: string): string[] {
  if (name.length <= fits) return [name];
  const cut = name.lastIndexOf(' ', fits);
  const at = cut > 0 ? cut : fits;
  const rest = name.slice(at).trim();
  return [name.slice(0, at), rest.length <= fits ? rest : `${rest.slice(0, fits - 1).trimEnd()}…`];
}
