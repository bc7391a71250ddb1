import { useMemo, useRef } from 'react';
import { screenSheet } from '../../../../src/map/map-sheet.ts';
import { officeFlows } from '../../../../src/map/office-flows.ts';
import { drawPicture } from '../../../../src/map/picture.ts';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { mapScreen } from '../../text/map.ts';
import { readyWords as words } from '../../text/walk-end.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { MapLegend } from '../map/MapLegend.tsx';
import { MapPicture, pictureEdge } from '../map/MapPicture.tsx';
import { MapWords } from '../map/MapWords.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useWidth } from '../map/use-width.ts';
import './OfficePicture.css';

/** From so many on the picture takes longer than the rest of the step. */
const manyDisclosures = 1_000;

/** The reward at the end of the walk: the map of the office, and the way to the screen that can be asked about it. */
export function OfficePicture() {
  const map = officeFlows(useOffice(), useToday());
  return map.flows.length === 0 ? (
    <p className="muted">
      <b>{mapScreen.emptyTitle}.</b> {mapScreen.emptyText}
    </p>
  ) : (
    <DrawnPicture map={map} />
  );
}

function DrawnPicture({ map }: { map: ReturnType<typeof officeFlows> }) {
  const office = useOffice();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  // In a large office the step is read before its picture is drawn.
  const isPainted = useAfterPaint(office.disclosure.length < manyDisclosures);
  const picture = useMemo(
    () => (width === 0 || !isPainted ? undefined : drawPicture(map, screenSheet(width - pictureEdge))),
    [map, width, isPainted],
  );
  return (
    <>
      <div className="office-picture" ref={frame}>
        {picture === undefined ? null : <MapPicture map={map} picture={picture} />}
      </div>
      {picture === undefined ? null : <MapLegend picture={picture} />}
      <details className="office-picture-words">
        <summary>{words.inWords}</summary>
        <MapWords map={map} />
      </details>
      <LinkButton href={places.map}>{words.openMap}</LinkButton>
    </>
  );
}
