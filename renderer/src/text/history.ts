/** Words of the history screen. */
import type { CommandKind } from '../../../src/contract/change-log.ts';

export const historyWords = {
  title: 'History',
  about: 'Everything that was ever changed in this file, newest first. Nothing is forgotten.',
  none: 'Nothing has been changed yet.',
  older: 'Show older',
  reading: 'Reading the history…',
  failed: 'The history cannot be read right now',
  what: { added: 'added', changed: 'changed', removed: 'removed' },
  by: (who: string) => `by ${who}`,
  reason: (why: string) => `Reason: ${why}`,
  commands: {
    create: 'Added',
    import: 'Read in',
    save: 'Changed',
    remove: 'Removed',
    issue: 'Issued',
    review: 'Reviewed',
    undo: 'Undone',
    redo: 'Done again',
  } satisfies Record<CommandKind, string>,
  records: (count: number) => (count === 1 ? '1 record' : `${count} records`),
} as const;
