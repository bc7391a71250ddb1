/** What holds for any own wording of any office. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, ownText, partsInside, type Part } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { applyOwnWording } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import { basisOf } from '../../../../src/documents/own-wording/generated-text.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { readDocument } from '../../../../src/documents/read-document.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { wordingChanges, type WordingChange } from '../../../../src/inventory/own-wording.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import { randomOffice } from '../../../support/random-office.ts';
import { seedOffice } from '../../../support/seeds.ts';
import { generated, office as sample, wordingRecords, type Wish } from './worded.ts';

const asOf = '2026-11-22';
const texts = [
  'Ask us.',
  'Name: {O-001.legalName}\nsecond line',
  '{V-001.name} and {V-099.name} {{',
  'a@b.example\n\nx',
];

/** A change of the part at a position, counted over all parts of whatever document it is used on. */
const draw = fc.record({
  change: fc.constantFrom(...wordingChanges.map((one) => one.value)),
  part: fc.nat(999),
  after: fc.option(fc.nat(30), { nil: undefined }),
  text: fc.constantFrom(...texts),
  basis: fc.constantFrom(undefined, 'something else'),
});
type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const draws = fc.array(draw, { minLength: 1, maxLength: 8 });

function wishesFor(document: Document, drawn: readonly Draw[], policy: string): Wish[] {
  const parts = allBlocks(document);
  return drawn.map(({ change, part, after, text, basis }): Wish => {
    const block = parts[part % parts.length]?.id ?? 'nowhere';
    const beside = siblingsOf(document, block);
    return {
      change,
      block,
      policy,
      ...(change === 'reword' || change === 'addAfter' ? { text } : {}),
      ...(after === undefined ? {} : { after: beside[after % beside.length] ?? block }),
      ...(basis === undefined ? {} : { basis }),
    };
  });
}

function siblingsOf(document: Document, id: string): string[] {
  const groups: Part[][] = [document.sections, ...allBlocks(document).map(partsInside)];
  return groups.find((group) => group.some((part) => part.id === id))?.map((part) => part.id) ?? [];
}

function withOwn(office: OfficeRecords, document: Document, wishes: Wish[]): OfficeRecords {
  return { ...office, wording: wordingRecords(wishes, document) };
}

const ids = (document: Document): string[] => allBlocks(document).map((part) => part.id);
const changes = (wishes: readonly Wish[], change: WordingChange): Wish[] =>
  wishes.filter((one) => one.change === change);

describe('own wording of any office', () => {
  test('gives a sound text: ids once, records that exist, a reason where there is none', () => {
    const any = randomOffice({ texts: 'any', without: ['wording', 'issuedVersion', 'policyReview'] });
    fc.assert(
      fc.property(any, draws, (office, drawn) => {
        const [policy] = office.policyDocument;
        const document = composePolicy(office, { asOf, policyId: policy?.id });
        const own = withOwn(office, document, wishesFor(document, drawn, policy?.id ?? 'PD-001'));
        const result = applyOwnWording(document, own, policy?.id);
        expect(checkTree(result.document, own)).toEqual([]);
        expect(readDocument(JSON.parse(JSON.stringify(result.document)))).toEqual(result.document);
        expect(result.wordings.map((one) => one.record)).toEqual(policy ? own.wording.map((one) => one.id) : []);
      }),
      { numRuns: 15 },
    );
  });
});

const documents = [
  [sample, generated],
  ...(['3d4medical', 'imetrixhealth'] as const).map((slug) => {
    const office = seedOffice(slug);
    return [office, composePolicy(office, { asOf })] as const;
  }),
] as const;

/** One of a few composed policies, with random own wording. */
const ownPolicies = fc.tuple(fc.constantFrom(...documents), draws).map(([[office, document], drawn]) => {
  const wishes = wishesFor(document, drawn, 'PD-001');
  const own = withOwn(office, document, wishes);
  return { office: own, document, wishes, result: applyOwnWording(document, own, 'PD-001') };
});

function holds(about: (one: typeof ownPolicies extends fc.Arbitrary<infer Drawn> ? Drawn : never) => void): void {
  fc.assert(
    fc.property(ownPolicies, (one) => about(one)),
    { numRuns: 30 },
  );
}

describe('own wording in a policy', () => {
  test('is the same for the same records, and changes nothing when it is applied again', () => {
    holds(({ office, document, result }) => {
      const first = JSON.stringify(result);
      expect(JSON.stringify(applyOwnWording(document, structuredClone(office), 'PD-001')) === first).toBe(true);
      const again = applyOwnWording(result.document, office, 'PD-001').document;
      expect(JSON.stringify(again) === JSON.stringify(result.document)).toBe(true);
    });
  });

  test('leaves every other part as it was', () => {
    holds(({ document, wishes, result }) => {
      const touched = new Set(wishes.map((one) => one.block));
      const before = new Map(allBlocks(document).map((part) => [part.id, ownText(part)]));
      const others = allBlocks(result.document).filter((part) => !touched.has(part.id) && part.rule !== 'own-wording');
      const other = others.filter((part) => ownText(part) !== before.get(part.id) || part.own !== undefined);
      expect(other.map((part) => part.id)).toEqual([]);
    });
  });

  test('keeps every part that it does not leave out, and the order of those that it does not move', () => {
    holds(({ document, wishes, result }) => {
      const after = ids(result.document);
      const hidden = changes(wishes, 'hide');
      if (hidden.length === 0) {
        expect(after.filter((id) => !id.startsWith('own.')).toSorted()).toEqual(ids(document).toSorted());
      }
      const moved = new Set(changes(wishes, 'moveAfter').map((one) => one.block));
      const position = new Map(after.map((id, index) => [id, index]));
      const outOfOrder = [document.sections, ...allBlocks(document).map(partsInside)].flatMap((siblings) => {
        const stayed = siblings.map((part) => part.id).filter((id) => !moved.has(id) && position.has(id));
        return stayed.filter((id, index) => (position.get(id) ?? 0) < (position.get(stayed[index - 1] ?? id) ?? 0));
      });
      expect(outOfOrder).toEqual([]);
    });
  });

  test('tells of each own wording whether it is printed, and keeps both texts', () => {
    holds(({ document, result }) => {
      const printed = new Map(allBlocks(result.document).map((part) => [part.id, part]));
      for (const { record, block, change, state, hidden, basis, generated: now } of result.wordings) {
        const place = change === 'addAfter' ? `own.${record}` : block;
        if (state === 'placeGone') expect(printed.get(place)?.own?.record).not.toBe(record);
        else expect([record, printed.has(place)]).toEqual([record, hidden !== true]);
        if (state !== 'placeGone') expect(now).toBe(basisOf(document, block, change));
        if (state === 'changed') expect(basis).not.toBe(now);
      }
    });
  });

  test('of another policy does nothing', () => {
    holds(({ office, document }) => {
      const result = applyOwnWording(document, office, 'PD-002');
      expect([result.document === document, result.wordings]).toEqual([true, []]);
    });
  });
});

test('the sample has no own wording of its own', () => {
  expect(applyOwnWording(generated, imagingStudio, 'PD-001').document).toBe(generated);
});
