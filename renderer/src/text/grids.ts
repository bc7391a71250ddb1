/** Words of the grids: data by who gets it, and data by how long it is kept. */
import type { DisclosureAnswer } from '../../../src/grids/disclosure-plan.ts';
import type { DisclosureState } from '../../../src/grids/disclosure-grid.ts';
import type { RetentionState } from '../../../src/grids/retention-grid.ts';
import { listInWords } from './states.ts';

/** With a full stop, unless a name such as “Lab, Inc.” brings one. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count.toLocaleString('en-US')} cells`);

export const gridScreenWords = {
  title: 'Grids',
  about: 'Press Y for yes or N for no in a cell. Each answer is saved at once.',
  views: 'Grids of the inventory',
  whoGetsIt: 'Who gets it',
  howLong: 'How long',
  data: 'Data',
  findRows: 'Find data',
  showRows: 'Which data',
  rows: { all: 'All data', suggested: 'With suggestions', without: 'Without any yes' },
  category: (letter: string, name: string) => `${letter} ${name}`,
  noCategory: 'No category yet',
  order: 'Order of the data',
  orders: { category: 'By category', name: 'By name', list: 'As in the list' },
  copy: 'Copy as a table',
  copied: (count: number) => `${cells(count)} copied as a table`,
  copyFailed: 'The table could not be copied. Choose cells and press Ctrl+C.',
  nothing: 'Nothing fits. Change what you look for.',
  clear: 'Show everything',
  move: 'Arrow keys move, Shift with them chooses several, Enter opens a cell.',
  chosen: (count: number) => `${cells(count)} chosen`,
  openCell: 'Answer…',
  pressing: (key: string, steps: string) => `${key} writes: ${steps}`,
  space: 'Space',
  nothingToDo: 'nothing',
  asks: 'first asks, because other cells hang on it',
  saved: (count: number, answer: string) => `${cells(count)}: ${answer}`,
  unchanged: 'Nothing has to change.',
  dialogTitle: (element: string, column: string) => `${element} → ${column}`,
  dialogSeveral: (count: number) => `One answer for ${cells(count)}`,
  answer: 'What is so?',
  lastDay: 'Last day',
  reach: 'This is written down together with other data',
  reachOnly: (count: number) => (count === 1 ? 'Only this one' : 'Only these'),
  reachWhole: (count: number) => `The whole: ${cells(count)} more`,
  others: 'These would change too',
  moreOthers: (count: number) => `and ${cells(count)} more`,
  does: 'What this writes',
  moreRecords: (count: number) => (count === 1 ? 'and 1 record more' : `and ${count} records more`),
  save: 'Save',
  cancel: 'Cancel',
  keys: 'Keys',
} as const;

/** Words that stand on paper only. */
export const gridPaperWords = {
  counted: (rows: number, columns: number) =>
    `${rows.toLocaleString('en-US')} kinds of data by ${columns.toLocaleString('en-US')}.`,
  found: (rows: string, columns: string) =>
    [rows === '' ? '' : `Only data with “${rows}”.`, columns === '' ? '' : `Only columns with “${columns}”.`]
      .filter((part) => part !== '')
      .join(' '),
  says: 'What its cells say',
  others: (count: number, label: string) => `All others (${count.toLocaleString('en-US')}): ${label}`,
  all: (label: string) => `All: ${label}`,
} as const;

export const whoGetsItWords = {
  table: 'Which data goes to whom',
  findColumns: 'Find a recipient',
  showColumns: 'Which recipients',
  allColumns: 'All recipients',
  noRole: 'Role not known yet',
  empty: 'This grid needs data and recipients',
  emptyText:
    'Write down at least one kind of data and one person or company outside who gets some. The guided walk suggests both.',
  addData: 'Add data',
  addColumn: 'Add a recipient',
  keys: 'Y yes, N no, E it ended, U or Delete not known. Space goes back and forth between yes and not known.',
  legend: {
    yes: 'yes',
    suggested: 'suggested, not confirmed',
    notSoFar: 'could, has not so far',
    no: 'no',
    ended: 'ended',
    open: 'not known yet',
  } satisfies Record<DisclosureState, string>,
  /** What a cell means, with the records that say so. */
  cell: (state: DisclosureState, element: string, recipient: string): string => {
    switch (state) {
      case 'yes':
        return sentence(`${element} goes to ${recipient}`);
      case 'suggested':
        return `${element} to ${recipient}: suggested, nobody has confirmed it.`;
      case 'notSoFar':
        return `${element} could go to ${recipient}; so far it has not.`;
      case 'no':
        return sentence(`${element} does not go to ${recipient}`);
      case 'ended':
        return `${element} went to ${recipient} and does no more.`;
      case 'open':
        return `${element} to ${recipient}: not known yet.`;
    }
  },
  answers: {
    yes: 'Yes, it goes there',
    no: 'No, it never does',
    ended: 'It did, until a day',
    unknown: 'I do not know yet',
  } satisfies Record<DisclosureAnswer, string>,
  short: { yes: 'yes', no: 'no', ended: 'ended', unknown: 'not known yet' } satisfies Record<DisclosureAnswer, string>,
  said: (names: readonly string[]) => `Written in ${listInWords(names)}.`,
  noSaid: (name: string) => sentence(`Noted with ${name}`),
  alsoNo: (name: string) => `But ${name} is noted as not getting it: answer again to settle it.`,
} as const;

export const howLongWords = {
  table: 'Which rule for keeping covers which data',
  findColumns: 'Find a rule',
  showColumns: 'Which rules',
  allColumns: 'All rules',
  columns: { suggested: 'With suggestions', open: 'Without a time' },
  empty: 'This grid needs data and rules',
  emptyText: 'Write down at least one kind of data, and one rule that says how long you keep something.',
  addData: 'Add data',
  addColumn: 'Add a rule',
  keys: 'Y covered, N or U or Delete not covered. Space goes back and forth.',
  legend: {
    yes: 'covered by name',
    category: 'covered with its category',
    everything: 'covered with everything',
    suggested: 'suggested, not confirmed',
    open: 'not covered',
  } satisfies Record<RetentionState, string>,
  cell: (state: RetentionState, element: string, rule: string, period: string): string => {
    switch (state) {
      case 'yes':
        return `${element} is kept by the rule “${rule}”: ${period}.`;
      case 'category':
        return `${element} is kept by the rule “${rule}”, which covers its whole category: ${period}.`;
      case 'everything':
        return `${element} is kept by the rule “${rule}”, which covers everything: ${period}.`;
      case 'suggested':
        return `${element} by the rule “${rule}” (${period}): suggested, nobody has confirmed it.`;
      case 'open':
        return `The rule “${rule}” does not cover ${element}.`;
    }
  },
  answers: { yes: 'Yes, this rule covers it', no: 'No, it does not' },
  short: { yes: 'covered', no: 'not covered' },
  several: (periods: readonly string[]) => `several: ${periods.join('; ')}`,
  unknown: 'not known yet',
  noTime: 'no time yet',
  onlyIn: (names: readonly string[]) => `Only in ${listInWords(names)}.`,
} as const;

/** One step of a plan. */
export const stepWords = {
  addedDisclosure: (data: string, to: string) => `a new disclosure: ${data} to ${to}`,
  addedRule: (name: string, data: string) => `a second rule “${name}” for ${data}`,
  removed: (name: string) => `${name} goes to the trash: nothing is left in it`,
  gains: (name: string, what: string) => `${name}: with ${what}`,
  loses: (name: string, what: string) => `${name}: without ${what}`,
  ends: (name: string, day: string) => `${name}: ends on ${day}`,
  confirms: (name: string) => `${name}: confirmed`,
  happens: (name: string) => `${name}: it really happens`,
  never: (name: string, what: string) => `${name}: noted that it does not get ${what}`,
  neverNoMore: (name: string, what: string) => `${name}: no longer noted that it does not get ${what}`,
} as const;
