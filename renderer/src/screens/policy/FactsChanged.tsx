import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import { useOffice } from '../../data/queries.ts';
import { ownWords as words } from '../../text/own-words.ts';
import { compareWords } from '../../text/policy.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Difference } from '../../ui/Difference.tsx';
import { factInWords } from './live-facts.ts';
import { ownTextInWords } from './own-text.ts';
import { wordDifference } from './word-difference.ts';

interface FactsChangedProps {
  wording: WordingState;
  onKeep: () => void;
  onTake: () => void;
  onEdit: () => void;
}

/** Own words whose facts have changed: what changed, word by word, and the three ways to go on. */
export function FactsChanged({ wording, onKeep, onTake, onEdit }: FactsChangedProps) {
  const office = useOffice();
  const yours = ownTextInWords(wording.text, (path) => factInWords(office, path));
  return (
    <Callout mark="gap" title={words.changed}>
      <p className="small">{words.changedText}</p>
      <h4 className="facts-title">{words.thenNow}</h4>
      <p className="facts-text">
        <Difference pieces={wordDifference(wording.basis, wording.generated)} words={compareWords} />
      </p>
      {wording.change === 'hide' ? null : (
        <>
          <h4 className="facts-title">{words.yoursBesideNew}</h4>
          <p className="facts-text">
            <Difference pieces={wordDifference(yours, withoutTerm(wording, yours))} words={compareWords} />
          </p>
        </>
      )}
      <div className="own-buttons">
        <Button small onClick={onKeep}>
          {wording.change === 'hide' ? words.keepHidden : words.keep}
        </Button>
        <Button small onClick={onTake}>
          {wording.change === 'hide' ? words.showAgain : words.take}
        </Button>
        {wording.change === 'hide' ? null : (
          <Button small onClick={onEdit}>
            {words.edit}
          </Button>
        )}
      </div>
    </Callout>
  );
}

/** The new text without the term of a definition, which own words do not repeat. */
function withoutTerm({ basis, generated }: WordingState, yours: string): string {
  const term = /^[^:.]{1,80}: /.exec(generated)?.[0] ?? '';
  return basis.startsWith(term) && !yours.startsWith(term) ? generated.slice(term.length) : generated;
}
