import { useEffect } from 'react';
import { mapFacts } from '../../../src/map/map-facts.ts';
import { countFreshness } from '../../../src/review/freshness.ts';
import { useAppState, useOffice } from '../data/queries.ts';
import { usePolicyBeforehand } from '../screens/policy/use-policy-beforehand.ts';
import { atRest } from './at-rest.ts';

/** Works out at rest what screens of a large office are made of, so that they open at once. Shows nothing. */
export function Preparing() {
  const office = useOffice();
  const { today } = useAppState();
  // What is found out is kept beside the records, and goes with them.
  useEffect(() => atRest([() => countFreshness(office, today), () => mapFacts(office, today)]), [office, today]);
  usePolicyBeforehand();
  return null;
}
