/** The matrix of any office: 85 items, one state each, and nothing named that is not there. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matrixText, countsInWords } from '../../../../src/documents/requirements/matrix-text.ts';
import { draftsOf } from '../../../../src/documents/requirements/drafts.ts';
import { requirementMatrix } from '../../../../src/documents/requirements/requirement-matrix.ts';
import type { RequirementRow } from '../../../../src/documents/requirements/requirement-row.ts';
import { satisfactions } from '../../../../src/documents/requirements/satisfactions.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import { answersOf, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { policyRequirements } from '../../../../src/library/policy-requirements.ts';
import { findingRules } from '../../../../src/library/finding-rules.ts';
import { answeredOffice } from '../../../support/answered-office.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { randomOffice } from '../../../support/random-office.ts';
import { matrixProblems } from '../../../support/requirement-rows.ts';
import { definitionOf, definitions } from '../../../../src/inventory/definitions.ts';
import { recordTypes } from '../../../../src/inventory/record-id.ts';

const asOf = '2026-11-22';
type Parts = Parameters<typeof buildOffice>[0];

const rowOf = (office: OfficeRecords, id: string, day = asOf): RequirementRow => {
  const row = requirementMatrix(office, day).find((one) => one.requirement.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const reasonsOf = (row: RequirementRow): string[] => (row.state === 'open' ? row.reasons.map((one) => one.id) : []);

describe('the table of what satisfies', () => {
  it('has one entry for each item of the checklist, and no other', () => {
    expect([...satisfactions.keys()].toSorted()).toEqual(policyRequirements.map((one) => one.id).toSorted());
  });

  it('asks for blocks, or for an option of a field in which the office notes what it did', () => {
    for (const [id, { needs, done }] of satisfactions) {
      expect(needs.length > 0, id).toBe(done === undefined);
      if (done === undefined) continue;
      const [type, field = ''] = done.field.split('.');
      const known = recordTypes.find((one) => one === type);
      const options = known && definitionOf(known).fields[field]?.options;
      expect(
        options?.map((one) => one.value),
        id,
      ).toContain(done.is);
    }
  });

  it('uses every option of those fields', () => {
    const used = new Set([...satisfactions.values()].flatMap(({ done }) => done?.is ?? []));
    const { organization, policyDocument } = definitions;
    const options = [
      ...(organization.fields.dutiesDone.options ?? []),
      ...(policyDocument.fields.placeChecked.options ?? []),
    ];
    expect(options.map((one) => one.value).filter((value) => !used.has(value))).toEqual([]);
  });

  it('names fields and rules that exist', () => {
    for (const [id, entry] of satisfactions) {
      for (const place of entry.answeredAt ?? []) {
        const [type, field] = place.split('.');
        const known = recordTypes.find((one) => one === type);
        expect(known && Object.keys(definitionOf(known).fields), `${id}: ${place}`).toContain(field);
      }
      for (const key of [...(entry.brokenBy ?? []), ...(entry.explainedBy ?? [])]) {
        expect(
          findingRules.map((one) => one.id),
          id,
        ).toContain(key.split('.')[0]);
      }
      for (const { restsOn } of entry.needs.flat()) {
        if (restsOn !== undefined) expect(Object.keys(definitionOf('organization').fields), id).toContain(restsOn);
      }
    }
  });
});

describe('the matrix of any office', () => {
  test('has 85 rows in the order of the checklist, none of them silent, and names only what exists', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        const drafts = draftsOf(office, asOf);
        const rows = requirementMatrix(office, asOf, { drafts });
        expect(rows.map((row) => row.requirement)).toEqual(policyRequirements);
        expect(matrixProblems(office, asOf, rows, drafts)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('has no silent cell with any texts, many records, or none but the office itself', () => {
    const without = recordTypes.filter((type) => type !== 'organization');
    const offices = fc.oneof(randomOffice({ texts: 'any', maxRecords: 4 }), randomOffice({ without }));
    fc.assert(
      fc.property(offices, (office) => {
        const drafts = draftsOf(office, asOf);
        expect(matrixProblems(office, asOf, requirementMatrix(office, asOf, { drafts }), drafts)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('says the same for the same records', () => {
    fc.assert(
      fc.property(randomOffice(), (office) => {
        expect(requirementMatrix(structuredClone(office), asOf)).toEqual(requirementMatrix(office, asOf));
      }),
      { numRuns: 3 },
    );
  });

  test('never turns a satisfied item silent when answers are added', () => {
    const offices = randomOffice({ states: ['unknown'] });
    fc.assert(
      fc.property(offices, offices, fc.integer({ min: 1, max: 3 }), (office, donor, step) => {
        const before = requirementMatrix(office, asOf).filter((row) => row.state === 'satisfied');
        const more = withAnswersOf(office, donor, step);
        const drafts = draftsOf(more, asOf);
        const after = requirementMatrix(more, asOf, { drafts });
        expect(matrixProblems(more, asOf, after, drafts)).toEqual([]);
        // A satisfied item may become open or stop applying, but each says by which records.
        const were = new Set(before.map((row) => row.requirement.id));
        expect(after.filter((row) => were.has(row.requirement.id))).toHaveLength(before.length);
      }),
      { numRuns: 6 },
    );
  });

  test('keeps items of law for a CCPA business, and shows them as chosen for an office outside the law', () => {
    const force = (parts: Parts, id = 'pp-under-16-statement'): string => {
      const row = rowOf(buildOffice(parts), id);
      return row.state === 'notApplicable' ? row.state : row.force;
    };
    expect(force({ organization: [{ ccpaThresholdsMet: true }] })).toBe('law');
    expect(force({ organization: [{ ccpaThresholdsMet: false }] })).toBe('choice');
    expect(force({})).toBe('lawOrChoice');
    expect(force({}, 'pp-caloppa-review')).toBe('unsettled');
    expect(force({}, 'pp-caloppa-30-days')).toBe('goodPractice');
  });
});

/** The office with every `step`-th open answer of the organization taken from another office. */
function withAnswersOf(office: OfficeRecords, donor: OfficeRecords, step: number): OfficeRecords {
  const [own] = office.organization;
  const [other] = donor.organization;
  if (!own || !other) return office;
  const open = answersOf('organization', own)
    .filter(({ path, answer }) => answer.state === 'unknown' && path.split('.').length === 2)
    .map(({ path }) => path.split('.')[1] ?? '')
    // A link may lead to a record that only the other office has.
    .filter((field) => definitionOf('organization').fields[field]?.refersTo === undefined)
    .filter((_field, index) => index % step === 0);
  const answers = Object.fromEntries(open.map((field): [string, unknown] => [field, Reflect.get(other, field)]));
  return { ...office, organization: [{ ...own, ...answers }] };
}

describe('an item', () => {
  it('is satisfied by the block that says it, in the policy that holds it', () => {
    const office = buildOffice({
      organization: [{ sells: false, sharesForAds: false, sellsOrSharesUnder16: false }],
      policyDocument: [{ title: 'Privacy Policy' }],
    });
    expect(rowOf(office, 'pp-under-16-statement')).toMatchObject({
      state: 'satisfied',
      blocks: [{ policy: 'PD-001', block: 'sale.under-16' }],
    });
  });

  it('is open while its block has a gap, under the id of the finding', () => {
    expect(reasonsOf(rowOf(buildOffice(), 'pp-under-16-statement'))).toEqual(['gap.O-001.sellsOrSharesUnder16']);
  });

  it('is open under the finding that contradicts it', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: true }],
      requestChannel: [{ kind: 'email', value: 'privacy@a.example', serves: ['all requests'] }],
    });
    expect(reasonsOf(rowOf(office, 'pp-methods'))).toEqual(['C-16']);
    expect(rowOf(office, 'pp-instructions').state).toBe('satisfied');
  });

  it('is open as something to do until the office notes that it did it', () => {
    const website = { websites: ['https://a.example'] };
    const policy = { title: 'Privacy Policy', place: ['website'] };
    const before = buildOffice({ organization: [website], policyDocument: [policy] });
    expect(rowOf(before, 'pp-link-word-privacy')).toMatchObject({
      state: 'open',
      reasons: [{ kind: 'toDo', id: 'homePageLink', records: ['PD-001.placeChecked'] }],
      reportedAs: ['requirement.homePageLink'],
    });
    const after = buildOffice({
      organization: [website],
      policyDocument: [{ ...policy, placeChecked: ['homePageLink'] }],
    });
    expect(rowOf(after, 'pp-link-word-privacy')).toMatchObject({
      state: 'satisfied',
      answers: ['PD-001.placeChecked'],
    });
  });

  it('to be checked on the website is not asked of a policy that only lies at the desk, or is for staff', () => {
    const office = buildOffice({
      organization: [{ websites: ['https://a.example'] }],
      policyDocument: [
        { title: 'Web', place: ['website'], placeChecked: ['homePageLink'] },
        { title: 'Desk', place: ['premises'] },
        { title: 'Staff', audience: 'staff', place: ['website'] },
      ],
    });
    expect(rowOf(office, 'pp-link-word-privacy').state).toBe('satisfied');
    expect(rowOf(office, 'pp-small-screens')).toMatchObject({
      reasons: [{ records: ['PD-001.placeChecked', 'PD-003.placeChecked'] }],
    });
  });

  it('of which nobody knows whether it applies is reported under the fact that decides', () => {
    expect(rowOf(buildOffice(), 'pp-languages')).toMatchObject({
      reasons: [{ kind: 'fact', id: 'dealsInOtherLanguages', records: ['O-001.otherLanguages'] }],
      reportedAs: ['requirement.dealsInOtherLanguages'],
    });
    const spanish = buildOffice({ organization: [{ otherLanguages: ['Spanish'] }] });
    expect(rowOf(spanish, 'pp-languages')).toMatchObject({ reportedAs: ['requirement.languages'] });
    expect(rowOf(buildOffice({ organization: [{ otherLanguages: none }] }), 'pp-languages').state).toBe(
      'notApplicable',
    );
  });

  it('is open with the answers that would bring it, when no policy says it and no finding tells', () => {
    const row = rowOf(buildOffice({ organization: [{ premises: [{ kind: 'Studio' }] }] }), 'pp-methods-in-person');
    expect(row).toMatchObject({ reasons: [{ kind: 'missing', records: ['O-001'] }] });
  });

  it('names a finding about several rights only where it is about this one', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: false }],
      right: [{ kind: 'know' }, { kind: 'delete' }],
    });
    expect(reasonsOf(rowOf(office, 'pp-right-correct'))).toEqual(['C-05']);
    expect(reasonsOf(rowOf(office, 'pp-right-know'))).toEqual(['C-05']);
  });

  it('waits for the facts on which it depends', () => {
    expect(rowOf(buildOffice(), 'pp-app-link')).toMatchObject({
      reasons: [{ kind: 'fact', id: 'hasMobileApp', records: ['O-001.apps'] }],
      reportedAs: ['requirement.hasMobileApp'],
    });
  });

  it('does not apply because of the answer that says so', () => {
    expect(rowOf(buildOffice({ organization: [{ apps: none }] }), 'pp-app-link')).toEqual({
      requirement: policyRequirements.find((one) => one.id === 'pp-app-link'),
      state: 'notApplicable',
      because: [{ fact: 'hasMobileApp', text: 'Does it have a mobile app? No.', records: ['O-001.apps'] }],
    });
  });

  it('does not apply before its first day, and does from then on', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: true }],
      activity: [{ automatedDecisions: true }],
    });
    expect(rowOf(office, 'pp-right-admt', '2026-12-31')).toMatchObject({ state: 'notApplicable' });
    expect(rowOf(office, 'pp-right-admt', '2027-01-01')).toMatchObject({
      state: 'satisfied',
      blocks: [{ block: 'rights.statutory.admt-opt-out' }, { block: 'rights.statutory.admt-access' }],
    });
  });

  it('of all policies is open when one of them lacks it', () => {
    const dated = { title: 'One', updatedDate: '2026-10-01', effectiveDate: '2026-10-01' };
    const one = buildOffice({ policyDocument: [dated] });
    const two = buildOffice({ policyDocument: [dated, { title: 'Two', effectiveDate: '2026-10-01' }] });
    expect(rowOf(one, 'pp-last-updated').state).toBe('satisfied');
    expect(rowOf(two, 'pp-last-updated').state).toBe('open');
  });

  it('is open again when the office leaves its block out of the policy', () => {
    const parts = {
      organization: [{ sells: false, sharesForAds: false, sellsOrSharesUnder16: false }],
      policyDocument: [{ title: 'Privacy Policy' }],
    };
    const hidden = { policy: 'PD-001', block: 'sale.under-16', change: 'hide', reason: 'nobody asks' };
    expect(rowOf(buildOffice(parts), 'pp-under-16-statement').state).toBe('satisfied');
    expect(rowOf(buildOffice({ ...parts, wording: [hidden] }), 'pp-under-16-statement')).toMatchObject({
      state: 'open',
      reasons: [{ kind: 'missing' }],
      reportedAs: ['requirement.pp-under-16-statement'],
    });
  });

  it('on websites is not asked of a policy for staff', () => {
    const office = buildOffice({
      organization: [{ websites: ['https://a.example'] }],
      requestChannel: [{ kind: 'webForm', value: 'a.example/form' }],
      policyDocument: [{ title: 'Staff', audience: 'staff', effectiveDate: '2026-10-01', updatedDate: '2026-10-01' }],
    });
    expect(reasonsOf(rowOf(office, 'pp-caloppa-effective-date'))).toEqual(['missing.pp-caloppa-effective-date']);
  });

  it('names only paths that exist, where a gap names the answer of another record', () => {
    const office = buildOffice({ dataElement: [{ name: 'Email', regime: 'ccpa', cpraCategories: ['A'] }] });
    const row = rowOf(office, 'pp-sources');
    expect(row.state === 'open' && row.reasons.flatMap((one) => one.records)).not.toContain('E-001.sources');
    expect(matrixProblems(office, asOf, [row])).toEqual([]);
  });

  it('is not satisfied by an answer that is only suggested', () => {
    const said = { state: 'suggested', value: false };
    const row = rowOf(buildOffice({ organization: [{ sellsOrSharesUnder16: said }] }), 'pp-under-16-statement');
    expect(reasonsOf(row)).toEqual(['suggested.O-001.sellsOrSharesUnder16']);
  });

  it('on truth is open while a statement is untrue', () => {
    const untrue = buildOffice({
      organization: [{ websites: ['https://a.example'], sells: false, sharesForAds: false }],
      tracker: [{ trackerClass: 'advertising', setBy: 'others' }],
    });
    expect(reasonsOf(rowOf(untrue, 'pp-truthful'))).toContain('C-06');
  });
});

describe('the block ids of the table', () => {
  it('are ids that some policy really has, so that a renamed block is noticed', () => {
    const seen = new Set<string>();
    const offices = [
      answeredOffice(),
      answeredOffice({
        'organization.ccpaThresholdsMet': given(true),
        'organization.sensitiveBeyondPermitted': given(true),
        'organization.infersFromSensitive': given(false),
      }),
      answeredOffice({
        'organization.ccpaThresholdsMet': given(true),
        'organization.sensitiveBeyondPermitted': given(false),
      }),
      answeredOffice({
        'dataElement.regime': given('glba'),
        'verification.methods': none,
      }),
      answeredOffice({
        'organization.ccpaThresholdsMet': given(true),
        'dataElement.identifiability': given('deidentified'),
      }),
      ...fc.sample(randomOffice({ maxRecords: 3 }), { numRuns: 30, seed: 7 }),
      buildOffice(),
    ];
    for (const office of offices) {
      for (const row of requirementMatrix(office, asOf)) {
        if (row.state !== 'notApplicable') for (const { block } of row.blocks) seen.add(block);
      }
    }
    const known = [...seen];
    const wanted = [...satisfactions.values()].flatMap((entry) => entry.needs.flatMap((need) => need.slice(0, 1)));
    const lost = wanted.filter(({ id }) =>
      id.endsWith('.*') ? !known.some((one) => one.startsWith(id.slice(0, -1))) : !seen.has(id),
    );
    const later = ['rights.statutory.admt-opt-out', 'rights.statutory.admt-access'];
    expect(lost.map((one) => one.id).filter((id) => !later.includes(id))).toEqual([]);
  });
});

describe('the matrix in words', () => {
  const rows = requirementMatrix(buildOffice({ organization: [{ apps: none }] }), asOf);

  it('has one head line per item, with the law behind it', () => {
    const heads = matrixText(rows)
      .split('\n')
      .filter((line) => !line.startsWith(' '));
    expect(heads).toHaveLength(85);
    expect(heads[5]).toMatch(/^pp-no-website: .*11 CCR 7011\(d\)$/);
  });

  it('counts the states', () => {
    expect(countsInWords(rows)).toMatch(/^\d+ satisfied, \d+ open, \d+ not applicable$/);
    const sum = [...countsInWords(rows).matchAll(/\d+/g)].reduce((total, [number]) => total + Number(number), 0);
    expect(sum).toBe(85);
  });
});
