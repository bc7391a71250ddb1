/** The ticks of the rooms: which blocks of a pack an office has, adding one, and taking one back. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import { allRecords, answerOf, recordsOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { recordTypes, type RecordType } from '../inventory/record-id.ts';
import { addBlock, blockSuggestions } from '../packs/packs.ts';
import { mergeSuggestions, titleKey, type Suggestion } from '../packs/suggestion.ts';
import { isUntouched } from './untouched.ts';
import { heldBy, withoutRecords } from './without-records.ts';

/**
 * The ids of the blocks that an office has: those of which at least one record is there that no other block suggests. Throws
 * for an unknown slug.
 */
export function tickedBlocks(office: OfficeRecords, slug: string): Set<string> {
  const { blocks } = keysOfPack(slug);
  const present = new Set(allRecords(office).map(({ type, record }) => titleKey(type, recordTitle(type, record))));
  const times = new Map<string, number>();
  for (const keys of blocks.values()) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const isHere = (keys: ReadonlySet<string>): boolean =>
    [...keys].some((key) => times.get(key) === 1 && present.has(key));
  return new Set([...blocks].filter(([, keys]) => isHere(keys)).map(([id]) => id));
}

/**
 * The office with a block. Suggestions that were there and nobody has touched get the block's links as well, so that a block
 * taken back and ticked again is whole. Throws for an unknown slug or block.
 */
export function tickBlock(office: OfficeRecords, slug: string, blockId: string): OfficeRecords {
  const { said: all } = keysOfPack(slug);
  const said = new Map(
    mergeSuggestions(blockSuggestions(slug).get(blockId) ?? []).map((one) => [titleKey(one.type, one.title), one]),
  );
  const added = addBlock(office, slug, blockId);
  const ids = new Map(
    allRecords(added).map(({ type, record }) => [titleKey(type, recordTitle(type, record)), record.id]),
  );
  const covered = new Set(added.retentionRule.flatMap((rule) => itemsOf(rule.elements)));
  const before = new Set(allRecords(office).map(({ record }) => record.id));
  const relinked = (type: RecordType, record: AnyRecord): AnyRecord => {
    const key = titleKey(type, recordTitle(type, record));
    const suggestion = said.get(key);
    if (!suggestion || !before.has(record.id) || !isUntouched(type, record, all.get(key) ?? [])) return record;
    return withLinks(type, record, suggestion, (to, title) => {
      const id = ids.get(titleKey(to, title));
      return type === 'retentionRule' && id !== undefined && covered.has(id) ? undefined : id;
    });
  };
  return mapRecords(added, relinked);
}

/**
 * The office without what only this block suggests and nobody has touched, and the ids of what had to stay: records that a
 * person changed or confirmed, or that confirmed answers point to. Throws for an unknown slug.
 */
export function untickBlock(
  office: OfficeRecords,
  slug: string,
  blockId: string,
): { office: OfficeRecords; kept: string[] } {
  const { blocks, said } = keysOfPack(slug);
  const ticked = tickedBlocks(office, slug);
  const elsewhere = new Set([...ticked].filter((id) => id !== blockId).flatMap((id) => [...(blocks.get(id) ?? [])]));
  const own = allRecords(office).filter(({ type, record }) => {
    const key = titleKey(type, recordTitle(type, record));
    return (blocks.get(blockId)?.has(key) ?? false) && !elsewhere.has(key);
  });
  const untouched = own.filter(({ type, record }) =>
    isUntouched(type, record, said.get(titleKey(type, recordTitle(type, record))) ?? []),
  );
  const gone = new Set(untouched.map(({ record }) => record.id));
  let before = -1;
  while (gone.size !== before) {
    before = gone.size;
    for (const id of gone) if (heldBy(office, id, gone).length > 0) gone.delete(id);
  }
  const kept = own.map(({ record }) => record.id).filter((id) => !gone.has(id));
  return { office: withoutRecords(office, gone), kept };
}

interface PackKeys {
  /** The keys of each block. */
  readonly blocks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything that the pack says of a record, whichever block says it. */
  readonly said: ReadonlyMap<string, readonly Suggestion[]>;
}

/** A pack is the same as long as the program runs, and every tick asks for its keys. */
const packKeys = new Map<string, PackKeys>();

function keysOfPack(slug: string): PackKeys {
  const known = packKeys.get(slug);
  if (known) return known;
  const all = [...blockSuggestions(slug)];
  const keyOf = ({ type, title }: Suggestion): string => titleKey(type, title);
  const blocks = new Map(all.map(([id, list]) => [id, new Set(list.map(keyOf))]));
  const made = {
    blocks,
    said: Map.groupBy(
      all.flatMap(([, list]) => list),
      keyOf,
    ),
  };
  packKeys.set(slug, made);
  return made;
}

/** The record with the links of a suggestion beside its own. `idOf` answers nothing for a title that must not be added. */
function withLinks(
  type: RecordType,
  record: AnyRecord,
  { says }: Suggestion,
  idOf: (to: RecordType, title: string) => string | undefined,
): AnyRecord {
  const links = fieldsOf(type).flatMap(([name, field]) => {
    const [to] = field.refersTo ?? [];
    const titles = says[name];
    const answer = answerOf(record, name);
    if (to === undefined || field.kind !== 'refs' || !Array.isArray(titles)) return [];
    if (answer.state !== 'suggested' && answer.state !== 'unknown') return [];
    const own = (valueOf(answer) ?? []) as string[];
    const wanted = titles.flatMap((title) => idOf(to, String(title)) ?? []);
    const value = [...new Set([...own, ...wanted])];
    return value.length === own.length ? [] : [[name, { state: 'suggested', value }] as const];
  });
  return { ...record, ...Object.fromEntries(links) };
}

function mapRecords(office: OfficeRecords, each: (type: RecordType, record: AnyRecord) => AnyRecord): OfficeRecords {
  const lists = recordTypes.map((type) => [type, recordsOf(office, type).map((record) => each(type, record))]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}
