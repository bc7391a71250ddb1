/** Words of the map's screen. Those that are printed too stand in `src/map/map-words.ts`. */
export const mapScreen = {
  title: 'Map',
  about: 'Who gives personal data, where it is kept and who gets it, drawn from your records.',
  views: 'Views of the map',
  picture: 'Picture',
  table: 'Table',
  filters: 'What the map shows',
  group: 'People',
  anyGroup: 'Everybody',
  activity: 'Activity',
  anyActivity: 'Everything we do',
  role: 'Who gets it',
  anyRole: 'Every recipient',
  clear: 'Show everything',
  export: {
    menu: 'Export…',
    pdf: 'PDF, one page',
    pdfTable: 'PDF, with the tables',
    svg: 'Drawing (SVG)',
    png: 'Image (PNG)',
  },
  emptyTitle: 'Nothing to draw yet',
  emptyText:
    'The map draws itself as soon as an activity says which data it uses and where that is kept. Walking the office takes about an hour and fills most of it.',
  walk: 'Walk the office',
  addActivity: 'Add an activity',
  nothingTitle: 'Nothing flows like that',
  nothingText: 'No data in your records takes this way. Show everything, or choose something else above.',
  inWords: 'The map in words',
  still: 'Not drawn, because the records show nothing going there:',
  moreStill: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  legend: 'How to read it',
} as const;

/** The words beside the picture. */
export const mapPanel = {
  title: 'What flows there',
  help: 'Point at a box to see its lines. Click a line, or go to a box with Tab or the arrow keys, to read what flows. Enter opens the record.',
  open: 'Open the record',
  openList: 'Open the list',
  close: 'Close',
  linesIn: 'Comes in',
  linesOut: 'Goes out',
  toBox: (title: string) => `To ${title}`,
  fromBox: (title: string) => `From ${title}`,
  line: (from: string, to: string) => `${from} to ${to}`,
  data: 'Which data, by main category',
  noCategory: 'No category noted',
  unnamed: 'The records do not say which data goes there.',
  suggested: 'suggested',
  moreData: (count: number) => `and ${count.toLocaleString('en-US')} more kinds of data`,
  activities: 'Because of these activities',
  disclosures: 'Because of these disclosures',
  ownList: 'Because the place itself names this data.',
  moreRecords: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  members: (count: number) => `${count.toLocaleString('en-US')} records in this box. The table has each by its name.`,
} as const;

/** How a box is spoken: its name, what it is, what goes in and out. */
export const boxSpoken = {
  gives: 'gives data',
  kept: 'keeps data',
  gets: 'gets data',
  linesIn: (count: number) => (count === 1 ? '1 line in' : `${count} lines in`),
  linesOut: (count: number) => (count === 1 ? '1 line out' : `${count} lines out`),
  suggested: 'suggested, not confirmed',
} as const;

/** The table of the map. */
export const mapTable = {
  caption: 'The lines of the map: from where, to where, which data',
  from: 'From',
  to: 'To',
  categories: 'Categories',
  data: 'Kinds of data',
  laws: 'Health laws',
  state: 'State',
  confirmed: 'confirmed',
  suggested: (suggested: number, all: number) =>
    all === 0 ? 'data not noted yet' : suggested === all ? 'suggested' : `${suggested} of ${all} suggested`,
  none: 'none',
  more: (rest: number) => `Show more (${rest} left)`,
} as const;
