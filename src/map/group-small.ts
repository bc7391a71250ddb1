/**
 * Makes a map of a large office readable: the boxes that carry least are drawn as one box for each role of recipients or
 * kind of place, which says how many it stands for. Nothing is left out: their lines go to that box.
 */
import { putAll, putDifference, setMaker, sizeOfSet, type ElementSet } from './element-set.ts';
import { mapColumns, type MapColumn, type MapFlow, type MapNode, type OfficeFlows } from './office-flows.ts';

/** How many boxes each column may show at most. */
export type MapRoom = Readonly<Record<MapColumn, number>>;

/** The boxes to be drawn. */
export interface ChosenBoxes {
  readonly nodes: readonly MapNode[];
  /** For each record that has no box of its own, the box that stands for it. */
  readonly boxOf: ReadonlyMap<string, string>;
}

/** A map to be drawn: boxes, and the lines between them. */
export interface GroupedFlows extends ChosenBoxes {
  readonly flows: readonly MapFlow[];
}

/** How much goes through each box: kinds of data on all its lines. */
export type NodeWeights = ReadonlyMap<string, number>;

/** The map with at most so many boxes in each column, but never fewer than one for each cluster. */
export function groupSmall(map: OfficeFlows, room: MapRoom): GroupedFlows {
  return withLines(map, chooseBoxes(map, room, weightsOf(map)));
}

/** Which boxes are drawn, the heaviest for themselves. */
export function chooseBoxes(map: OfficeFlows, room: MapRoom, weights: NodeWeights): ChosenBoxes {
  const boxOf = new Map<string, string>();
  const nodes = mapColumns.flatMap((column) => {
    const all = map.nodes.filter((node) => node.column === column);
    return fitColumn(all, Math.max(1, room[column]), weights, boxOf);
  });
  return { nodes, boxOf };
}

/** The boxes with the lines between them. */
export function withLines(map: OfficeFlows, { nodes, boxOf }: ChosenBoxes): GroupedFlows {
  return { nodes, boxOf, flows: boxOf.size === 0 ? map.flows : joined(map, boxOf) };
}

/** The weights of all boxes of a map. */
export function weightsOf(map: OfficeFlows): NodeWeights {
  const weights = new Map<string, number>();
  for (const { from, to, elements } of map.flows) {
    const size = sizeOfSet(elements);
    weights.set(from, (weights.get(from) ?? 0) + size);
    weights.set(to, (weights.get(to) ?? 0) + size);
  }
  return weights;
}

function fitColumn(
  nodes: readonly MapNode[],
  room: number,
  weights: NodeWeights,
  boxOf: Map<string, string>,
): MapNode[] {
  if (nodes.length <= room) return [...nodes];
  const open = nodes.filter(({ kind }) => kind === 'open');
  // Sorting is stable, so of two that weigh the same the older record keeps its box.
  const ranked = nodes
    .filter(({ kind }) => kind === 'record')
    .toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0));
  let own = Math.max(0, Math.min(ranked.length, room - open.length));
  while (own > 0 && own + open.length + clustersOf(ranked.slice(own)).size > room) own -= 1;
  const shown = new Set(ranked.slice(0, own));
  const more: MapNode[] = [];
  for (const [cluster, members] of clustersOf(ranked.slice(own))) {
    const [only] = members;
    // A box for one record is that record's.
    if (members.length === 1 && only) shown.add(only);
    else more.push(moreNode(cluster, members, boxOf));
  }
  return [...nodes.filter((node) => shown.has(node)), ...more, ...open];
}

function moreNode(cluster: string, members: readonly MapNode[], boxOf: Map<string, string>): MapNode {
  const column = members[0]?.column ?? 'gets';
  const id = `more-${column}-${cluster}`;
  for (const member of members) boxOf.set(member.id, id);
  const suggested = members.some((one) => one.suggested);
  return { id, column, title: '', kind: 'more', cluster, suggested, records: members.length };
}

function clustersOf(nodes: readonly MapNode[]): Map<string, MapNode[]> {
  return Map.groupBy(nodes, ({ cluster }) => cluster);
}

/** The lines between boxes: those of records in one box become one. */
function joined(map: OfficeFlows, boxOf: ReadonlyMap<string, string>): MapFlow[] {
  const newSet = setMaker(map.elements.length);
  const byPair = new Map<string, { line: MapFlow & { unnamed: boolean }; doubted: ElementSet }>();
  for (const flow of map.flows) {
    const [from, to] = [boxOf.get(flow.from) ?? flow.from, boxOf.get(flow.to) ?? flow.to];
    const key = `${from} ${to}`;
    let found = byPair.get(key);
    if (found === undefined) {
      const line = { from, to, elements: newSet(), confirmed: newSet(), unnamed: false };
      found = { line, doubted: newSet() };
      byPair.set(key, found);
    }
    const { line, doubted } = found;
    putAll(line.elements, flow.elements);
    putDifference(doubted, flow.elements, flow.confirmed);
    line.unnamed ||= flow.unnamed;
  }
  // An element is confirmed in a box when it is confirmed on every line that the box stands for.
  for (const { line, doubted } of byPair.values()) putDifference(line.confirmed, line.elements, doubted);
  return Array.from(byPair.values(), ({ line }) => line);
}
