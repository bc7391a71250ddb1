/** Where data is kept: a place of the office's own, or one that a company runs for it. */
import type { System } from '../../inventory/system.ts';
import { suggest, type Suggestion } from '../suggestion.ts';
import type { RecipientPart } from './recipient-part.ts';

export interface PlacePart {
  readonly record: Suggestion;
  /** The company that runs it: whoever runs a place for data can see the data, so it is among those who get data. */
  readonly by?: RecipientPart;
}

type Kind = Extract<System['kind'], { state: 'given' }>['value'];

/** Software or a service of a company. In which country it keeps the data only the company can tell. */
export function runBy(by: RecipientPart, name: string, kind: Kind): PlacePart {
  return { record: suggest('system', { name, kind, operatedBy: 'vendor', host: by.record.title }), by };
}

/** A device, a cabinet or a folder in the office's own rooms. */
export function ownPlace(name: string, kind: Kind): PlacePart {
  return { record: suggest('system', { name, kind, operatedBy: 'us', locations: ['the United States'] }) };
}
