/** Findings for items of the checklist: what nothing else reports, once, and with the right weight. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftsOf } from '../../../src/documents/requirements/drafts.ts';
import { requirementMatrix } from '../../../src/documents/requirements/requirement-matrix.ts';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { findingWeights, type Finding } from '../../../src/findings/finding.ts';
import { none } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { randomOffice } from '../../support/random-office.ts';

const asOf = '2026-11-22';
type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
const find = (parts: Parts, id: string): Finding | undefined =>
  checkOffice(buildOffice(parts), asOf).find((one) => one.id === id);

const website = { websites: ['https://a.example'], ccpaThresholdsMet: true };

describe('an item of the checklist', () => {
  it('that the office has to do by itself says what to do, and where to note it', () => {
    const parts = { organization: [website], policyDocument: [{ title: 'Privacy Policy' }] };
    expect(find(parts, 'requirement.plainWords')).toMatchObject({
      rule: 'requirement',
      weight: 'must',
      title: 'Not noted as done: Plain language.',
      fix: expect.stringMatching(/^The sentences of the draft are plain\./),
      records: ['PD-001.placeChecked'],
      citations: ['11 CCR 7003(a), 7011(b)'],
    });
  });

  it('is one thing to do together with others that ask for the same, with the weight of the heaviest', () => {
    const form = [{ kind: 'webForm', value: 'a.example/form' }];
    const parts = { organization: [website], requestChannel: form, policyDocument: [{ title: 'Privacy Policy' }] };
    expect(find(parts, 'requirement.homePageLink')).toMatchObject({
      weight: 'must',
      title: expect.stringMatching(/CalOPPA.*; Home-page link.*; 30 days to cure\.$/),
    });
  });

  it('that no policy holds yet leads to the answers that bring it', () => {
    const found = find(
      { organization: [{ ...website, premises: [{ kind: 'Studio' }] }] },
      'requirement.pp-methods-in-person',
    );
    expect(found).toMatchObject({ title: 'No policy holds this yet: In-person method.', records: ['O-001'] });
  });

  it.each<[string, Parts, string]>([
    ['a must under the law', { organization: [website] }, 'must'],
    ['less for an office that follows the law by choice', { organization: [{ ccpaThresholdsMet: false }] }, 'unclear'],
    ['a must while nobody knows whether the law covers the office', {}, 'must'],
  ])('is %s', (_name, parts, weight) => {
    expect(find(parts, 'requirement.plainWords')?.weight).toBe(weight);
  });

  it('of good practice is nice to have', () => {
    const parts = { organization: [{ premises: [{ kind: 'Studio' }] }] };
    expect(find(parts, 'requirement.pp-methods-in-person')?.weight).toBe('nice');
  });

  it('that waits for a fact is asked for once, under the fact', () => {
    const asked = find({}, 'requirement.hasMobileApp');
    expect(asked).toMatchObject({ weight: 'unclear', records: ['O-001.apps'] });
    expect(asked?.title).toBe('Not known yet: Does it have a mobile app?');
    expect(find({ organization: [{ apps: none }] }, 'requirement.hasMobileApp')).toBeUndefined();
  });

  it('that another finding reports is not reported twice', () => {
    const parts = { organization: [website], requestChannel: [{ kind: 'email', value: 'a@a.example' }] };
    expect(find(parts, 'C-16')).toBeDefined();
    expect(find(parts, 'requirement.pp-methods')).toBeUndefined();
  });
});

test('in any office, each open item is reported, and nothing is reported that is not open', () => {
  fc.assert(
    fc.property(randomOffice(), (office) => {
      const drafts = draftsOf(office, asOf);
      const findings = checkOffice(office, asOf, drafts);
      const ids = findings.map((one) => one.id);
      const open = requirementMatrix(office, asOf, { drafts }).flatMap((row) => (row.state === 'open' ? [row] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(open.flatMap((row) => row.reportedAs).filter((id) => !ids.includes(id))).toEqual([]);
      const own = new Set(open.flatMap((row) => row.reportedAs));
      expect(ids.filter((id) => id.startsWith('requirement.') && !own.has(id))).toEqual([]);
      const ranks = findings.map((one) => findingWeights.indexOf(one.weight));
      expect(ranks).toEqual(ranks.toSorted((first, second) => first - second));
    }),
    { numRuns: 8 },
  );
});
