/** Words of the sheet for a colleague. */
import type { SheetProblem } from '../../../src/walk/filled-sheet.ts';

export const sheetWords = {
  ask: 'Ask a colleague',
  askTitle: (room: string) => `Ask a colleague: ${room}`,
  askText:
    'The sheet holds what is open in this room: what Candor suggests, and what nobody has said yet. Read it back when it is filled in.',
  xlsx: 'Write a spreadsheet',
  pdf: 'Write a PDF',
  read: 'Read a filled sheet…',
  close: 'Close',
  none: 'Nothing is open in this room.',
  readTitle: 'What your colleague says',
  readText: 'Nothing of this is in your records yet. Untick what you do not want to take.',
  nothingRead: 'There is no answer in this sheet.',
  take: (count: number) => (count === 1 ? 'Take this 1 answer' : `Take these ${count} answers`),
  taken: (count: number) =>
    count === 1 ? '1 answer is taken from the sheet' : `${count} answers are taken from the sheet`,
  list: 'Answers of the sheet',
  said: (words: string) => `“${words}”`,
  remark: (words: string) => `Remark: ${words}`,
  look: 'Look at the card',
  lookWhy: 'Your colleague says otherwise. Change the card, or take it out.',
  suggested: 'suggested',
  problem: 'cannot be taken',
  problems: {
    notHere: 'This line leads to no record of the office.',
    notOffered: 'This is none of the answers to choose from.',
    wrongValue: 'These words do not fit the question.',
  } satisfies Record<SheetProblem, string>,
} as const;
