import { useMemo, useRef, useState } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { MapFilter } from '../../../../src/map/map-filter.ts';
import { screenSheet } from '../../../../src/map/map-sheet.ts';
import type { OfficeFlows } from '../../../../src/map/office-flows.ts';
import { drawPicture } from '../../../../src/map/picture.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPanel } from './MapPanel.tsx';
import { MapPicture, pictureEdge, type Picked } from './MapPicture.tsx';
import { useWidth } from './use-width.ts';
import './MapView.css';

interface MapViewProps {
  map: OfficeFlows;
  filter: MapFilter;
  office: OfficeRecords;
  /** Today's date at the office (ISO). */
  today: string;
}

/** The picture with its legend, and beside it in words what flows at the box or along the line that is picked. */
export function MapView({ map, filter, office, today }: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const picture = useMemo(
    () => (width === 0 ? undefined : drawPicture(map, screenSheet(width - pictureEdge))),
    [map, width],
  );
  const [picked, setPicked] = useState<Picked | undefined>(undefined);
  // A filter may have taken away what was picked.
  const valid = picture !== undefined && picked !== undefined && isOn(picture, picked) ? picked : undefined;
  return (
    <div className="map-view">
      <div className="card map-card">
        <div className="map-frame" ref={frame}>
          {picture === undefined ? null : <MapPicture map={map} picture={picture} picked={valid} onPick={setPicked} />}
        </div>
        {picture === undefined ? null : <MapLegend picture={picture} />}
      </div>
      {picture === undefined ? null : (
        <MapPanel
          map={map}
          picture={picture}
          picked={valid}
          onPick={setPicked}
          office={office}
          today={today}
          filter={filter}
        />
      )}
    </div>
  );
}

function isOn(picture: ReturnType<typeof drawPicture>, picked: Picked): boolean {
  return picked.kind === 'box'
    ? picture.boxes.some(({ node }) => node.id === picked.id)
    : picture.lines.some(({ from, to }) => from === picked.from && to === picked.to);
}
