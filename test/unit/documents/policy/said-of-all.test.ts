/** What is true of many stands once, with its exceptions, and rests on the records of all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextOf } from '../../../../src/documents/plain-text.ts';
import { saidOfAll, type Member } from '../../../../src/documents/policy/said-of-all.ts';
import { gapPhrase, words } from '../../../../src/documents/wording/phrase.ts';

/** Remarks as `topic text`, e.g. `place works here`. */
const member = (id: string, ...remarks: string[]): Member => ({
  id,
  name: words(`Company ${id}`),
  remarks: remarks.map((text) => ({
    topic: text.split(' ')[0] ?? '',
    one: words(text, id),
    many: words(`they: ${text}`),
  })),
});

const textsOf = (phrases: readonly { runs: Parameters<typeof plainTextOf>[0] }[]): string[] =>
  phrases.map(({ runs }) => plainTextOf(runs));

describe('what is said of all members of a group', () => {
  test('a remark that all share stands once and rests on each of them', () => {
    const said = saidOfAll([member('V-001', 'place here'), member('V-002', 'place here', 'sings')]);
    expect(textsOf(said.common)).toEqual(['they: place here']);
    expect(said.common[0]?.records).toEqual(['V-001', 'V-002']);
    expect(textsOf(said.own('V-001'))).toEqual([]);
    expect(textsOf(said.own('V-002'))).toEqual(['sings']);
  });

  test('what the others say otherwise of themselves is said with that proviso', () => {
    const said = saidOfAll([
      member('V-001', 'place here'),
      member('V-002', 'place here'),
      member('V-003', 'place here'),
      member('V-004', 'place abroad'),
      member('V-005', 'place nowhere'),
    ]);
    expect(textsOf(said.common)).toEqual(['Unless we say otherwise, they: place here']);
    expect(said.common[0]?.records).toEqual(['V-001', 'V-002', 'V-003']);
    expect(textsOf(said.own('V-005'))).toEqual(['place nowhere']);
  });

  test('one exception that says nothing of its own is named, with all that it is left out of', () => {
    const said = saidOfAll([
      member('V-001', 'place here', 'voice quiet'),
      member('V-002', 'place here', 'voice quiet'),
      member('V-003', 'place here', 'voice quiet'),
      member('V-004', 'age old'),
    ]);
    expect(textsOf(said.common)).toEqual(['Except for Company V-004, they: place here; they: voice quiet']);
    expect(textsOf(said.own('V-004'))).toEqual(['age old']);
  });

  test('one that says nothing beside one that says otherwise is named with the proviso', () => {
    const most = ['V-001', 'V-002', 'V-003'].map((id) => member(id, 'place here'));
    const said = saidOfAll([...most, member('V-004', 'place abroad'), member('V-005')]);
    expect(textsOf(said.common)).toEqual(['Unless we say otherwise, and except for Company V-005, they: place here']);
  });

  test('of two remarks on one topic only the more frequent reaches further', () => {
    const list = ['here', 'here', 'here', 'there', 'there', 'there', 'there'].map((place, index) =>
      member(`V-${index}`, `place ${place}`),
    );
    expect(textsOf(saidOfAll(list).common)).toEqual(['Unless we say otherwise, they: place there']);
    expect(saidOfAll(list.slice(0, 6)).common).toEqual([]);
  });

  test('several that say nothing, too few, and nobody leave every remark where it is', () => {
    const most = ['V-001', 'V-002', 'V-003'].map((id) => member(id, 'place here'));
    expect(saidOfAll([...most, member('V-004'), member('V-005')]).common).toEqual([]);
  });

  test('two of three, one alone, and nobody leave every remark where it is', () => {
    expect(saidOfAll([member('V-001', 'a'), member('V-002', 'a'), member('V-003', 'b')]).common).toEqual([]);
    const alone = saidOfAll([member('V-001', 'a')]);
    expect(alone.common).toEqual([]);
    expect(textsOf(alone.own('V-001'))).toEqual(['a']);
    expect(saidOfAll([]).common).toEqual([]);
  });

  test('a gap is never said for several records at once', () => {
    const open = (id: string): Member => ({
      id,
      name: words(id),
      remarks: [{ topic: 'basis', one: gapPhrase(`${id}.basis`, 'basis not known yet'), many: words('they') }],
    });
    const said = saidOfAll([open('D-001'), open('D-002')]);
    expect(said.common).toEqual([]);
    expect(said.own('D-002')[0]?.records).toEqual(['D-002']);
  });
});

describe('whatever the members say', () => {
  const topics = ['place', 'voice'] as const;
  const members = fc
    .array(fc.record({ place: fc.constantFrom('', 'here', 'there'), voice: fc.constantFrom('', 'loud', 'quiet') }), {
      maxLength: 7,
    })
    .map((list) =>
      list.map((said, index) =>
        member(`V-${index}`, ...topics.flatMap((topic) => (said[topic] === '' ? [] : [`${topic} ${said[topic]}`]))),
      ),
    );

  test('each remark is said of its member exactly once, and of nobody whose own remark differs without a proviso', () => {
    fc.assert(
      fc.property(members, (list) => {
        const { common, own } = saidOfAll(list);
        for (const { id, name, remarks } of list) {
          for (const { one } of remarks) {
            const text = plainTextOf(one.runs);
            const alone = textsOf(own(id)).filter((line) => line === text).length;
            const shared = common.filter(
              (line) => line.records.includes(id) && plainTextOf(line.runs).includes(`they: ${text}`),
            ).length;
            expect(alone + shared).toBe(1);
          }
          for (const line of common.filter(({ records }) => !records.includes(id))) {
            expect(plainTextOf(line.runs)).toMatch(
              new RegExp(`^(?:Unless we say otherwise, |Except for ${plainTextOf(name.runs)}, )`),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
