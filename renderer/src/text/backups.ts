/** Words about copies of the office file. */
import { localDayInWords, timeInWords } from './dates.ts';

export const backupWords = {
  title: 'Backups',
  about: 'Copies of the whole office file, each opened and counted before it counts as made.',
  now: 'Make a copy elsewhere…',
  menu: 'Backups…',
  elsewhereTitle: 'A copy in another place',
  elsewhereText:
    'Keep one on a stick or another computer: when this computer is lost or broken, only that helps. The copy is an office file like yours.',
  made: (fileName: string, checked: string) => `Copied and checked: ${fileName}, ${checked}`,
  cancelled: 'Nothing was copied.',
  ownTitle: 'Made by Candor',
  ownText: (folder: string) =>
    `When you open a file that was changed, Candor first keeps a copy of it as it was, in the folder “${folder}” beside it. Three copies of the newest day stay, and one of each day before, ten in all.`,
  none: 'None yet. The first one is made when you open this file again.',
  sampleNone: 'Candor makes no copies of a sample.',
  caption: 'Backups beside the file, newest first',
  when: 'Made',
  change: 'Changes in it',
  size: 'Size',
  goBackColumn: 'Go back',
  goBack: 'Go back to this…',
  goBackName: (when: string) => `Go back to this: ${when}`,
  goBackText: 'To go back, you name a new file. The one that is open stays as it is, so you can change your mind.',
  restored: (when: string) => `This is the office as it was ${when}. The other file was left alone.`,
  whenInWords: (utcTime: string) => `${localDayInWords(utcTime)}, ${timeInWords(utcTime)}`,
  bytes: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
} as const;
