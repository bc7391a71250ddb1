/** What holds for the policy of any office whatever. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, gapsOf, ownText, textOfDocument } from '../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { composeExplain } from '../../../src/documents/explain.ts';
import { isGivenNo, isNo, isYes, itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { during, twelveMonthsBefore } from '../../../src/inventory/valid-time.ts';
import { randomOffice } from '../../support/random-office.ts';

const asOf = '2026-11-22';
const someOffices = { numRuns: 25 };

const policyOf = (office: OfficeRecords): ReturnType<typeof composePolicy> => composePolicy(office, { asOf });

describe('the policy of any office', () => {
  test('is a sound tree: ids once, records that exist, a reason where there is none', () => {
    fc.assert(
      fc.property(randomOffice({ texts: 'any' }), (office) => {
        expect(checkTree(policyOf(office), office)).toEqual([]);
      }),
      someOffices,
    );
  });

  test('is sound for each of its policy documents', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        for (const { id } of office.policyDocument) {
          expect(checkTree(composePolicy(office, { asOf, policyId: id }), office)).toEqual([]);
        }
      }),
      someOffices,
    );
  });

  test('says the same for the same records', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        expect(policyOf(office)).toEqual(policyOf(structuredClone(office)));
      }),
      { numRuns: 20 },
    );
  });

  test('holds no slip of grammar or of code', () => {
    const slips = [/undefined|null|NaN|\[object/, / [.,;:]/, /\.\.|,,|;;|: \.|::/, / {2}/, /“”|\(\)/, /\bzero\b/];
    fc.assert(
      fc.property(randomOffice(), (office) => {
        for (const part of allBlocks(policyOf(office))) {
          const text = ownText(part);
          for (const slip of slips) expect(`${part.id}: ${text}`).not.toMatch(slip);
        }
      }),
      someOffices,
    );
  });

  test('ends every sentence and begins it with a capital or a gap', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        for (const part of allBlocks(policyOf(office))) {
          if (!('runs' in part)) continue;
          const text = ownText(part);
          expect(`${part.id}: ${text}`).toMatch(/[.!?:]$/);
          if (!('term' in part)) expect(`${part.id}: ${text}`).toMatch(/^[^:]+: (?:[^\p{Ll}]|https?:|privacy@|x)/u);
        }
      }),
      someOffices,
    );
  });

  test('marks every record that is only assumed', () => {
    fc.assert(
      fc.property(randomOffice({ without: ['policyDocument'] }), (office) => {
        const gaps = allBlocks(policyOf(office)).flatMap(gapsOf);
        const window = twelveMonthsBefore(asOf);
        const assumed = [...office.dataElement, ...office.recipient, ...office.purpose, ...office.disclosure].filter(
          (one) => (one.certainty === 'assumed' || one.certainty === 'silent') && during(one, window) !== 'no',
        );
        for (const { id } of assumed) expect(gaps.map((gap) => gap.path)).toContain(id);
      }),
      someOffices,
    );
  });

  test('tells each disclosure of data about persons in one row, and names each kind of data in one', () => {
    fc.assert(
      fc.property(randomOffice({ without: ['policyDocument'] }), (office) => {
        const window = twelveMonthsBefore(asOf);
        const rows = allBlocks(policyOf(office)).filter((part) => 'cells' in part);
        const personal = office.disclosure.filter(
          (one) =>
            during(one, window) !== 'no' && !['aggregate', 'deidentified'].includes(valueOf(one.identifiability) ?? ''),
        );
        for (const { id } of personal) {
          const telling = rows.filter(
            (row) =>
              row.rule.startsWith('recipients.') &&
              row.records.includes(id) &&
              !ownText(row).includes('See “More about what goes to whom”'),
          );
          expect([id, telling.length]).toEqual([id, 1]);
        }
        const held = office.dataElement.filter((one) => during(one, window) !== 'no').map((one) => one.id);
        expect(rows.filter((row) => row.rule === 'collect.element').map((row) => row.id)).toEqual(
          held.map((id) => `collect.element.${id}`),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('a statement that the records contradict is never printed', () => {
  const inWindow = (one: Parameters<typeof during>[0]): boolean => during(one, twelveMonthsBefore(asOf)) !== 'no';

  /** Signs of selling or sharing, found here without the composer's own reasoning. */
  function signsOfSale(office: OfficeRecords): string[] {
    const [organization] = office.organization;
    const bound = (id: string): boolean => {
      const recipient = office.recipient.find((one) => one.id === id);
      return recipient?.role.state === 'given' && ['serviceProvider', 'contractor'].includes(recipient.role.value);
    };
    const trackers = office.tracker.filter(
      (one) =>
        inWindow(one) &&
        (isYes(one.crossSite) ||
          (['advertising', 'social'].includes(valueOf(one.trackerClass) ?? '') &&
            valueOf(one.setBy) !== 'us' &&
            !(itemsOf(one.recipients).length > 0 && itemsOf(one.recipients).every(bound) && isNo(one.crossSite)))),
    );
    const disclosures = office.disclosure.filter((one) => {
      const personal = !['aggregate', 'deidentified'].includes(valueOf(one.identifiability) ?? '');
      if (!inWindow(one) || !personal || isNo(one.happens)) return false;
      const basis = valueOf(one.basis);
      if (basis === 'sold' || basis === 'shared') return true;
      return basis === undefined && !(itemsOf(one.recipients).length > 0 && itemsOf(one.recipients).every(bound));
    });
    const admitted = organization && (isYes(organization.sells) || isYes(organization.sharesForAds)) ? ['O-001'] : [];
    return [...admitted, ...trackers.map((one) => one.id), ...disclosures.map((one) => one.id)];
  }

  const noSale = /We do not sell personal information, and we do not share it|Do we sell or share it\?: No\b/;

  test('"we do not sell" beside a sign of selling or sharing', () => {
    fc.assert(
      fc.property(randomOffice({ without: ['policyDocument', 'activity'] }), (office) => {
        const signs = signsOfSale(office);
        if (signs.length > 0) expect(textOfDocument(policyOf(office))).not.toMatch(noSale);
      }),
      { numRuns: 40 },
    );
  });

  test('and is printed where nothing speaks against it', () => {
    const quiet = randomOffice({ without: ['tracker', 'disclosure'], states: ['unknown'] });
    fc.assert(
      fc.property(quiet, (office) => {
        const [organization] = office.organization;
        const saysNo = organization && isGivenNo(organization.sells) && isGivenNo(organization.sharesForAds);
        expect(noSale.test(textOfDocument(policyOf(office)))).toBe(saysNo === true);
      }),
      someOffices,
    );
  });

  test('"nobody gets data for their own marketing" beside a disclosure for it', () => {
    const denials = /We give nobody customers’ data|We do not let anybody outside use|nobody gets customers’ data/;
    fc.assert(
      fc.property(randomOffice({ without: ['policyDocument', 'activity'] }), (office) => {
        const marketing = office.disclosure.some(
          (one) =>
            inWindow(one) &&
            !isNo(one.happens) &&
            !['aggregate', 'deidentified'].includes(valueOf(one.identifiability) ?? '') &&
            (isYes(one.recipientMarketing) || valueOf(one.basis) === 'directMarketing'),
        );
        if (marketing) expect(textOfDocument(policyOf(office))).not.toMatch(denials);
      }),
      { numRuns: 40 },
    );
  });

  test('"nobody follows visitors" beside a tracker that does', () => {
    fc.assert(
      fc.property(randomOffice({ without: ['policyDocument', 'activity'] }), (office) => {
        const follows = office.tracker.some((one) => inWindow(one) && isYes(one.crossSite));
        if (follows) expect(textOfDocument(policyOf(office))).not.toContain('We do not let others follow');
      }),
      someOffices,
    );
  });

  test('"you have the right" where nobody has found that the law applies', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        const [organization] = office.organization;
        if (!organization || isYes(organization.ccpaThresholdsMet)) return;
        const text = textOfDocument(policyOf(office));
        expect(text).not.toMatch(
          /You have (?:the|these) right|We confirm a request|(?:CCPA|law) (?:requires|gives you)/,
        );
      }),
      someOffices,
    );
  });
});

describe('the appendix for lawyers', () => {
  test('has one row for every part with words, and is sound itself', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        const policy = policyOf(office);
        const appendix = composeExplain(policy);
        expect(checkTree({ ...policy, sections: [appendix] }, office)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
