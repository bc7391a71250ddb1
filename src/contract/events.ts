/** Events that a host sends to every window. */
export interface Events {
  /** Records were written: read again what you show. A change of a few records comes with the event; of many there is no news. */
  'office.changed': { revision: number; changed: string[]; news?: import('./office-calls.ts').OfficeNews };
  /** A page was cut off from its host for a while: any event may have been missed. Sent by the page's own client. */
  'events.missed': { reconnected: true };
  /** Another file was opened, or the file was closed. */
  'file.changed': { open: boolean };
  /** A file was taken off the list of those opened lately. */
  'recent.changed': { count: number };
  /** Something was chosen in the menu of the system. */
  'menu.chosen': import('./menu-commands.ts').MenuChoice;
  /** A long export goes on; `done` of `total` steps. */
  'export.progress': { step: 'composing' | 'printing' | 'writing' | 'checking'; done: number; total: number };
  /** Answering many requests goes on: so many of them are done. */
  'letters.progress': { done: number; total: number };
}

export type EventName = keyof Events;

/** How screens talk to whichever host answers. */
export interface Client {
  call: <Name extends import('./calls.ts').CallName>(
    name: Name,
    input: import('./calls.ts').CallInput<Name>,
  ) => Promise<import('./errors.ts').Envelope<import('./calls.ts').CallAnswer<Name>>>;
  /**
   * Hands a file that was dropped on the page to the host, which answers what it is, and a ticket for it. Only what a person
   * dropped can be handed over; no path crosses.
   */
  offer: (
    file: import('./offered.ts').DroppedFile,
  ) => Promise<import('./errors.ts').Envelope<import('./offered.ts').Offered>>;
  /** Calls back on every event of that name until the returned function is called. */
  subscribe: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => () => void;
}
