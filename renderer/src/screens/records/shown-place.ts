/** Where a document in which a record shows can be looked at. */
import type { ShownDocument } from '../../../../src/shown/shown-in.ts';
import * as places from '../../app/places.ts';

/** The address; undefined for a notice, which has no screen of its own. */
export function shownPlace(document: ShownDocument): string | undefined {
  switch (document.kind) {
    case 'version':
      return places.policyView('versions', document.policyId, document.id);
    case 'notice':
      return undefined;
    case 'year':
      return places.shineTheLightYear(document.year);
    case 'letter':
      return places.sentLetter(document.id);
    case 'vendorLetter':
      return places.vendorLetter(document.recipientId);
    case 'minute':
      return places.reviewMinute(document.id);
  }
}
