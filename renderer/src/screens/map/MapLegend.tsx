import { lanes } from '../../../../src/map/map-facts.ts';
import { laneWidth } from '../../../../src/map/line-room.ts';
import { legendNeeds, legendWords } from '../../../../src/map/map-legend.ts';
import type { Picture } from '../../../../src/map/picture.ts';
import { mapScreen as words } from '../../text/map.ts';

/** How to read the picture: thickness, lanes, what is suggested, what stands for many. */
export function MapLegend({ picture }: { picture: Picture }) {
  const needs = legendNeeds(picture);
  const sample = (className: string, width: number, withCore: boolean) => (
    <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true" className={className}>
      <path className="map-band" d="M0 10H34" strokeWidth={width} />
      {withCore ? <path className="map-core" d="M0 10H34" /> : null}
    </svg>
  );
  return (
    <section className="map-legend" aria-label={words.legend}>
      <ul className="plain">
        <li>{legendWords.thickness}:</li>
        {[1, 4, 8].map((count) => (
          <li key={count}>
            {sample('map-lane map-lane-other', laneWidth(count, picture.perCategory, picture.sheet), false)}
            {legendWords.categories(count)}
          </li>
        ))}
      </ul>
      <ul className="plain">
        {lanes.map((lane) => (
          <li key={lane}>
            {sample(`map-lane map-lane-${lane}`, 8, lane !== 'other')}
            {legendWords.lanes[lane]}
          </li>
        ))}
        {needs.suggested ? (
          <li>
            <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true">
              <g className="map-box map-box-kept map-suggested">
                <rect x="1" y="4" width="20" height="12" rx="3" />
              </g>
              <circle className="map-ring" cx="32" cy="10" r="3.2" />
            </svg>
            {legendWords.suggested}
          </li>
        ) : null}
        {needs.more ? (
          <li>
            <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
              <g className="map-box map-box-more">
                <rect x="1" y="4" width="20" height="12" rx="3" />
              </g>
            </svg>
            {legendWords.more}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
