import { draftWords as words } from '../text/drafts.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

interface KeptFromBeforeProps {
  draft: { isFromBefore: boolean; end: () => void };
  /** What else is to be done when it is discarded. */
  onDiscard?: (() => void) | undefined;
}

/** Says that what stands in the form was typed before, with the way to be rid of it. */
export function KeptFromBefore({ draft, onDiscard }: KeptFromBeforeProps) {
  if (!draft.isFromBefore) return null;
  return (
    <Callout mark="gap" title={words.before}>
      <p>{words.beforeText}</p>
      <Button
        small
        onClick={() => {
          draft.end();
          onDiscard?.();
        }}
      >
        {words.discard}
      </Button>
    </Callout>
  );
}
