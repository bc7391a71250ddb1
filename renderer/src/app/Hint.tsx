import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { helpWords as words } from '../text/help.ts';
import { Button } from '../ui/Button.tsx';
import { hintKey, noteHint, useHint, useHintSwitch } from './hints.ts';
import './Hint.css';

/** One line for the first visit of a screen. It asks for nothing and takes no focus. */
export function Hint() {
  const hint = useHint();
  const { silence } = useHintSwitch();
  const [location] = useLocation();
  const key = hintKey(location);
  const shown = hint !== undefined;
  useEffect(() => {
    if (shown && key !== undefined) noteHint(key);
  }, [shown, key]);
  if (!hint) return null;
  return (
    <div className="hint" role="note" aria-label={words.hintTitle}>
      <p>{hint.text}</p>
      <div className="hint-actions">
        <Button small onClick={hint.dismiss}>
          {words.hintClose}
        </Button>
        <Button small look="quiet" onClick={silence}>
          {words.noHints}
        </Button>
      </div>
    </div>
  );
}
