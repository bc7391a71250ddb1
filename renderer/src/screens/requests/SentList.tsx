import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Letter } from '../../../../src/inventory/letter.ts';
import * as places from '../../app/places.ts';
import { letterWords as words } from '../../text/request-page.ts';

/** Letters that went out, each with the way to its copy. */
export function SentList({ letters }: { letters: readonly Letter[] }) {
  return (
    <ul className="plain sent-list">
      {letters.map((letter) => (
        <li key={letter.id}>
          <a href={places.sentLetter(letter.id)}>{letterInWords(letter)}</a>
          <span className="small muted">{letter.id}</span>
        </li>
      ))}
    </ul>
  );
}

/** `The answer, June 3, 2026, email`. */
export function letterInWords(letter: Letter): string {
  const [kind, sentOn, sentBy] = [valueOf(letter.kind), valueOf(letter.sentOn), valueOf(letter.sentBy)];
  if (kind === undefined || sentOn === undefined || sentBy === undefined) return letter.id;
  return words.sentLine(words.kinds[kind], sentOn, words.ways[sentBy]);
}
