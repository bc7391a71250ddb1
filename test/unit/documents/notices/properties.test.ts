/** What holds for the notices of any office: seeds, sample and random ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, ownText, textOfDocument } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { composeNotice } from '../../../../src/documents/notices/compose-notice.ts';
import { isRefusal, noticeKinds, type NoticeKind } from '../../../../src/documents/notices/notice.ts';
import { isNo, isYes, itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { findRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { during } from '../../../../src/inventory/valid-time.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import { randomOffice } from '../../../support/random-office.ts';
import { seedOffice, seedSlugs } from '../../../support/seeds.ts';
import { readingGrade } from '../../library/reading-level.ts';
import { asOf } from './notice-offices.ts';

const someOffices = { numRuns: 18 };
const offices: [string, OfficeRecords][] = [
  ...seedSlugs.map((slug): [string, OfficeRecords] => [slug, seedOffice(slug)]),
  ['the sample', imagingStudio],
];

/** Every notice of an office that is not refused, those for single activities included. */
function notices(office: OfficeRecords): Document[] {
  const questions: { kind: NoticeKind; activityId?: string }[] = [
    ...noticeKinds.map((kind) => ({ kind })),
    ...office.activity.map((one) => ({ kind: 'collection' as const, activityId: one.id })),
  ];
  return questions.flatMap((question) => {
    const result = composeNotice(office, { ...question, asOf });
    if (!isRefusal(result)) return [result];
    expect(result.reason).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(result.reason).not.toMatch(/undefined|null/);
    for (const path of result.records) expect(findRecord(office, path.split('.')[0] ?? ''), path).toBeDefined();
    return [];
  });
}

/** True when, by the records alone, nothing is sold, shared or in doubt on the day. */
function keepsAll(office: OfficeRecords): boolean {
  const now = (one: Parameters<typeof during>[0]): boolean => during(one, { from: asOf, until: asOf }) !== 'no';
  const [organization] = office.organization;
  const silent = !office.tracker.some(now) && !office.disclosure.some(now);
  return silent && organization !== undefined && isNo(organization.sells) && isNo(organization.sharesForAds);
}

describe.each(offices)('the notices of %s', (_name, office) => {
  test('are sound trees in whole sentences', () => {
    const written = notices(office);
    expect(written.length).toBeGreaterThanOrEqual(5);
    for (const notice of written) {
      expect(checkTree(notice, office)).toEqual([]);
      for (const part of allBlocks(notice)) if ('runs' in part) expect(ownText(part)).toMatch(/[.!?:]$/);
    }
  });

  test('can be read at grade 10 or below', () => {
    for (const notice of notices(office)) {
      const text = allBlocks(notice)
        .filter((part) => 'runs' in part)
        .map(ownText)
        .join(' ');
      expect(readingGrade(text), notice.title).toBeLessThanOrEqual(10);
    }
  });
});

describe('the notices of any office', () => {
  test('are sound trees, and refusals name what decides', () => {
    fc.assert(
      fc.property(randomOffice({ texts: 'any' }), (office) => {
        for (const notice of notices(office)) expect(checkTree(notice, office), notice.kind).toEqual([]);
      }),
      someOffices,
    );
  });

  test('hold no slip of grammar or of code', () => {
    const slips = [/undefined|null|NaN|\[object/, / [.,;:]/, /\.\.|,,|;;|: \.|::/, / {2}/, /“”|\(\)/];
    fc.assert(
      fc.property(randomOffice(), (office) => {
        for (const part of notices(office).flatMap(allBlocks)) {
          for (const slip of slips) expect(`${part.id}: ${ownText(part)}`).not.toMatch(slip);
        }
      }),
      someOffices,
    );
  });

  test('say the same for the same records', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        expect(notices(office)).toEqual(notices(structuredClone(office)));
      }),
      { numRuns: 10 },
    );
  });

  test('never offer to opt out of what does not happen', () => {
    const quiet = randomOffice({ without: ['tracker', 'disclosure'], states: ['unknown', 'none'] });
    fc.assert(
      fc.property(quiet, (office) => {
        if (keepsAll(office)) expect(isRefusal(composeNotice(office, { kind: 'opt-out', asOf }))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('never call data unsold that a record shows as sold', () => {
    fc.assert(
      fc.property(randomOffice({ without: ['activity'] }), (office) => {
        const notice = composeNotice(office, { kind: 'collection', asOf });
        if (isRefusal(notice)) return;
        const sold = office.disclosure.filter(
          (one) =>
            valueOf(one.basis) === 'sold' &&
            !isNo(one.happens) &&
            !['aggregate', 'deidentified'].includes(valueOf(one.identifiability) ?? '') &&
            during(one, { from: asOf, until: asOf }) !== 'no',
        );
        for (const part of allBlocks(notice)) {
          if (part.rule !== 'notice.category-keeping') continue;
          const touched = sold.some((one) => itemsOf(one.elements).some((id) => part.records.includes(id)));
          if (touched) expect(ownText(part)).not.toMatch(/Neither sold|Not sold/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('never speak of a right where nobody has found that the law applies', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        const [organization] = office.organization;
        if (!organization || isYes(organization.ccpaThresholdsMet)) return;
        for (const notice of notices(office)) {
          expect(textOfDocument(notice)).not.toMatch(/You have the right|business days|gives you more rights/);
        }
      }),
      someOffices,
    );
  });
});
