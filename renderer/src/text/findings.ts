/** Words of the to-do screen. */
import type { FindingWeight } from '../../../src/findings/finding.ts';

export const findingWords = {
  title: 'To do',
  about: 'What looks untrue comes first, then what a law asks for, then what is unclear.',
  none: 'Nothing to do',
  noneText:
    'No open question and no contradiction was found in your records. That does not prove that they are complete.',
  reading: 'Checking the records…',
  failed: 'The records cannot be checked right now',
  fix: 'Answer',
  fixThat: (title: string) => `Answer: ${title}`,
  ask: 'Law',
  more: (rest: number) => `Show more (${rest} left)`,
  weights: {
    untrue: 'Looks untrue',
    must: 'Must be answered',
    unclear: 'Unclear',
    nice: 'Nice to have',
  } satisfies Record<FindingWeight, string>,
} as const;
