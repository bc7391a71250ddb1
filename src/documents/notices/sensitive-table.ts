/**
 * Sensitive information in a notice at collection: of each kind what is collected, what for, how long it is kept, and
 * whether it is sold or shared (Civ. Code 1798.100(a)(2) and (3)).
 */
import type { TableBlock, TableRow } from '../block.ts';
import { row, table } from '../policy/blocks.ts';
import { merged, purposesOf } from '../policy/collect-categories.ts';
import { joinPhrases, say, words } from '../wording/phrase.ts';
import { howLongKept } from './collected-tables.ts';
import { soldOrShared, type SaleFacts } from './sale-of-category.ts';
import { nameOf, type SensitiveKind } from './sensitive-list.ts';

/** One row for each kind that the office has. */
export function sensitiveTable(facts: SaleFacts, kinds: readonly SensitiveKind[]): TableBlock | undefined {
  return table(
    { rule: 'notice.sensitive-list', cites: ['civ-1798.100-a', 'civ-1798.100-a-3', 'civ-1798.140-ae'] },
    'Sensitive information',
    [
      ['What it is', 0.28],
      ['What we use it for', 0.24],
      ['How long we keep it', 0.24],
      ['Sold or shared', 0.24],
    ],
    kinds.map((kind) => kindRow(facts, kind)),
  );
}

function kindRow(facts: SaleFacts, { id, name, members }: SensitiveKind): TableRow {
  const context = facts.context.present;
  const data = joinPhrases(members.map((one) => nameOf(context, one)));
  return row({ rule: 'notice.sensitive-kind', of: id, rests: members.map((one) => one.id) }, [
    [say`${words(name)}: ${data}`],
    [purposesOf(context, members)],
    merged(members.flatMap((one) => howLongKept(context, one, members.length > 1))),
    soldOrShared(facts, members),
  ]);
}
