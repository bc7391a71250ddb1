/** The map in words: what its picture says, for those who cannot see it. */
import { nodeTitle, carriedWords, laneWords, roleWords, summaryWords, tableWords, wholeWords } from './map-words.ts';
import { groupSummaries, wholeSummary } from './map-summary.ts';
import type { OfficeFlows } from './office-flows.ts';
import type { Picture, PictureLine } from './picture.ts';

/** With more lines than this nobody would listen to the end; then the boxes are told instead. */
const mostLines = 120;

/** The summary, one sentence for each group of people, and each line of the picture. */
export function alternativeOf(map: OfficeFlows, picture: Picture): string {
  const groups = groupSummaries(map).flatMap((one) => (one.group === undefined ? [] : [summaryWords(one)]));
  const titles = new Map(picture.boxes.map(({ node }) => [node.id, nodeTitle(node)]));
  const told =
    picture.lines.length <= mostLines
      ? picture.lines.map(
          (line) => `${titles.get(line.from) ?? ''} to ${titles.get(line.to) ?? ''}: ${lineWords(line)}.`,
        )
      : [...picture.boxes.map((box) => boxWords(picture, box.node.id, titles)), 'The table of the map has each line.'];
  const still = map.still.length === 0 ? [] : [tableWords.still(map.still.map(({ title }) => title))];
  return [wholeWords(wholeSummary(map)), ...groups, ...told, ...rolesTold(picture), ...still].join('\n');
}

/** What a line carries, with its health lanes: `5 kinds of data in 3 categories, 2 of them HIPAA data`. */
export function lineWords({ carried }: Pick<PictureLine, 'carried'>): string {
  const health = carried.lanes.filter(({ lane }) => lane !== 'other');
  const laneText = health.map(({ lane, elements }) => `${elements} of them ${laneWords[lane]}`);
  return [carriedWords(carried), ...laneText].join(', ');
}

function boxWords(picture: Picture, id: string, titles: ReadonlyMap<string, string>): string {
  const to = picture.lines.filter((line) => line.from === id).length;
  const from = picture.lines.filter((line) => line.to === id).length;
  const parts = [from > 0 ? `lines from ${from} boxes` : '', to > 0 ? `lines to ${to} boxes` : ''].filter(Boolean);
  return `${titles.get(id) ?? ''}: ${parts.join(', ')}.`;
}

/** Which role the recipients have: on the picture, headings in their column. */
function rolesTold(picture: Picture): string[] {
  const byRole = Map.groupBy(
    picture.boxes.filter(({ node }) => node.column === 'gets' && node.kind !== 'open'),
    ({ node }) => node.cluster,
  );
  return [...byRole].map(
    ([role, boxes]) =>
      `${roleWords[role as keyof typeof roleWords]}: ${boxes.map(({ node }) => nodeTitle(node)).join(', ')}.`,
  );
}
