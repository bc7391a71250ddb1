/** What happens with files that were dropped, from what they are and where: decided here, without a browser. */
import type { Offered } from '../../../../src/contract/offered.ts';
import type { DropTarget } from './drop-target.tsx';

/** What a person can say that a dropped file is. */
export type DropChoice = 'table' | 'sheet' | 'requests' | 'attach' | 'attachAlone';

export type DropPlan =
  | { do: 'attach'; files: Offered[]; recordId: string | undefined }
  | { do: 'open'; file: Offered }
  | { do: 'bringIn'; file: Offered }
  | { do: 'ask'; files: Offered[]; choices: DropChoice[] }
  | { do: 'refuse'; because: 'officeAmongOthers' | 'noOffice' | 'nothing' };

/** `target` is where the files were dropped, undefined where no record is open; at least one file was understood. */
export function planDrop(files: readonly Offered[], target: DropTarget | undefined, officeOpen: boolean): DropPlan {
  const [file] = files;
  if (file === undefined) return { do: 'refuse', because: 'nothing' };
  if (files.some(({ is }) => is === 'office')) {
    return files.length === 1 ? { do: 'open', file } : { do: 'refuse', because: 'officeAmongOthers' };
  }
  if (files.some(({ is }) => is === 'data')) {
    return files.length === 1 ? { do: 'bringIn', file } : { do: 'refuse', because: 'officeAmongOthers' };
  }
  if (!officeOpen) return { do: 'refuse', because: 'noOffice' };
  const proofs = files.filter(({ kind }) => kind !== null);
  const all: DropPlan =
    target === undefined
      ? { do: 'ask', files: proofs, choices: ['attachAlone'] }
      : { do: 'attach', files: proofs, recordId: target.recordId };
  if (files.length > 1) return all;
  const attach: DropChoice = target?.recordId === undefined ? 'attachAlone' : 'attach';
  switch (file.is) {
    case 'sheet':
      return { do: 'ask', files: [file], choices: ['sheet', attach] };
    case 'requests':
      return { do: 'ask', files: [file], choices: ['requests', 'table', attach] };
    case 'table':
      return {
        do: 'ask',
        files: [file],
        choices: target === undefined ? ['table', attach, 'requests', 'sheet'] : [attach, 'table', 'requests', 'sheet'],
      };
    case 'data':
      return { do: 'bringIn', file };
    case 'proof':
      return all;
    case 'office':
      return { do: 'open', file };
  }
}
