/**
 * The order of the boxes in their columns, so that few lines cross: each box moves to the middle of the boxes it is joined
 * with, a few times over. Recipients stay with those of their role, and what is not noted stays last.
 */
import type { MapColumn, MapNode } from './office-flows.ts';
import { mapRoles } from './map-filter.ts';
import type { GroupedFlows } from './group-small.ts';

export type ArrangedColumns = Readonly<Record<MapColumn, readonly MapNode[]>>;

const rounds = 4;

/** The boxes of each column from top to bottom. `weight` tells how thick a line is (number of categories). */
export function arrange(map: GroupedFlows, weight: (flow: GroupedFlows['flows'][number]) => number): ArrangedColumns {
  const columns = {
    gives: map.nodes.filter(({ column }) => column === 'gives'),
    kept: map.nodes.filter(({ column }) => column === 'kept'),
    gets: map.nodes.filter(({ column }) => column === 'gets'),
  };
  const neighbours = new Map<string, { id: string; weight: number }[]>();
  const total = new Map<string, number>();
  for (const flow of map.flows) {
    const size = Math.max(1, weight(flow));
    for (const [one, other] of [
      [flow.from, flow.to],
      [flow.to, flow.from],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.push({ id: other, weight: size });
      else neighbours.set(one, [{ id: other, weight: size }]);
      total.set(one, (total.get(one) ?? 0) + size);
    }
  }
  // Who gives most stands first; the others follow from there.
  columns.gives = last(columns.gives.toSorted((one, other) => (total.get(other.id) ?? 0) - (total.get(one.id) ?? 0)));
  columns.gets = byRole(columns.gets);
  for (let round = 0; round < rounds; round += 1) {
    columns.kept = last(sorted(columns.kept, places(columns.gives, columns.gets), neighbours));
    columns.gets = byRole(sorted(columns.gets, places(columns.kept), neighbours));
    if (round > 0) columns.gives = last(sorted(columns.gives, places(columns.kept), neighbours));
  }
  return columns;
}

/** True when a heading with the role stands over this box: the first of its role. */
export function startsRole(column: readonly MapNode[], index: number): boolean {
  const node = column[index];
  return node?.column === 'gets' && node.kind !== 'open' && node.cluster !== column[index - 1]?.cluster;
}

/** Where each box of the columns stands, from 0 at the top to 1. */
function places(...columns: (readonly MapNode[])[]): Map<string, number> {
  return new Map(columns.flatMap((nodes) => nodes.map(({ id }, index) => [id, (index + 0.5) / nodes.length] as const)));
}

function sorted(
  nodes: readonly MapNode[],
  at: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, readonly { id: string; weight: number }[]>,
): MapNode[] {
  const middle = new Map(
    nodes.map(({ id }) => {
      let sum = 0;
      let weights = 0;
      for (const one of neighbours.get(id) ?? []) {
        const place = at.get(one.id);
        if (place === undefined) continue;
        sum += place * one.weight;
        weights += one.weight;
      }
      return [id, weights === 0 ? 0.5 : sum / weights];
    }),
  );
  return nodes.toSorted((one, other) => (middle.get(one.id) ?? 0) - (middle.get(other.id) ?? 0));
}

/** What is not noted stands at the end; the order is kept otherwise. */
function last(nodes: readonly MapNode[]): MapNode[] {
  return nodes.toSorted((one, other) => rank(one) - rank(other));
}

/** The roles in their order, in each the record boxes before the one for the others. */
function byRole(nodes: readonly MapNode[]): MapNode[] {
  const place = ({ kind, cluster }: MapNode): number =>
    kind === 'open' ? mapRoles.length : mapRoles.findIndex((role) => role === cluster);
  return nodes.toSorted((one, other) => place(one) - place(other) || rank(one) - rank(other));
}

function rank({ kind }: MapNode): number {
  return kind === 'record' ? 0 : kind === 'more' ? 1 : 2;
}
