import { groupSummaries } from '../../../../src/map/map-summary.ts';
import { summaryWords } from '../../../../src/map/map-words.ts';
import type { OfficeFlows } from '../../../../src/map/office-flows.ts';
import * as places from '../../app/places.ts';
import { mapScreen as words } from '../../text/map.ts';

/** The map in sentences, one for each group of people, and what is not drawn. */
export function MapWords({ map }: { map: OfficeFlows }) {
  return (
    <section className="map-words" aria-label={words.inWords}>
      <h2>{words.inWords}</h2>
      <ul>
        {groupSummaries(map).map((one) =>
          one.group === undefined ? null : (
            <li key={one.group}>
              <a href={places.recordForm(one.group)}>{summaryWords(one)}</a>
            </li>
          ),
        )}
      </ul>
      {map.still.length === 0 ? null : (
        <p className="muted">
          {words.still}{' '}
          {map.still.slice(0, 40).map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <a href={places.recordForm(id)}>{title}</a>
            </span>
          ))}
          {map.still.length > 40 ? ` ${words.moreStill(map.still.length - 40)}` : ''}.
        </p>
      )}
    </section>
  );
}
