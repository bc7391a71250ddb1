/** Words about requests that were removed, whose history still holds who asked. */
import { dateInWords } from './dates.ts';

export const removedWords = {
  title: 'Removed, but still in the history',
  about: 'These left the log, but the history still says who asked. Bring back what was really asked; erase the rest.',
  who: 'Who',
  received: 'Received',
  removed: 'Removed',
  what: 'What to do',
  by: (day: string, who: string) => `${day}, by ${who}`,
  bringBack: 'Bring back',
  bringBackThat: (name: string) => `Bring back ${name}`,
  back: (id: string) => `${id} is back in the log`,
  erase: 'Erase who asked…',
  eraseThat: (name: string) => `Erase who asked… (${name})`,
  erased: (id: string) => `Who asked is erased from the history of ${id}`,
  ask: (name: string) => `Erase ${name} from the history?`,
  askText: 'Name, reply address, proofs and notes go out of the history. This cannot be undone.',
  askEarly: (day: string) =>
    `If this was really asked, you must keep it until ${dateInWords(day)} (11 CCR 7101(a)): bring it back instead. Erase it only if it was entered by mistake. This cannot be undone.`,
  confirm: 'Erase',
  keep: 'Keep',
  more: (rest: number) => `Show more (${rest.toLocaleString('en-US')} left)`,
} as const;
