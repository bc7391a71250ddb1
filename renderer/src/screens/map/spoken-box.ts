import { nodeTitle, roleWords } from '../../../../src/map/map-words.ts';
import type { MapRole } from '../../../../src/map/map-filter.ts';
import type { Picture, PictureBox } from '../../../../src/map/picture.ts';
import { boxSpoken as words } from '../../text/map.ts';

/** What is heard when a box is reached: `Booking software, keeps data, 4 lines in, 6 lines out`. */
export function spokenBox({ lines }: Picture, { node }: PictureBox): string {
  const into = lines.filter(({ to }) => to === node.id).length;
  const out = lines.filter(({ from }) => from === node.id).length;
  const role = node.column === 'gets' && node.kind === 'record' ? roleWords[node.cluster as MapRole] : '';
  return [
    nodeTitle(node),
    role,
    words[node.column],
    into > 0 ? words.linesIn(into) : '',
    out > 0 ? words.linesOut(out) : '',
    node.suggested ? words.suggested : '',
  ]
    .filter(Boolean)
    .join(', ');
}
