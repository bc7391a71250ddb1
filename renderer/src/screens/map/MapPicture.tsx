import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { lanes } from '../../../../src/map/map-facts.ts';
import { wholeSummary } from '../../../../src/map/map-summary.ts';
import { columnWords, nodeTitle, roleWords, wholeWords } from '../../../../src/map/map-words.ts';
import type { MapRole } from '../../../../src/map/map-filter.ts';
import { mapColumns, type OfficeFlows } from '../../../../src/map/office-flows.ts';
import { lanePath, type Picture, type PictureBox, type PictureLine } from '../../../../src/map/picture.ts';
import { middleOf, ringPlace } from '../../../../src/map/draw-picture.ts';
import { boxInDirection } from './box-in-direction.ts';
import { hrefOfBox } from './box-href.ts';
import { spokenBox } from './spoken-box.ts';
import './MapPicture.css';

/** What a person has picked on the picture. */
export type Picked = { kind: 'box'; id: string } | { kind: 'line'; from: string; to: string };

interface MapPictureProps {
  map: OfficeFlows;
  picture: Picture;
  picked?: Picked | undefined;
  /** Without it the picture only shows and leads to the records. */
  onPick?: ((picked: Picked) => void) | undefined;
}

/** Room beside the picture, so that the edges of its outer boxes are seen whole. */
export const pictureEdge = 4;

/** Room for the names of the columns above the picture. */
const head = 30;

/**
 * The map, drawn. Each box is a link to its record; arrow keys go from box to box, and pointing at one or reaching it shows
 * its lines. A line is picked by a click, or in the words beside the picture.
 */
export function MapPicture({ map, picture, picked, onPick }: MapPictureProps) {
  const title = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState<Picked | undefined>(undefined);
  const shown = pointed ?? picked;
  const isLit = (line: PictureLine): boolean =>
    shown === undefined ||
    (shown.kind === 'box'
      ? line.from === shown.id || line.to === shown.id
      : line.from === shown.from && line.to === shown.to);
  const lit = picture.lines.filter(isLit);
  const litBoxes = new Set([
    ...lit.flatMap(({ from, to }) => [from, to]),
    ...(shown?.kind === 'box' ? [shown.id] : []),
  ]);

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const next = boxInDirection(picture, id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    svg.current?.querySelector<SVGElement>(`[data-box="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <svg
      ref={svg}
      className="map-picture"
      viewBox={`${-pictureEdge / 2} ${-head} ${picture.width + pictureEdge} ${picture.height + head + 2}`}
      width={picture.width + pictureEdge}
      height={picture.height + head + 2}
      role="group"
      aria-labelledby={title}
    >
      <title id={title}>{wholeWords(wholeSummary(map))}</title>
      {mapColumns.map((column, index) => (
        <text
          key={column}
          className="map-head"
          x={(index * (picture.width - picture.sheet.box.width)) / 2}
          y={-head + 15}
          aria-hidden="true"
        >
          {columnWords[column]}
        </text>
      ))}
      <g aria-hidden="true">
        {lanes.flatMap((kind) =>
          picture.lines.flatMap((line) =>
            line.lanes
              .filter(({ lane }) => lane === kind)
              .map((lane) => (
                <g
                  key={`${line.from} ${line.to} ${kind}`}
                  className={`map-lane map-lane-${kind}${isLit(line) ? '' : ' map-dim'}`}
                >
                  <path className="map-band" d={lanePath(line, lane)} strokeWidth={lane.width} />
                  {kind === 'other' ? null : <path className="map-core" d={lanePath(line, lane)} />}
                </g>
              )),
          ),
        )}
        {picture.lines
          .filter(({ suggested }) => suggested)
          .map((line, index) => (
            <circle
              key={`${line.from} ${line.to}`}
              className={isLit(line) ? 'map-ring' : 'map-ring map-dim'}
              cx={ringPlace(line, index).x}
              cy={ringPlace(line, index).y}
              r={3.2}
            />
          ))}
        {onPick === undefined
          ? null
          : picture.lines.map((line) => (
              <path
                key={`${line.from} ${line.to}`}
                className="map-grip"
                d={lanePath(line, { ...middleLane(line), lane: 'other', categories: 0, width: 0 })}
                strokeWidth={Math.max(
                  12,
                  line.lanes.reduce((sum, { width }) => sum + width, 0),
                )}
                onPointerEnter={() => setPointed({ kind: 'line', from: line.from, to: line.to })}
                onPointerLeave={() => setPointed(undefined)}
                onClick={() => onPick({ kind: 'line', from: line.from, to: line.to })}
              />
            ))}
      </g>
      {picture.boxes.map((box) => (
        <Box
          key={box.node.id}
          box={box}
          picture={picture}
          dim={shown !== undefined && !litBoxes.has(box.node.id)}
          onPoint={(on) => setPointed(on ? { kind: 'box', id: box.node.id } : undefined)}
          onFocus={() => onPick?.({ kind: 'box', id: box.node.id })}
          onKeyDown={(event) => onKeyDown(event, box.node.id)}
        />
      ))}
    </svg>
  );
}

interface BoxProps {
  box: PictureBox;
  picture: Picture;
  dim: boolean;
  onPoint: (on: boolean) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Box({ box, picture, dim, onPoint, onFocus, onKeyDown }: BoxProps) {
  const { node, lines, x, y, width, height, headingTop } = box;
  const { inset, lineHeight, textSize } = picture.sheet.box;
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + textSize * 0.34;
  const look = node.kind === 'record' ? node.column : node.kind;
  return (
    <>
      {headingTop === undefined ? null : (
        <text className="map-role" x={x} y={y - 6} aria-hidden="true">
          {roleWords[node.cluster as MapRole]}
        </text>
      )}
      <a
        href={hrefOfBox(node.id)}
        aria-label={spokenBox(picture, box)}
        data-box={node.id}
        className={`map-box map-box-${look}${node.suggested ? ' map-suggested' : ''}${dim ? ' map-dim' : ''}`}
        onPointerEnter={() => onPoint(true)}
        onPointerLeave={() => onPoint(false)}
        onFocus={({ currentTarget }) => {
          onFocus();
          keepInSight(currentTarget);
        }}
        onKeyDown={onKeyDown}
      >
        <title>{nodeTitle(node)}</title>
        <rect x={x} y={y} width={width} height={height} rx={6} />
        {lines.map((line, index) => (
          <text
            key={`${String(index)} ${line}`}
            x={x + inset}
            y={first + index * lineHeight}
            // A name says what stands on the box; half a word cannot be said, and the whole one is in the name.
            aria-hidden={line.endsWith('…') || undefined}
          >
            {/* A space ends each line, or words of two lines would be heard as one. */}
            {`${line} `}
          </text>
        ))}
      </a>
    </>
  );
}

/** A box that the keyboard reached moves to the middle when it stands at an edge, where the words may cover it. */
function keepInSight(box: Element): void {
  if (!box.matches(':focus-visible')) return;
  const { top, bottom } = box.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight / 2) box.scrollIntoView({ block: 'center' });
}

function middleLane({ lanes: own }: PictureLine): { y1: number; y2: number } {
  return { y1: middleOf(own, 'y1'), y2: middleOf(own, 'y2') };
}
