import { given, unknown, valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import type { PlaceToLook } from '../../../../src/requests/where-to-look.ts';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextControl } from '../records/text-controls.tsx';
import { notePlace, type PlaceRow } from './done-rows.ts';
import { DoneTick } from './DoneTick.tsx';
import type { SaveRequest } from './save-request.ts';
import { useRows } from './use-rows.ts';

interface PlacesCardProps {
  request: Request;
  places: readonly PlaceToLook[];
  save: SaveRequest;
}

/** The systems in which the person may stand, each with how to find, copy out and delete there, and a tick. */
export function PlacesCard({ request, places: all, save }: PlacesCardProps) {
  const office = useOffice();
  const { rows, change } = useRows(save, 'places', request.places);
  if (all.length === 0 && office.system.length > 0) return null;
  return (
    <div id="request-places" className="request-part">
      <Card title={words.places}>
        {all.length === 0 ? (
          <div className="stack">
            <p>{words.placesNone}</p>
            <div>
              <LinkButton href={places.addRecordHref('system')}>{words.placesAdd}</LinkButton>
            </div>
          </div>
        ) : (
          <>
            <p className="muted">{words.placesText}</p>
            <ul className="plain">
              {all.map((place) => (
                <Place
                  key={place.systemId}
                  place={place}
                  row={rows.find((row) => [place.systemId, place.name].includes(valueOf(row.place) ?? ''))}
                  onNote={(note) =>
                    change((before) => notePlace(before, { id: place.systemId, name: place.name }, note))
                  }
                />
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}

interface PlaceProps {
  place: PlaceToLook;
  row: PlaceRow | undefined;
  onNote: (note: Partial<Pick<PlaceRow, 'doneOn' | 'found'>>) => void;
}

function Place({ place, row, onNote }: PlaceProps) {
  const today = useToday();
  const { systemId, name, host, howToFind, howToExport, howToDelete } = place;
  const doneOn = row && valueOf(row.doneOn);
  return (
    <li className="done-line">
      <DoneTick
        name={name}
        more={host === null ? undefined : words.host(host)}
        done={doneOn === undefined ? undefined : words.doneOn(doneOn)}
        onTick={(ticked) => onNote({ doneOn: ticked ? given(today) : unknown })}
      />
      <dl className="how">
        <How term={words.find} text={howToFind} />
        <How term={words.export} text={howToExport} />
        <How term={words.delete} text={howToDelete} />
      </dl>
      {howToFind === null ? (
        <p className="how-missing">
          {words.howUnknown} <a href={places.recordForm(`${systemId}.howToFind`)}>{words.howNote}</a>
        </p>
      ) : null}
      {doneOn === undefined ? null : (
        <FoundNote
          name={name}
          systemId={systemId}
          found={(row && valueOf(row.found)) ?? ''}
          onFound={(found) => onNote({ found: found === '' ? unknown : given(found) })}
        />
      )}
    </li>
  );
}

function How({ term, text }: { term: string; text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function FoundNote(props: { name: string; systemId: string; found: string; onFound: (found: string) => void }) {
  const { name, systemId, found, onFound } = props;
  const id = `found-${systemId}`;
  return (
    <div className="found">
      <label className="found-label" htmlFor={id}>
        {words.found(name)}
      </label>
      <TextControl
        control={{ id, 'aria-describedby': undefined, 'aria-invalid': undefined }}
        value={found}
        onValue={(value) => onFound(String(value))}
      />
    </div>
  );
}
