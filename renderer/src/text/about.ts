/** Words about the program itself. */
export const aboutWords = {
  title: 'About Candor',
  version: (version: string) => `Version ${version}`,
  what: 'A data inventory of a small California office, and the privacy policy and the Shine the Light answer that follow from it.',
  offline: 'Candor makes no network connections. Everything you write is in your office file, on this computer.',
  noAdvice:
    'Candor states what the records say as of a date. It gives no legal advice, and it does not claim that an office complies with a law.',
  license: 'Candor may be used, copied and changed under the MIT license.',
  licenses: 'Licenses',
  licensesTitle: 'Licenses of the parts',
  licensesAbout:
    'Candor is made with parts of others. These are in its screens; the licenses of the rest (Electron, SQLite, the printers, the fonts) lie beside the program, in files called “third-party-licenses.txt” and “LICENSE”.',
  licensesLoading: 'Reading the licenses…',
  licensesFailed: 'The licenses cannot be read here. They lie beside the program, in “third-party-licenses.txt”.',
  close: 'Close',
} as const;

/** The part of the sheet of keys that the menu of the system knows as well. */
export const commandKeyWords = {
  title: 'Files and screens',
} as const;
