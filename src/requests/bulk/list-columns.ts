/** What the columns of a list of requests mean, by their titles; without titles by their order. */

/** What a column can mean. A name or an address may stand in several columns. */
export type ColumnMeaning = 'name' | 'reach' | 'receivedOn' | 'receivedBy' | 'atContact';

export interface ListColumn {
  /** As it stands in the list; empty when the list has no titles. */
  title: string;
  means: ColumnMeaning | null;
}

const meanings: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['atContact', /right (?:address|place)|contact point|designated/],
  ['receivedOn', /received on|day|date|\bon\b|^received$/],
  ['receivedBy', /where|arrived|channel|received by|came|\bhow\b|^by$/],
  ['reach', /address|e-?mail|reply|reach|street|city|state|zip|post/],
  ['name', /name|customer|person|^who/],
];

/** The columns by their titles, or undefined when the row has no titles that say anything. */
export function columnsByTitle(titles: readonly string[]): ListColumn[] | undefined {
  const columns = titles.map((title): ListColumn => {
    const plain = title.trim().toLowerCase();
    return { title, means: meanings.find(([, words]) => words.test(plain))?.[0] ?? null };
  });
  const known = new Set(columns.map(({ means }) => means));
  // A cell of data may hold one of the words; titles hold several, and no day.
  return known.has('name') &&
    (known.has('receivedOn') || known.has('reach')) &&
    !titles.some((one) => /\d{2}/.test(one))
    ? columns
    : undefined;
}

/** Without titles the order is: name, address or email, day received, where it arrived. */
export function columnsByOrder(count: number): ListColumn[] {
  const order: readonly ColumnMeaning[] = ['name', 'reach', 'receivedOn', 'receivedBy', 'atContact'];
  return Array.from({ length: count }, (_, index) => ({ title: '', means: order[index] ?? null }));
}
