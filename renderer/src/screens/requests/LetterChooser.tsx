import type { LetterKind } from '../../../../src/inventory/letter.ts';
import type { LetterChoice } from '../../../../src/requests/letters/letter-choices.ts';
import * as places from '../../app/places.ts';
import { letterWords as words } from '../../text/request-page.ts';

interface LetterChooserProps {
  choices: readonly LetterChoice[];
  chosen: LetterKind | undefined;
  requestId: string;
}

/** The kinds of letter: those that make sense as links, the others folded away with the reason why not. */
export function LetterChooser({ choices, chosen, requestId }: LetterChooserProps) {
  const possible = choices.filter((one) => one.possible || one.kind === chosen);
  const others = choices.filter((one) => !possible.includes(one));
  return (
    <nav className="card letter-kinds" aria-label={words.choose}>
      <ul className="plain">
        {possible.map(({ kind }) => (
          <li key={kind}>
            <a
              className="letter-kind"
              href={places.requestLetter(requestId, kind)}
              aria-current={kind === chosen ? 'page' : undefined}
            >
              {words.kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details className="letter-others">
          <summary>{words.others(others.length)}</summary>
          <ul className="plain">
            {others.map(({ kind, why }) => (
              <li key={kind} className="letter-kind letter-kind-off">
                {words.kinds[kind]}
                <span className="letter-why">{words.notPossible(why ?? '')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
