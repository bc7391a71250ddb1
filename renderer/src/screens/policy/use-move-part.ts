import type { Document } from '../../../../src/documents/block.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import { ownWords as words } from '../../text/own-words.ts';
import { first, isOwnParagraph, placeAfterMove, placeOf } from './parts.ts';
import { useOwnWords } from './use-own-words.ts';

interface MovePart {
  (blockId: string, by: 1 | -1): void;
  can: (blockId: string, by: 1 | -1) => boolean;
}

/** A function that moves a part of the policy up or down among its neighbors. */
export function useMovePart(document: Document, policyId: string | undefined): MovePart {
  const { set, attempt } = useOwnWords();
  const announce = useAnnounce();
  const afterOf = (blockId: string, by: 1 | -1) => {
    const place = placeOf(document, blockId);
    const after = place && !isOwnParagraph(blockId) ? placeAfterMove(place, by) : undefined;
    return place && after !== undefined ? { place, after } : undefined;
  };
  const move = (blockId: string, by: 1 | -1) => {
    const found = afterOf(blockId, by);
    if (!found) return;
    const { place, after } = found;
    attempt(async () => {
      await set(
        {
          ...(policyId === undefined ? {} : { policyId }),
          block: blockId,
          change: 'moveAfter',
          ...(after === first ? {} : { after }),
        },
        words.moved,
      );
      announce(words.movedTo(place.index + by + 1, place.siblings.length));
    });
  };
  return Object.assign(move, { can: (blockId: string, by: 1 | -1) => afterOf(blockId, by) !== undefined });
}
