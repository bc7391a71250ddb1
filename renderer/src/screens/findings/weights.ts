import type { FindingWeight } from '../../../../src/findings/finding.ts';

/** The order of harm, as the screen shows it. */
export const findingWeights = ['untrue', 'must', 'unclear', 'nice'] as const satisfies readonly FindingWeight[];
