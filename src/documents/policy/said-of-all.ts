/**
 * What is true of many is said once: the remarks that the members of a group share become sentences before their table, with
 * the exceptions by name, and only what is special stays with each of them.
 */
import type { RecordPath } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { restingOn, say, type Phrase } from '../wording/phrase.ts';

/** One remark about a member, worded about it alone and about several of them. */
export interface Remark {
  one: Phrase;
  many: Phrase;
}

export interface Member {
  id: string;
  /** The name in a list of exceptions. */
  name: Phrase;
  remarks: readonly Remark[];
}

export interface SaidOfAll {
  /** Sentences about all members, or all but those named. */
  common: Phrase[];
  /** What stays with the member. */
  own: (id: string) => Phrase[];
}

/** At most so many exceptions are named; beyond that the remark stays with each member. */
const mostExceptions = 1;

/** Splits the remarks. A remark with a gap always stays where it is: each gap belongs to one record. */
export function saidOfAll(members: readonly Member[]): SaidOfAll {
  const shared = new Map<string, Shared>();
  for (const member of members) {
    for (const { one, many } of member.remarks.filter(isSettled)) {
      const key = plainTextOf(one.runs);
      const known = shared.get(key) ?? { many, by: [], records: [] };
      shared.set(key, { ...known, by: [...known.by, member], records: [...known.records, ...one.records] });
    }
  }
  const hoisted = new Map([...shared].filter(([, { by }]) => isCommon(by.length, members.length)));
  return {
    common: sentencesAbout([...hoisted.values()], members),
    own: (id) =>
      (members.find((one) => one.id === id)?.remarks ?? [])
        .filter((remark) => !isSettled(remark) || !hoisted.has(plainTextOf(remark.one.runs)))
        .map(({ one }) => one),
  };
}

interface Shared {
  many: Phrase;
  by: Member[];
  /** The records of all who share it. */
  records: RecordPath[];
}

function isSettled({ one }: Remark): boolean {
  return one.runs.every((run) => run.kind !== 'gap');
}

function isCommon(sharing: number, all: number): boolean {
  const exceptions = all - sharing;
  if (exceptions === 0) return all > 1;
  return exceptions <= mostExceptions && sharing >= 3 && sharing > exceptions;
}

/** What is true of all comes first, a sentence each; then one sentence for each exception, with all that it is left out of. */
function sentencesAbout(shared: readonly Shared[], members: readonly Member[]): Phrase[] {
  const ofAll = shared.filter(({ by }) => by.length === members.length).map(saying);
  const ofMost = members.flatMap((exception): Phrase[] => {
    const rest = shared.filter(({ by }) => by.length < members.length && !by.includes(exception));
    const [first, ...more] = rest.map(saying);
    if (first === undefined) return [];
    const line = more.reduce((text, one) => say`${text}; ${one}`, first);
    return [say`All but ${exception.name}: ${line}`];
  });
  return [...ofAll, ...ofMost];
}

function saying({ many, records }: Shared): Phrase {
  return restingOn(many, records);
}
