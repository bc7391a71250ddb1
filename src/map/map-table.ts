/** The map as rows: every line between records, none drawn together. What the picture groups, the table names. */
import { carriedBy, type Carried } from './carried.ts';
import { nodeTitle } from './map-words.ts';
import type { OfficeFlows } from './office-flows.ts';

export interface MapRow {
  /** Ids of the boxes at both ends: records, or what is not noted. */
  readonly from: string;
  readonly to: string;
  readonly fromTitle: string;
  readonly toTitle: string;
  /** `in`: from people to a place. `out`: from a place to a recipient. */
  readonly way: 'in' | 'out';
  readonly carried: Carried;
  /** True when nothing, or not all of it, is confirmed by a person. */
  readonly suggested: boolean;
}

/** One row for each line, in the order of the records: first what comes in, then what goes out. */
export function mapRows(map: OfficeFlows): MapRow[] {
  const nodes = new Map(map.nodes.map((node, index) => [node.id, { node, index, title: nodeTitle(node) }]));
  return map.flows
    .flatMap((flow) => {
      const [from, to] = [nodes.get(flow.from), nodes.get(flow.to)];
      return from && to ? [{ flow, from, to }] : [];
    })
    .toSorted((one, other) => one.from.index - other.from.index || one.to.index - other.to.index)
    .map(({ flow, from, to }) => {
      const carried = carriedBy(map.elements, flow.elements, flow.confirmed);
      return {
        from: flow.from,
        to: flow.to,
        fromTitle: from.title,
        toTitle: to.title,
        carried,
        way: from.node.column === 'gives' ? 'in' : 'out',
        suggested: carried.suggested > 0 || flow.unnamed,
      };
    });
}
