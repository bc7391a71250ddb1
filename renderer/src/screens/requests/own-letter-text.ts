/** Own words in letters: what belongs to the one who asks stands in braces, so that the words fit the next one too. */
import type { Document } from '../../../../src/documents/block.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { dateInWords } from '../../text/dates.ts';
import { leavesOf, type Leaf } from '../policy/leaves.ts';

/** The text of a part as own words begin: name, day and number of the request as `{request.personName}` and the like. */
export function startOfOwnText(start: string, request: Request): string {
  const receivedOn = valueOf(request.receivedOn);
  const replaced: [text: string | undefined, brace: string][] = [
    [valueOf(request.personName), '{request.personName}'],
    [receivedOn === undefined ? undefined : dateInWords(receivedOn), '{request.receivedOn}'],
    [request.id, '{request.id}'],
  ];
  return replaced.reduce(
    (text, [value, brace]) => (value === undefined || value === '' ? text : text.replaceAll(value, brace)),
    start,
  );
}

/** The parts of a letter that can be said in other words: sentences, not headings and not rows of a table. */
export function partsToReword(document: Document): Leaf[] {
  return leavesOf(document).filter((leaf) => leaf.heading !== true && leaf.columns === undefined);
}
