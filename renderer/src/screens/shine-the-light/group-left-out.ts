import type { LeftOut } from '../../../../src/disclosure/year-list.ts';

export interface LeftOutGroup {
  /** Why none of it counts. */
  reason: string;
  cite: string | null;
  verified: boolean;
  rows: { disclosureId: string; names: string }[];
}

/** A closed year keeps the citation at the end of the reason, in parentheses. */
const citeAtEnd = /^(.*\S) \((Cal\. .+)\)$/s;

/**
 * What was left out, by reason, the most frequent first. Each line of the ledger says `names: reason`; names may hold a
 * colon of their own, reasons do not.
 */
export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>();
  for (const { disclosureId, reason: line, cite: given, verified } of leftOut) {
    const [, words = line, cited = null] = given === null ? (citeAtEnd.exec(line) ?? []) : [undefined, line, given];
    const at = words.lastIndexOf(': ');
    const reason = words.slice(at < 0 ? 0 : at + 2);
    const key = `${reason} ${cited ?? ''}`;
    const group = groups.get(key) ?? { reason, cite: cited, verified: true, rows: [] };
    group.rows.push({ disclosureId, names: at < 0 ? '' : words.slice(0, at) });
    group.verified &&= verified;
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((first, second) => second.rows.length - first.rows.length);
}
