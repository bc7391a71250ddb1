/** The map in numbers: for each group of people and for all of it, how much is given, where it is kept, whom it reaches. */
import { putAll, setMaker, sizeOfSet } from './element-set.ts';
import type { OfficeFlows } from './office-flows.ts';

export interface MapSummary {
  /** Record id of the group; undefined for people whom the records do not name. */
  readonly group: string | undefined;
  readonly title: string;
  /** How many kinds of data (data elements). */
  readonly data: number;
  /** How many places keep some of it. What is not noted counts nowhere. */
  readonly kept: number;
  readonly reached: number;
  /** How many of the reached are third parties (Civ. Code 1798.140(ai)). */
  readonly thirdParties: number;
}

/** One line for each group on the map, who gives most first. Counted once for each map. */
export function groupSummaries(map: OfficeFlows): readonly MapSummary[] {
  const known = summaries.get(map) ?? countGroups(map);
  summaries.set(map, known);
  return known;
}

const summaries = new WeakMap<OfficeFlows, readonly MapSummary[]>();

function countGroups(map: OfficeFlows): MapSummary[] {
  return map.nodes
    .filter(({ column }) => column === 'gives')
    .map((node) => ({
      ...counted(map, new Set([node.id])),
      group: node.kind === 'record' ? node.id : undefined,
      title: node.title,
    }))
    .toSorted((one, other) => other.data - one.data);
}

/** All groups together, with how many they are. */
export function wholeSummary(map: OfficeFlows): Omit<MapSummary, 'group' | 'title'> & { groups: number } {
  const givers = map.nodes.filter(({ column }) => column === 'gives');
  const all = counted(map, new Set(givers.map(({ id }) => id)));
  // Somebody may get what the records do not name: that counts for nobody, but for the whole.
  const getting = map.nodes.filter(({ column, kind }) => column === 'gets' && kind === 'record');
  return {
    ...all,
    groups: givers.filter(({ kind }) => kind === 'record').length,
    reached: getting.length,
    thirdParties: getting.filter(({ id }) => map.roles.get(id) === 'thirdParty').length,
  };
}

function counted(map: OfficeFlows, givers: ReadonlySet<string>): Omit<MapSummary, 'group' | 'title'> {
  const given = setMaker(map.elements.length)();
  const kept = new Set<string>();
  for (const flow of map.flows) {
    if (!givers.has(flow.from)) continue;
    putAll(given, flow.elements);
    if (map.systems.has(flow.to)) kept.add(flow.to);
  }
  const reached = new Set(
    [...givers].flatMap((id) => [...(map.reached.get(id) ?? [])]).filter((id) => map.roles.has(id)),
  );
  return {
    data: sizeOfSet(given),
    kept: kept.size,
    reached: reached.size,
    thirdParties: [...reached].filter((id) => map.roles.get(id) === 'thirdParty').length,
  };
}
