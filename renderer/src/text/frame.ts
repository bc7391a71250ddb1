/** Words around the screens: side bar, saved state, palette, file chooser. */
export const frame = {
  product: 'Candor',
  skip: 'Skip to the content',
  main: 'Main',
  menu: 'Menu',
  loading: 'Reading the records…',
  sampleOffice: 'Sample office, made up',
  home: 'Home',
  walk: 'Walk the office',
  inventory: 'Inventory',
  allRecords: 'All records',
  vendors: 'Vendors and agreements',
  map: 'Map',
  grids: 'Grids',
  documents: 'Documents',
  policy: 'Privacy policy',
  shineTheLight: 'Shine the Light',
  requests: 'Requests',
  overdue: (count: number) => `${count} overdue`,
  spreadsheets: 'Spreadsheets',
  files: 'Files and history',
  toDo: 'To do',
  history: 'History',
  untrue: (count: number) => `${count} untrue`,
  noNetwork: 'No network connections',
  saved: (time: string) => `Saved ${time}`,
  fileStatus: 'Office file',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  undoneWhat: (what: string) => `Undone: ${what}`,
  redoneWhat: (what: string) => `Done again: ${what}`,
  records: (count: number) => (count === 1 ? '1 record' : `${count.toLocaleString('en-US')} records`),
  more: 'More',
  closeFile: 'Close this office',
  find: 'Find anything',
  findShortcut: 'Ctrl K',
  dismiss: 'Close message',
  themes: {
    system: 'Look: as the computer',
    light: 'Look: light',
    dark: 'Look: dark',
    contrast: 'Look: high contrast',
  },
} as const;

export const palette = {
  title: 'Find anything',
  placeholder: 'A record, a sentence, a statute, a screen, something to do',
  empty: 'Nothing is called that.',
  sentence: (section: string) => `Policy · ${section}`,
  statute: (section: string) => `Statute · ${section}`,
  screen: 'Screen',
  action: 'Do',
  answerMany: 'Requests: answer many at once',
  bringIn: 'Requests: bring in a list',
  year: 'Requests: the year in numbers',
  old: 'Requests: erase who asked long ago',
  add: (singular: string) => `Add: ${singular}`,
} as const;

/** The sheet of keys. Keys that are pressed together are joined by ` + `. */
export const shortcutSheet = {
  title: 'Keys',
  close: 'Close',
  mac: 'On a Mac, press Command in place of Ctrl.',
  groups: [
    {
      title: 'Everywhere',
      keys: [
        ['Ctrl + K', 'Find anything: a record, a sentence, a statute, a screen'],
        ['Ctrl + Z', 'Undo the last change'],
        ['Ctrl + Shift + Z', 'Do it again'],
        ['F1', 'What a question means; elsewhere, all of help'],
        ['?', 'This sheet'],
        ['Escape', 'Close what stands above the page'],
      ],
    },
    {
      title: 'In the policy',
      keys: [
        ['↓', 'Next sentence'],
        ['↑', 'Sentence before'],
        ['Enter', 'Why is this here?'],
      ],
    },
    {
      title: 'In tables and grids',
      keys: [
        ['← ↑ → ↓', 'Go from cell to cell'],
        ['Home', 'To the beginning of the row'],
        ['End', 'To its end'],
        ['Space', 'Tick the cell, or take the tick away'],
        ['Enter', 'In a grid: open the cell'],
        ['Shift + →', 'In a grid: choose several cells'],
        ['Y', 'In a grid: yes; N no, E ended, U or Delete not known'],
      ],
    },
    {
      title: 'On the cards',
      keys: [
        ['Y', 'Yes, we have that'],
        ['C', 'Change it first'],
        ['N', 'We do not have that'],
        ['L', 'Later'],
        ['↓', 'Next card'],
      ],
    },
  ],
} as const;

export const fileChooser = {
  open: 'Open an office file',
  choose: 'Choose a file',
  save: 'Save as',
  folder: (label: string) => `Folder: ${label}`,
  up: 'Folder above',
  entries: 'Folders and files',
  folderKind: 'folder',
  empty: 'No fitting file here.',
  name: 'File name',
  saveHere: 'Save here',
  replace: 'Replace it',
  cancel: 'Cancel',
  problems: {
    exists: 'A file of that name is already here. Choose another name, or replace it.',
    existsForGood: 'A file of that name is already here. Choose another name.',
    badName: 'That cannot be a file name. Use letters, digits, spaces and dashes.',
    cannotRead: 'That folder or file cannot be read. Choose another one.',
  },
} as const;

export const failure = {
  title: 'This screen stopped',
  text: 'Your records are safe: everything that was saved is in the file. Go on with another screen, or try this one again.',
  again: 'Try again',
} as const;
