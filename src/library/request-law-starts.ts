import type { CatalogueEntry } from './catalogue.ts';
import { consumerRequest, type ConsumerRequestEntry, type ConsumerRequestId } from './consumer-requests.ts';

/** From when the laws give the rights that people may ask for. An earlier request is a slip of the pen. */
export interface RequestLawStart extends CatalogueEntry {
  readonly name: string;
  /** ISO 8601 date. */
  readonly from: string;
}

const fromKnowledge = {
  checkedOn: '2026-11-21',
  verified: false,
  note: 'From knowledge; not compared with the official text.',
} as const;

const byRegime: Readonly<Record<ConsumerRequestEntry['regime'], RequestLawStart>> = {
  ccpa: {
    id: 'start-ccpa',
    name: 'the CCPA',
    from: '2020-01-01',
    cite: 'Cal. Civ. Code 1798.198(a)',
    ...fromKnowledge,
  },
  'shine-the-light': {
    id: 'start-shine-the-light',
    name: 'Shine the Light',
    from: '2005-01-01',
    cite: 'Cal. Civ. Code 1798.83',
    ...fromKnowledge,
  },
  eraser: {
    id: 'start-minors-removal',
    name: 'the right of minors to have posts removed',
    from: '2015-01-01',
    cite: 'Cal. Bus. & Prof. Code 22581',
    ...fromKnowledge,
  },
  caloppa: {
    id: 'start-caloppa',
    name: 'the law on online policies',
    from: '2004-07-01',
    cite: 'Cal. Bus. & Prof. Code 22575',
    ...fromKnowledge,
  },
  coppa: { id: 'start-coppa', name: 'COPPA', from: '2000-04-21', cite: '16 CFR 312.6', ...fromKnowledge },
};

const addedIn2023: RequestLawStart = {
  id: 'start-correct-and-limit',
  name: 'the right to correct and to limit',
  from: '2023-01-01',
  cite: 'Cal. Civ. Code 1798.106, 1798.121',
  ...fromKnowledge,
};

/** All of them, for the lists of the library. */
export const requestLawStarts: readonly RequestLawStart[] = [...Object.values(byRegime), addedIn2023];

/** From when a kind of request can be made. */
export function requestLawStart(kind: ConsumerRequestId): RequestLawStart {
  const { id, name, regime, cite, checkedOn, verified, effectiveFrom } = consumerRequest(kind);
  if (effectiveFrom !== undefined) return { id, name, from: effectiveFrom, cite, checkedOn, verified };
  return kind === 'req-correct' || kind === 'req-limit' ? addedIn2023 : byRegime[regime];
}
