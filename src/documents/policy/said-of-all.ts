/**
 * What is true of many is said once: the remarks that the members of a group share become sentences beside their table or
 * list, and only what is special stays with each of them.
 */
import type { RecordPath } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { restingOn, say, type Phrase } from '../wording/phrase.ts';

/** One remark about a member, worded about it alone and about several of them. */
export interface Remark {
  /** What it is about, such as `country`: who has another remark of the same topic says otherwise. */
  topic: string;
  one: Phrase;
  many: Phrase;
}

export interface Member {
  id: string;
  /** The name of an exception. */
  name: Phrase;
  remarks: readonly Remark[];
}

export interface SaidOfAll {
  /** Sentences about all members, about all that do not say otherwise, or about all but one. */
  common: Phrase[];
  /** What stays with the member. */
  own: (id: string) => Phrase[];
}

/** Splits the remarks. A remark with a gap always stays where it is: each gap belongs to one record. */
export function saidOfAll(members: readonly Member[]): SaidOfAll {
  const shared = new Map<string, Shared>();
  for (const member of members) {
    for (const { topic, one, many } of member.remarks.filter(isSettled)) {
      const key = keyOf(topic, one);
      const known = shared.get(key) ?? { topic, many, by: new Set(), records: [] };
      shared.set(key, known);
      known.by.add(member);
      known.records.push(...one.records);
    }
  }
  const entries = [...shared.values()];
  const remarksOf = new Map(members.map(({ id, remarks }) => [id, remarks]));
  const hoisted = new Map([...shared].filter(([, entry]) => reachOf(entry, entries, members) !== 'few'));
  const byReach = Map.groupBy(hoisted.values(), (entry) => reachOf(entry, entries, members));
  return {
    common: sentencesAbout(byReach, members),
    own: (id) =>
      (remarksOf.get(id) ?? [])
        .filter((remark) => !isSettled(remark) || !hoisted.has(keyOf(remark.topic, remark.one)))
        .map(({ one }) => one),
  };
}

interface Shared {
  topic: string;
  many: Phrase;
  by: Set<Member>;
  /** The records of all who share it. */
  records: RecordPath[];
}

function keyOf(topic: string, one: Phrase): string {
  return `${topic}: ${plainTextOf(one.runs)}`;
}

function isSettled({ one }: Remark): boolean {
  return one.runs.every((run) => run.kind !== 'gap');
}

type Reach = 'all' | 'unlessSaid' | 'allButOne' | 'allButOneUnlessSaid' | 'few';

/**
 * Of how many it is true: of all; of all that do not say otherwise, because each of the others has a remark of its own on the
 * topic; of all but one, who has none; or of few. Of a topic only the most frequent remark reaches further than its members.
 */
function reachOf(entry: Shared, all: readonly Shared[], members: readonly Member[]): Reach {
  const { topic, by } = entry;
  const others = members.filter((one) => !by.has(one));
  if (others.length === 0) return members.length > 1 ? 'all' : 'few';
  const rivals = all.filter((one) => one.topic === topic && one !== entry);
  const first = rivals.every((one) => one.by.size < by.size);
  if (!first || by.size < 3 || by.size * 3 < members.length) return 'few';
  const silent = others.filter(({ remarks }) => !remarks.some((one) => one.topic === topic));
  if (silent.length === 0) return 'unlessSaid';
  if (silent.length > 1) return 'few';
  return others.length === 1 ? 'allButOne' : 'allButOneUnlessSaid';
}

/** What is true of all comes first, a sentence each; then what rows may change, and for one exception all it is left out of. */
function sentencesAbout(shared: ReadonlyMap<Reach, readonly Shared[]>, members: readonly Member[]): Phrase[] {
  const butFor = (reach: Reach, sentence: (name: Phrase, said: Phrase) => Phrase): Phrase[] =>
    members.flatMap((exception): Phrase[] => {
      const rest = (shared.get(reach) ?? []).filter((one) => lacks(one, exception));
      return rest.length === 0 ? [] : [sentence(exception.name, inOneLine(rest))];
    });
  const unlessSaid = shared.get('unlessSaid') ?? [];
  return [
    ...(shared.get('all') ?? []).map(saying),
    ...(unlessSaid.length === 0 ? [] : [say`Unless we say otherwise, ${inOneLine(unlessSaid)}`]),
    ...butFor('allButOne', (name, said) => say`Except for ${name}, ${said}`),
    ...butFor('allButOneUnlessSaid', (name, said) => say`Unless we say otherwise, and except for ${name}, ${said}`),
  ];
}

function lacks({ topic }: Shared, member: Member): boolean {
  return !member.remarks.some((one) => one.topic === topic);
}

function inOneLine([first, ...more]: readonly Shared[]): Phrase {
  return more.reduce((text, one) => say`${text}; ${saying(one)}`, first ? saying(first) : say``);
}

function saying({ many, records }: Shared): Phrase {
  return restingOn(many, records);
}
