/** Words about waiting for the person. */
import { dateInBrief, dateInWords } from './dates.ts';

export const waitingWords = {
  since: (day: string) => `Waiting for the person since ${dateInWords(day)}`,
  for: (what: string, by: string | null) => `For: ${what}${by === null ? '' : ` (noted by ${by})`}`,
  goesOn: (cites: string) => `The due dates stay as they are (${cites}). No rule lets the days stop while you wait.`,
  ownDayMoves: 'No law sets a day here. The day you aim for moves with the waiting.',
  came: 'It came today',
  ended: 'Noted that it came',
  waited: (from: string, until: string, what: string | null) =>
    `Waited ${dateInBrief(from)} to ${dateInBrief(until)}${what === null ? '' : `: ${what}`}`,
  note: 'Note that you wait for the person…',
  title: 'What do you wait for?',
  text: 'It stands in the log. No law sets a day for this request.',
  textGoesOn: (cites: string) => `It stands in the log. The due dates stay as they are: ${cites}.`,
  what: 'What is missing?',
  help: 'For example “the signed permission”.',
  confirm: 'Note it',
  cancel: 'Cancel',
  errors: 'One thing is missing',
  empty: 'Write it in a few words.',
  started: 'Noted that you wait',
} as const;
