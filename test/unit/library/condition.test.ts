import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, factsOf, type Answer, type Condition, type Facts } from '../../../src/library/condition.ts';

type Name = 'a' | 'b' | 'staff';

const leaf: fc.Arbitrary<Condition<Name>> = fc.oneof(
  fc.record({ fact: fc.constantFrom<Name>('a', 'b'), is: fc.boolean() }),
  fc.record({ fact: fc.constant<Name>('staff'), atLeast: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact: fc.constant<Name>('staff'), above: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact: fc.constant<Name>('staff'), below: fc.integer({ min: 0, max: 5 }) }),
);

const { condition } = fc.letrec<{ condition: Condition<Name> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const known = fc.record({ a: fc.boolean(), b: fc.boolean(), staff: fc.integer({ min: 0, max: 6 }) });
const hidden = fc.subarray<Name>(['a', 'b', 'staff']);

function without(facts: Facts<Name>, names: readonly Name[]): Facts<Name> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.some((hiddenName) => hiddenName === name)));
}

/** The plain two-valued reading, to compare with. */
function holds(tree: Condition<Name>, facts: { a: boolean; b: boolean; staff: number }): boolean {
  if ('all' in tree) return tree.all.every((part) => holds(part, facts));
  if ('any' in tree) return tree.any.some((part) => holds(part, facts));
  if ('not' in tree) return !holds(tree.not, facts);
  const value = facts[tree.fact];
  if ('is' in tree) return value === tree.is;
  if ('atLeast' in tree) return Number(value) >= tree.atLeast;
  if ('above' in tree) return Number(value) > tree.above;
  return Number(value) < tree.below;
}

describe('a condition', () => {
  it('reads as yes or no, like ordinary logic, once every fact is known', () => {
    fc.assert(
      fc.property(condition, known, (tree, facts) => {
        expect(evaluate(tree, facts)).toBe(holds(tree, facts) ? 'yes' : 'no');
      }),
    );
  });

  it('never takes back an answer when more facts become known', () => {
    fc.assert(
      fc.property(condition, known, hidden, (tree, facts, names) => {
        const early = evaluate(tree, without(facts, names));
        if (early !== 'unknown') expect(evaluate(tree, facts)).toBe(early);
      }),
    );
  });

  it('is unknown only while one of its own facts is missing', () => {
    fc.assert(
      fc.property(condition, known, hidden, (tree, facts, names) => {
        const some = without(facts, names);
        if (evaluate(tree, some) === 'unknown') {
          expect(factsOf(tree).some((name) => some[name] === undefined)).toBe(true);
        }
      }),
    );
  });

  it('turns round under "not", and leaves the unknown unknown', () => {
    const opposite: Record<Answer, Answer> = { yes: 'no', no: 'yes', unknown: 'unknown' };
    fc.assert(
      fc.property(condition, known, hidden, (tree, facts, names) => {
        const some = without(facts, names);
        expect(evaluate({ not: tree }, some)).toBe(opposite[evaluate(tree, some)]);
      }),
    );
  });

  it('decides early: one true part settles "any", one false part settles "all"', () => {
    const a: Condition<Name> = { fact: 'a', is: true };
    const b: Condition<Name> = { fact: 'b', is: true };
    expect(evaluate({ any: [a, b] }, { b: true })).toBe('yes');
    expect(evaluate({ all: [a, b] }, { b: false })).toBe('no');
    expect(evaluate({ all: [a, b] }, { b: true })).toBe('unknown');
  });

  it('leaves out the number itself in "above" and "below", and takes it in with "atLeast"', () => {
    expect(evaluate<Name>({ fact: 'staff', above: 20 }, { staff: 20 })).toBe('no');
    expect(evaluate<Name>({ fact: 'staff', below: 20 }, { staff: 20 })).toBe('no');
    expect(evaluate<Name>({ fact: 'staff', atLeast: 20 }, { staff: 20 })).toBe('yes');
  });

  it('does not compare what is no number', () => {
    expect(evaluate<Name>({ fact: 'staff', atLeast: 20 }, { staff: 'many' })).toBe('unknown');
  });

  it('names each of its facts once, in reading order', () => {
    expect(
      factsOf<Name>({ all: [{ fact: 'b', is: true }, { not: { fact: 'a', is: true } }, { fact: 'b', is: false }] }),
    ).toEqual(['b', 'a']);
  });
});
