/** Words of “Where it shows”: the documents beside the policies in which a record shows. */
import type { NoticeKind } from '../../../src/documents/notices/notice.ts';
import { letterKinds, type LetterKind } from '../../../src/inventory/letter.ts';
import { itemLabel } from '../../../src/inventory/option-label.ts';
import type { ShownDocument } from '../../../src/shown/shown-in.ts';
import { dateInWords } from './dates.ts';

const notices: Record<NoticeKind, string> = {
  collection: 'Notice at Collection',
  staff: 'Notice at Collection for staff and applicants',
  'opt-out': 'Notice of the right to opt out',
  limit: 'Notice of the right to limit',
  'california-privacy-rights': 'Web text “Your California Privacy Rights”',
  'counter-sheet': 'Sheet at the counter',
  'staff-briefing': 'Staff briefing',
};

export const shownWords = {
  kept: 'Published, kept and sent',
  keptNone: 'No version in force, year, kept letter or minute speaks of it.',
  written: 'Notices and letters to companies, as they would be written today',
  writtenNone: 'No notice and no letter to a company speaks of it.',
  reading: 'Looking…',
  failed: 'This could not be found out just now.',
  ask: 'Look in them too',
  askText: 'In an office of this size, writing them takes a few seconds.',
  more: (rest: number) => `and ${rest} more`,
  frozen: 'frozen',
} as const;

/** What a document is called. */
export function shownTitle(document: ShownDocument): string {
  switch (document.kind) {
    case 'version':
      return `Version ${document.number}, in force since ${day(document.effectiveDate)}`;
    case 'notice':
      return notices[document.notice];
    case 'year':
      return document.closedOn === undefined
        ? `Shine the Light ${document.year}`
        : `Shine the Light ${document.year}, closed ${day(document.closedOn)}`;
    case 'letter':
      return `${letterTitle(document.letter)}, sent ${day(document.sentOn)}`;
    case 'vendorLetter':
      return `Letter to ${document.name}`;
    case 'minute':
      return `Minute of the review that ended ${day(document.endedOn)}`;
  }
}

function letterTitle(kind: LetterKind | undefined): string {
  return `Letter “${itemLabel(letterKinds, kind) ?? ''}”`;
}

function day(isoDate: string): string {
  return isoDate === '' ? '' : dateInWords(isoDate);
}
