/** The map as a document: its summary and its two tables, for print and for everybody who cannot see the picture. */
import type { Block, Document, TableBlock, TableRow } from '../documents/block.ts';
import { anyRecordId } from '../inventory/record-id.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { MapFilter } from './map-filter.ts';
import { filterInWords, officeName } from './map-page.ts';
import { groupSummaries, wholeSummary } from './map-summary.ts';
import { mapRows, type MapRow } from './map-table.ts';
import { categoryTitle, columnWords, laneWords, pageWords, summaryWords, tableWords, wholeWords } from './map-words.ts';
import { officeFlows, type OfficeFlows } from './office-flows.ts';

/** The tables for an office on a day (ISO date), narrowed by the filter. */
export function mapDocument(office: OfficeRecords, asOf: string, filter: MapFilter = {}): Document {
  const map = officeFlows(office, asOf, filter);
  const rows = mapRows(map);
  const only = filterInWords(office, filter);
  return {
    kind: 'map',
    title: tableWords.title,
    office: officeName(office),
    language: 'en-US',
    asOf,
    subtitle: only === '' ? [] : [[{ kind: 'text', text: pageWords.only(only) }]],
    sample: office.sample,
    status: 'draft',
    sections: [
      section('in', tableWords.in, [...summaries(map), ...tables('in', rows)]),
      section('out', tableWords.out, [...tables('out', rows), ...notDrawn(map)]),
    ],
  };
}

function section(way: MapRow['way'], title: string, blocks: Block[]): Document['sections'][number] {
  return { kind: 'section', ...reasoned(`map.${way}`, tableWords.reason), title, blocks };
}

/** A block that rests on the whole map. */
function reasoned(id: string, reason: string): Pick<TableBlock, 'id' | 'rule' | 'citations' | 'records' | 'reason'> {
  return { id, rule: 'map.flows', citations: [], records: [], reason };
}

function paragraph(id: string, text: string): Block {
  return { kind: 'paragraph', ...reasoned(id, tableWords.reason), runs: [{ kind: 'text', text }] };
}

function summaries(map: OfficeFlows): Block[] {
  if (map.flows.length === 0) return [paragraph('map.empty', pageWords.empty)];
  const groups = groupSummaries(map).filter(({ group }) => group !== undefined);
  return [
    paragraph('map.summary', wholeWords(wholeSummary(map))),
    ...groups.map((one) => paragraph(`map.summary.${one.group ?? ''}`, summaryWords(one))),
  ];
}

function tables(way: MapRow['way'], rows: readonly MapRow[]): Block[] {
  const own = rows.filter((row) => row.way === way);
  if (own.length === 0) return [];
  const [from, to] = way === 'in' ? (['gives', 'kept'] as const) : (['kept', 'gets'] as const);
  const titles = [columnWords[from], columnWords[to], tableWords.categories, tableWords.data, tableWords.laws];
  const widths = [0.22, 0.24, 0.3, 0.12, 0.12];
  return [
    {
      kind: 'table',
      ...reasoned(`map.${way}.table`, tableWords.reason),
      caption: tableWords.caption[way],
      columns: titles.map((title, index) => ({ title, width: widths[index] ?? 0 })),
      rows: own.map(tableRow),
    },
  ];
}

function tableRow(row: MapRow): TableRow {
  const { carried, from, to, fromTitle, toTitle, suggested } = row;
  const laws = carried.lanes.filter(({ lane }) => lane !== 'other');
  const cell = (lines: readonly string[]): TableRow['cells'][number] => lines.map((text) => [{ kind: 'text', text }]);
  return {
    ...reasoned(`map.flow.${from}.${to}`, tableWords.reason),
    records: [from, to].filter((id) => anyRecordId.safeParse(id).success),
    cells: [
      cell([fromTitle]),
      cell([toTitle]),
      cell(carried.categories.length === 0 ? [tableWords.noCategory] : carried.categories.map(categoryTitle)),
      cell([String(carried.elements), ...(suggested ? [tableWords.suggested(carried)] : [])]),
      cell(
        laws.length === 0 ? [tableWords.noLaw] : laws.map(({ lane, elements }) => `${laneWords[lane]}: ${elements}`),
      ),
    ],
  };
}

/** Records that nothing flows through are named: they are missing on the picture, and a reader should know why. */
function notDrawn(map: OfficeFlows): Block[] {
  if (map.still.length === 0) return [];
  return [paragraph('map.still', tableWords.still(map.still.map(({ title }) => title)))];
}
