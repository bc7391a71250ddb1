/** The lines of a list of people who asked: which can be added, and as what. */
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { ListLine, RequestList } from '../../../../src/requests/bulk/request-list.ts';
import type { Mark } from '../../ui/marks.tsx';

/** `ok`: it can be added; `gap`: it can, with something to look at; `wrong`: it is left out. */
export function markOf({ problems }: Pick<ListLine, 'problems'>): Extract<Mark, 'ok' | 'gap' | 'wrong'> {
  if (problems.some(({ blocks }) => blocks)) return 'wrong';
  return problems.length > 0 ? 'gap' : 'ok';
}

/** The lines that can be added, as the call wants them. */
export function linesToAdd({ lines }: Pick<RequestList, 'lines'>): CallInput<'request.addMany'>['lines'] {
  return lines.flatMap((line) => {
    if (line.receivedOn === null || markOf(line) === 'wrong') return [];
    const { name, reach, receivedOn, receivedBy, atContact } = line;
    const known = atContact === null ? {} : { atContact };
    return [{ line: line.line, name, reach, receivedOn, receivedBy, ...known }];
  });
}
