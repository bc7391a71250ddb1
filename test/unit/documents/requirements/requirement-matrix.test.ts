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

describe('the block ids of the table', () => {
  it('are ids that some policy really has, so that a renamed block is noticed', () => {
    const seen = new Set<string>();
    const offices = [
      answeredOffice(),
      answeredOffice({
        'organization.ccpaThresholdsMet': given(true),
        'organization.sensitiveBeyondPermitted': given(true),
        'organization.infersFromSensitive': given(false),
        'disclosure.basis': given('sold'),
      }),
      answeredOffice({
        'organization.ccpaThresholdsMet': given(true),
        'organization.sensitiveBeyondPermitted': given(false),
        'organization.sellsOrSharesUnder16': given(false),
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
