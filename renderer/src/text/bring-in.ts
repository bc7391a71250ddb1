/** Words about bringing things in: a whole office from its data file, and records from tables. */
const count = (many: number): string => many.toLocaleString('en-US');
const counted = (many: number, one: string, several: string): string =>
  many === 1 ? `1 ${one}` : `${count(many)} ${several}`;

export const officeInWords = {
  button: 'Bring in an office…',
  cardTitle: 'Bring in an office',
  cardText:
    'The data file (JSON) that another Candor wrote becomes a new office file. You see what is in it first, and nothing that is open is replaced.',
  firstText: 'You have the data of an office as one JSON file? It becomes a new office file on this computer.',
  reading: 'Reading the data file…',
  title: (office: string) => `Bring in “${office}”?`,
  from: (name: string, size: string, day: string | undefined) =>
    day === undefined ? `From ${name}, ${size}.` : `From ${name}, ${size}, last changed ${day}.`,
  sample: 'It is a sample: the office and all its records are made up.',
  inIt: 'What is in it',
  records: (many: number) => counted(many, 'record', 'records'),
  answers: ({ answered, suggested, unknown }: { answered: number; suggested: number; unknown: number }) =>
    `${counted(answered, 'answer', 'answers')}, ${count(suggested)} only suggested, ${count(unknown)} not known yet`,
  confirmed: (day: string | undefined) =>
    day === undefined ? 'Nobody has confirmed an answer yet.' : `Confirmed last on ${day}.`,
  files: (many: number) =>
    many === 0
      ? 'No files come with it.'
      : `${counted(many, 'file comes', 'files come')} with it: issued versions, letters that went out, attached proof.`,
  does: 'What happens',
  makes: 'Candor makes a new office file, at a place that you choose, and opens it.',
  stays: (office: string) => `“${office}” is closed and stays as it is; it waits under “Used lately”.`,
  history: 'Its history begins today: a data file holds the records and not how they came about.',
  clear: 'You do not want it after all? Close the new file and delete it, like any other file.',
  confirm: 'Make the office file',
  working: 'Making the office file. Choose where it goes…',
  cancel: 'Cancel',
  cancelled: 'No place was chosen. Nothing was made.',
  done: (office: string, name: string) => `“${office}” is open, from ${name}`,
} as const;

export const tableInWords = {
  title: 'Bring in a list',
  about: 'Your vendors, programs or contracts from a spreadsheet, or the workbook that Candor wrote and you changed.',
  cardTitle: 'Bring in a list or workbook',
  cardText:
    'An Excel or CSV list of your vendors or programs, with whatever titles it has; or Candor’s own workbook, changed. You see every line before anything is taken.',
  link: 'Bring in a list…',
  back: 'Back to “Spreadsheets”',
  where: 'Where is the list?',
  choose: 'Choose a file…',
  chooseHelp: 'Excel (.xlsx) or CSV. You can also drop the file anywhere on this window.',
  paste: 'Or paste it here',
  pasteHelp: 'Copied from a spreadsheet, with its line of titles.',
  read: 'Look at it',
  reading: 'Reading the file…',
  empty: 'Paste something first, or choose a file.',
  tooLong: 'That is too much to paste. Save it as a file and choose the file.',
  cancelled: 'No file was chosen.',
  pasted: 'What you pasted',
  again: 'Choose another file',
  nothingInside: 'Nothing stands in this file',
  nothingInsideText:
    'It has no line with any word in it. Open it in your spreadsheet program and look whether it is the right one.',
  sheets: 'Which sheets?',
  sheetRows: (name: string, rows: number) => `${name} (${counted(rows, 'line', 'lines')})`,
  ownTitle: 'Candor’s own workbook',
  ownText: (sheets: number) =>
    `${counted(sheets, 'sheet is', 'sheets are')} read. Every column is known; lines are told by their ids, and lines without an id are new.`,
  columns: (sheet: string) => `What the columns of “${sheet}” mean`,
  columnsRead: (read: number, all: number) => `${read} of ${all} are read`,
  what: 'What is this a list of?',
  titleLine: 'Where do the titles stand?',
  titleLineOf: (line: number) => `In line ${line}`,
  noTitles: 'There are no titles',
  column: 'Column',
  entries: 'First entries',
  means: 'Means',
  meansOf: (column: string) => `What “${column}” means`,
  untitled: '(no title)',
  notRead: 'Not read',
  id: 'Id in Candor, such as V-003',
  note: 'Note (never printed)',
  certainty: 'Certainty',
  noName: 'No column is the name',
  noNameText: 'Choose which column holds the name; without it a line cannot be told from the others.',
  remember: 'Candor remembers on this computer what these titles mean, for the next time.',
  preview: 'What would happen',
  tabs: {
    new: 'New',
    changed: 'Changed',
    mend: 'To mend',
    missing: 'Not in the file',
    same: 'The same',
  },
  tabsLabel: 'Lines of the list by what would happen to them',
  captions: {
    new: 'New records of the list',
    changed: 'Records that the list changes',
    mend: 'Cells and lines that cannot be read',
    missing: 'Records that the list does not name',
    same: 'Lines that change nothing',
  },
  line: 'Line',
  sheet: 'Sheet',
  record: 'Record',
  says: 'What it says',
  changes: 'Before and after',
  added: 'now:',
  removed: 'before:',
  end: ',',
  takenFor: (said: string) => `Written “${said}” in the list; taken for this one, which keeps its name.`,
  likeAsk: (title: string) => `Is it “${title}”?`,
  likeOf: (title: string) => `Who “${title}” is`,
  newOne: 'A new one',
  sameAs: (title: string) => `The same as “${title}”`,
  leftOut: (many: number) => `${counted(many, 'cell', 'cells')} of this line cannot be read and would be left out.`,
  all: 'Take all of these lines',
  take: (title: string) => `Take ${title}`,
  mendText:
    'These cells and lines are left out. Mend them in your file and bring it in again: what is taken now is then the same and not added twice.',
  said: 'There stands',
  fix: 'What to do',
  wholeLine: 'Whole line',
  missingText:
    'Nothing happens to these unless you tick them. What you tick gets today as its last day; it leaves the lists, and its history stays.',
  end1: (title: string) => `${title} has ended`,
  endAll: 'All of these have ended',
  button: (added: number, changed: number, ended: number) => {
    const parts = [
      added === 0 ? '' : `${count(added)} new`,
      changed === 0 ? '' : `${count(changed)} changed`,
      ended === 0 ? '' : `${count(ended)} ended`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Nothing is ticked' : `Take ${parts.join(', ')}`;
  },
  buttonHelp: 'All in one step, which “Undo” takes back. Lines without a tick stay out.',
  nothingNew: 'Nothing to take',
  nothingNewText: 'All that can be read in this list is in the office already.',
  nothingRead: 'Nothing can be taken yet',
  nothingReadText: 'Look at what each column means, above, and at what is to be mended.',
  done: (added: number, changed: number, ended: number) => {
    const parts = [
      added === 0 ? '' : counted(added, 'record added', 'records added'),
      changed === 0 ? '' : counted(changed, 'record changed', 'records changed'),
      ended === 0 ? '' : counted(ended, 'record ended', 'records ended'),
    ].filter((part) => part !== '');
    return parts.join(', ');
  },
  seeThem: (list: string) => `See “${list}”`,
  more: (rest: number) => `Show more (${count(rest)} left)`,
} as const;
