/** Words of the to-do screen. */
import type { FindingWeight } from '../../../src/findings/finding.ts';

/** How many answers are not known yet: said alike wherever it is counted. */
export function notKnownInWords(count: number): string {
  return count === 1 ? '1 answer is not known yet' : `${count.toLocaleString('en-US')} answers are not known yet`;
}

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
  look: 'Look',
  lookAt: (title: string) => `Look: ${title}`,
  ask: 'Law',
  waive: 'Set aside…',
  waiveThat: (title: string) => `Set aside: ${title}`,
  waiveTitle: 'Leave this as it is?',
  waiveText:
    'It leaves this list and the counts. Your reason is kept, your lawyer reads it, and the point comes back when it says something else.',
  waiveReason: 'Why do you leave it as it is?',
  waiveReasonHelp: 'One or two sentences that your lawyer can check.',
  waiveConfirm: 'Set aside',
  waiveErrors: 'One thing is missing',
  waiveEmpty: 'Write the reason in a few words.',
  cancel: 'Cancel',
  waived: 'Set aside',
  outdated: (reason: string) => `You had set it aside, but it says something else now. Your reason was: ${reason}`,
  views: 'Views of this list',
  open: 'Open',
  setAside: 'Set aside',
  setAsideAbout: 'What you decided to leave as it is, and why. Nothing here counts as open.',
  setAsideNone: 'Nothing is set aside',
  setAsideNoneText:
    'When a point of the list does not fit your office, you can set it aside with a reason. It then stands here.',
  because: (reason: string) => `Because: ${reason}`,
  by: (who: string, day: string) => `Set aside by ${who}, ${day}`,
  takeBack: 'Take back',
  takeBackThat: (title: string) => `Take back: ${title}`,
  takenBack: 'It is open again',
  suggested: (count: number) => `${count.toLocaleString('en-US')} suggested answers wait for your yes`,
  suggestedText:
    'They came with the kind of office you chose, or with a change you ticked. The walk shows them as lists and asks once for each list, so this goes faster than point by point.',
  notKnown: notKnownInWords,
  notKnownText: 'Only you or a colleague can answer them. The walk asks for those that the draft policy needs.',
  notKnownGo: 'Answer them in the walk',
  suggestedGo: 'Confirm them in the walk',
  more: (rest: number) => `Show more (${rest.toLocaleString('en-US')} left)`,
  weights: {
    untrue: 'Looks untrue',
    must: 'Must be answered',
    unclear: 'Unclear',
    nice: 'Nice to have',
  } satisfies Record<FindingWeight, string>,
} as const;
