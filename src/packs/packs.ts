/**
 * Office packs: what a small California office of a certain kind usually has, as suggestions.
 *
 * Nothing from a pack is a statement: each answer is `suggested` until a person confirms it, or "not known yet". README.md
 * names the few answers that are given.
 */
import { blankOffice } from '../inventory/new-record.ts';
import { valueOf } from '../inventory/answer.ts';
import { allRecords, answerOf, organizationOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { addSuggestions } from './add-suggestions.ts';
import { allPacks } from './all-packs.ts';
import { blockExplanations, type BlockExplanation } from './block-explanations.ts';
import { rooms, type Room } from './pack-block.ts';
import type { Pack } from './pack.ts';
import { privacyContact } from './parts/reaching-the-office.ts';
import { suggestedAnswer, titleKey, type Suggestion } from './suggestion.ts';

export interface PackInfo {
  /** Name on the command line and for the other functions here. */
  readonly slug: string;
  /** Kind of office, as screens call it. */
  readonly name: string;
  /** One line for the list of packs. */
  readonly about: string;
}

/** Every pack, in the order in which they are offered. */
export const packs: readonly PackInfo[] = allPacks.map(({ slug, name, about }) => ({ slug, name, about }));

export interface PackBlockInfo {
  readonly id: string;
  readonly room: Room;
  readonly name: string;
  /** The question that a person answers with a tick, in the words of this kind of office. */
  readonly ask: string;
  /** What counts as a yes, and the law that makes it matter. */
  readonly explanation: BlockExplanation | undefined;
  /** Whether a new office of this kind starts with it. */
  readonly usual: boolean;
}

/** A new office of this kind with the suggestions of its usual blocks. Throws for an unknown slug: ask `packs` first. */
export function packOffice(slug: string, legalName: string): OfficeRecords {
  return startFromPack(blankOffice(legalName), slug);
}

/**
 * The office with the suggestions of the usual blocks that it lacks. What it has stays, and so does every answer about the
 * office itself. Throws for an unknown slug.
 */
export function startFromPack(office: OfficeRecords, slug: string): OfficeRecords {
  const pack = findPack(slug);
  const suggestions = usualOf(pack);
  return withContact(addSuggestions(aboutTheOffice(office, pack), suggestions), pack);
}

/**
 * From which pack an office was begun, as its records tell: by the kind of office that it states, else by the pack of which
 * it has most records, when that is at least half of a new office. Undefined for an office made by hand.
 */
export function packOfOffice(office: OfficeRecords): string | undefined {
  const kind = valueOf(organizationOf(office).kind)?.toLowerCase();
  const named = allPacks.find((pack) => pack.terms.kind === kind);
  const present = new Set(allRecords(office).map(({ type, record }) => titleKey(type, recordTitle(type, record))));
  const shares = allPacks.map((pack) => {
    const keys = usualKeys(pack);
    return { pack, share: [...keys].filter((key) => present.has(key)).length / keys.size };
  });
  const some = shares.filter(({ share }) => share > 0);
  if (named && some.some(({ pack }) => pack === named)) return named.slug;
  const best = some.toSorted((first, second) => second.share - first.share)[0];
  return best !== undefined && best.share >= 0.5 ? best.pack.slug : undefined;
}

/** What each block of a pack suggests, by the id of the block. Throws for an unknown slug. */
export function blockSuggestions(slug: string): ReadonlyMap<string, readonly Suggestion[]> {
  return suggestionsOf(findPack(slug));
}

/** The blocks of a kind of office, room by room, the usual ones of a room first. Throws for an unknown slug. */
export function packBlocks(slug: string): PackBlockInfo[] {
  const { terms, usual, offered } = findPack(slug);
  const all = [...usual, ...offered].map((block) => ({
    id: block.id,
    room: block.room,
    name: block.name,
    ask: block.ask(terms),
    explanation: blockExplanations[block.id],
    usual: usual.includes(block),
  }));
  return rooms.flatMap(({ id }) => all.filter((block) => block.room === id));
}

/**
 * The office with the suggestions of one block that it lacks; what is there stays as it is. Adding a block twice changes
 * nothing more. Throws for an unknown slug, or a block that this kind of office does not have.
 */
export function addBlock(office: OfficeRecords, slug: string, blockId: string): OfficeRecords {
  const suggestions = blockSuggestions(slug).get(blockId);
  if (suggestions === undefined) throw new Error(`The pack ${slug} has no block ${blockId}.`);
  return addSuggestions(office, suggestions);
}

/** What packs suggest never changes while the program runs, and every step of the walk asks for it: it is made once. */
const suggestions = new Map<Pack, ReadonlyMap<string, readonly Suggestion[]>>();
const keysOfUsual = new Map<Pack, ReadonlySet<string>>();

function suggestionsOf(pack: Pack): ReadonlyMap<string, readonly Suggestion[]> {
  const known = suggestions.get(pack);
  if (known) return known;
  const made = new Map([...pack.usual, ...pack.offered].map((block) => [block.id, block.suggests(pack.terms)]));
  suggestions.set(pack, made);
  return made;
}

function usualOf(pack: Pack): Suggestion[] {
  const all = suggestionsOf(pack);
  return pack.usual.flatMap(({ id }) => all.get(id) ?? []);
}

function usualKeys(pack: Pack): ReadonlySet<string> {
  const known = keysOfUsual.get(pack);
  if (known) return known;
  const made = new Set(usualOf(pack).map(({ type, title }) => titleKey(type, title)));
  keysOfUsual.set(pack, made);
  return made;
}

function findPack(slug: string): Pack {
  const pack = allPacks.find((one) => one.slug === slug);
  if (pack === undefined) throw new Error(`There is no pack ${slug}.`);
  return pack;
}

/** One contact point takes what people send: requests under Shine the Light, and word of a child's data. */
function withContact(office: OfficeRecords, pack: Pack): OfficeRecords {
  const organization = organizationOf(office);
  const title = titleKey('contact', privacyContact(pack.terms).title);
  const contact = office.contact.find((one) => titleKey('contact', recordTitle('contact', one)) === title);
  if (contact === undefined) return office;
  const suggested = (['shineTheLightContact', 'childrenReportContact'] as const)
    .filter((field) => organization[field].state === 'unknown')
    .map((field) => [field, suggestedAnswer(contact.id)] as const);
  return { ...office, organization: [{ ...organization, ...Object.fromEntries(suggested) }] };
}

/** The office record with what the pack suggests about it; what somebody has answered stays. */
function aboutTheOffice(office: OfficeRecords, pack: Pack): OfficeRecords {
  const organization = organizationOf(office);
  const suggested = Object.entries(pack.office)
    .filter(([field]) => answerOf(organization, field).state === 'unknown')
    .map(([field, said]) => [field, suggestedAnswer(said)] as const);
  return { ...office, organization: [{ ...organization, ...Object.fromEntries(suggested) }] };
}
