/** Words of the policy screen: the text, its sections, its reasons. Own words, versions and issuing have files of their own. */
import type { PolicyView } from '../app/places.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`;

export const policyWords = {
  subject: (title: string) => `Re: ${title}`,
  asOf: (day: string) => `Draft from your records as of ${day}`,
  gaps: (count: number) => (count === 0 ? 'no gaps' : counted(count, 'gap', 'gaps')),
  mostlySuggested: 'most of them only suggested.',
  toWalk: 'Confirm them in the walk',
  choose: 'Which policy',
  views: 'Views of this policy',
  viewText: 'Text',
  viewNames: {
    compare: 'Compare with issued',
    wordings: 'Own words',
    versions: 'Versions',
    issue: 'Issue',
  } satisfies Record<PolicyView, string>,
  issue: 'Issue a version…',
  /** On the views that also show issued versions, which have an export of their own. */
  exportDraft: 'Export the draft…',
  sections: 'Sections',
  jump: 'Go to section',
  complete: 'complete',
  sectionGaps: (count: number) => counted(count, 'gap', 'gaps'),
  sectionOwn: (count: number) => `${count} in your words`,
  sectionOwnChanged: (count: number) => `${count} to check`,
  sectionDrift: (count: number) => `${count} not true since issue`,
  text: 'The policy as readers see it',
  keys: 'Use the arrow keys to go from sentence to sentence; with Alt they move the sentence. The reasons stand beside the text.',
  legend: 'Marks in the margin',
  legendOwn: 'your own words, or moved by you',
  legendOwnChanged: 'own words whose facts changed',
  legendDrift: 'the issued version says it differently',
  why: (text: string, marks: readonly string[]) =>
    `Why is this here: ${text}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
  because: 'Why this sentence is here',
  becauseNone: 'Pick a sentence',
  becauseNoneText:
    'Candor shows the records it comes from, the rule that wrote it, and the law that asks for it. You can also say it in your own words.',
  openGaps: 'Gaps in this draft',
  moreGaps: (count: number) =>
    `and ${counted(count, 'more sentence', 'more sentences')} with a gap. The sections at the left count them.`,
  records: 'It comes from',
  law: 'Law',
  rule: 'Rule',
  missing: 'Missing here',
  missingAnswer: (gap: string) => `Answer: ${gap}`,
  open: (id: string) => `Open ${id}`,
  allRecords: (count: number) => `Show all ${count} records`,
  sentences: (count: number) => counted(count, 'sentence', 'sentences'),
  sentencesOf: (count: number, name: string) =>
    `${counted(count, 'sentence that rests', 'sentences that rest')} on ${name}`,
  caused: (count: number, name: string) => `${counted(count, 'sentence rests', 'sentences rest')} on ${name}`,
  causedEnd: 'Show all again',
  unpick: 'Close',
  driftTitle: 'The issued version says it differently',
  driftMissing: 'The issued version does not say this',
  driftMore: 'See what changed',
  composing: 'Writing the policy from your records…',
  failed: 'The policy cannot be written right now',
} as const;

/** The one-line answer to "is what we publish true today?". */
export const policyTruth = {
  none: 'No version issued yet',
  since: (number: number, day: string) => `Version ${number}, in force since ${day}, is true today`,
  from: (number: number, day: string) => `Version ${number}, in force from ${day}, is true today`,
  untrue: (count: number, number: number) =>
    count === 1
      ? `1 sentence of version ${number} is no longer true`
      : `${count} sentences of version ${number} are no longer true`,
  missing: (count: number, number: number) =>
    `Version ${number} is silent on ${counted(count, 'thing', 'things')} that it should say`,
  both: (untrue: string, missing: number) =>
    `${untrue}, and ${counted(missing, 'thing is', 'things are')} missing from it`,
  matches: (day: string) => `Matches your records as of ${day}.`,
  see: 'See them',
  comparing: 'Looking at your records…',
} as const;

/** Words on comparing the draft with the version that is issued. */
export const compareWords = {
  none: 'No version issued yet',
  noneText:
    'Once a version is issued, this page names every sentence of it that your records no longer bear out, with the record that did it.',
  driftTitle: (number: number) => `What is no longer true in version ${number}`,
  driftNone: (number: number) => `Every sentence of version ${number} still matches your records.`,
  driftWords:
    'The records behind this version are in a form that this Candor cannot read, so only the words are compared. A sentence may say the same in other words, and no record can be named.',
  driftRules: (number: number, count: number) =>
    `Candor’s own rules have changed since version ${number}: ${counted(count, 'sentence', 'sentences')} would read otherwise from the same records. That is no mistake in your records; the next version has the new words.`,
  driftToDo:
    'Look at each point. Where the record is wrong, correct it; where the policy is out of date, issue the next version.',
  kinds: { wrong: 'not true any more', missing: 'missing', surplus: 'no longer so' },
  onlyWorded: 'your own words, not issued yet',
  rewordedTitle: 'What says the same in other words',
  rewordedText:
    'For these sentences your records give what they gave when the version was issued; only the words are others. Where it says “read both”, look whether they still say the same. The next version has the new words.',
  reworded: 'says the same in other words',
  rewordedOpen: 'other words: read both',
  rewordedBy: { office: 'your own words', candor: 'Candor’s words' },
  causes: 'Because of',
  cause: { added: 'added', changed: 'changed', removed: 'removed', date: 'by the date' },
  differences: (number: number) => `The draft beside version ${number}, word by word`,
  differencesNone: 'The draft reads exactly like the issued version.',
  differencesText: (added: number, removed: number, changed: number) =>
    `${added} new, ${removed} gone, ${changed} changed`,
  marks: { added: 'new', removed: 'gone', changed: 'changed' },
  added: 'added:',
  removed: 'removed:',
  end: ', end of change;',
  comparing: 'Comparing word by word…',
  failed: 'The comparison cannot be made right now',
} as const;
