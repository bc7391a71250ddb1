import { useEffect } from 'react';
import { retentionGrid } from '../../../src/grids/retention-grid.ts';
import { recordsNaming } from '../../../src/inventory/record-lookup.ts';
import { mapFacts } from '../../../src/map/map-facts.ts';
import { officeFlows } from '../../../src/map/office-flows.ts';
import { countFreshness } from '../../../src/review/freshness.ts';
import { vendorIndex } from '../../../src/vendors/vendor-index.ts';
import { finishedSteps } from '../../../src/walk/steps.ts';
import { useOffice, useToday } from '../data/queries.ts';
import { prepareRows } from '../screens/grids/grid-rows.ts';
import { useHistoryBeforehand } from '../screens/history/use-history-beforehand.ts';
import { prepareMap } from '../screens/map/prepare-map.ts';
import { usePolicyBeforehand } from '../screens/policy/use-policy-beforehand.ts';
import { useWalkBeforehand } from '../screens/walk/use-walk-beforehand.ts';
import { atRest, whenCalm } from './at-rest.ts';
import { listPieces } from './list-pieces.ts';

/** Works out at rest what screens of a large office are made of, so that they open at once. Shows nothing. */
export function Preparing() {
  const office = useOffice();
  const today = useToday();
  // What is found out is kept beside the records, and goes with them.
  useEffect(
    () =>
      atRest([
        () => countFreshness(office, today),
        () => mapFacts(office, today),
        () => vendorIndex(office, today),
        () => finishedSteps(office, true),
        () => retentionGrid(office, today),
        // Whatever is asked first finds out who names what in the whole list.
        () => recordsNaming(office.disclosure, 'recipients', ''),
        () => prepareRows(office),
        ...listPieces(office),
      ]),
    [office, today],
  );
  // The whole map takes longer than a person who goes on should wait.
  useEffect(() => whenCalm(() => prepareMap(officeFlows(office, today))), [office, today]);
  usePolicyBeforehand();
  useHistoryBeforehand();
  useWalkBeforehand();
  return null;
}
