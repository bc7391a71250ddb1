/** How the command line calls kinds of request and letters: without the prefix of the library's ids. */
import { letterKinds, type LetterKind } from '../../../src/inventory/letter.ts';
import type { RequestKind } from '../../../src/inventory/request.ts';
import { consumerRequestIds } from '../../../src/library/consumer-requests.ts';

const kinds: readonly RequestKind[] = [...consumerRequestIds, 'other'];

/** `shine-the-light` for `req-shine-the-light`. */
export function shortKind(kind: RequestKind): string {
  return kind.replace(/^req-/, '');
}

/** The kinds as the command line names them. */
export const shortKinds: readonly string[] = kinds.map(shortKind);

/** The kind of a short name; undefined when there is none. */
export function kindOf(short: string): RequestKind | undefined {
  return kinds.find((kind) => shortKind(kind) === short);
}

/** The letters as the command line names them: `need-more` for `needMore`. */
export const letterNames: readonly string[] = letterKinds.map(({ value }) => letterName(value));

/** The letter of a name; undefined when there is none. */
export function letterOf(name: string): LetterKind | undefined {
  return letterKinds.find(({ value }) => letterName(value) === name)?.value;
}

function letterName(kind: LetterKind): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
