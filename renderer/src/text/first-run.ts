/** Words of the screen without an office. */
export const firstRun = {
  product: 'Candor',
  promise:
    'Write down once what personal data your office holds. Candor writes the privacy policy from it, and keeps it true.',
  network: 'Everything stays in one file on this computer. Candor makes no network connections.',
  newTitle: 'New office',
  newQuestion: 'What is the registered name of your office?',
  newHelp: 'With LLC, Inc. or the like. It can be changed later.',
  newErrors: 'One thing is missing',
  newEmpty: 'Write the name of your office first.',
  newTooLong: 'Too long: at most 400 characters.',
  newButton: 'Begin with an empty office',
  openTitle: 'Open an office',
  openButton: 'Open a file…',
  recent: 'Used lately',
  sampleTitle: 'Look around first',
  sampleText: 'A made-up office, complete and marked as a sample on every page. Change whatever you like.',
  sampleButton: (name: string) => `Try “${name}”`,
} as const;

/** The files opened lately, on the first screen and in the box that finds anything. */
export const recentWords = {
  openName: (name: string) => `Open: ${name}`,
  missing: 'Not there any more',
  missingHelp: 'It was moved, renamed or removed, or its drive is not connected.',
  forget: 'Take off the list',
  forgetName: (name: string) => `Take off the list: ${name}`,
  forgotten: (name: string) => `“${name}” is off the list`,
} as const;
