import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearRoute } from '../../../src/disclosure/year-list.ts';
import { given, none } from '../../../src/inventory/answer.ts';
import type { FactValue } from '../../../src/library/condition.ts';
import {
  shineTheLightQuestions,
  shineTheLightRoutes,
  type ShineTheLightFact,
  type ShineTheLightLetter,
} from '../../../src/library/shine-the-light-routes.ts';
import { requestRoute, routeOf, type RequestRoute } from '../../../src/requests/route.ts';
import type { RouteFacts } from '../../../src/requests/route-facts.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { randomOffice } from '../../support/random-office.ts';

type Values = { [Fact in ShineTheLightFact]?: FactValue | undefined };

/** A customer of a covered office who asked at the right place; one disclosure counts. */
const usual: Values = {
  employeeCount: 24,
  keepsToFinancialPrivacyAct: false,
  askerLivesInCalifornia: true,
  householdPurpose: true,
  relationship: 'ongoing',
  atContactPoint: true,
  californiaLinkInPlace: false,
  answeredThisYear: false,
  coveredDisclosures: 1,
  onlySameBrandAffiliates: false,
  choicePolicyKept: false,
};

function factsFrom(values: Values): RouteFacts {
  const names = Object.keys(shineTheLightQuestions) as ShineTheLightFact[];
  return Object.fromEntries(
    names.map((name) => [name, { value: values[name], says: `says ${name}`, records: [name], assumed: false }]),
  ) as RouteFacts;
}
const route = (values: Values) => routeOf(factsFrom({ ...usual, ...values }));

describe('the decision table', () => {
  const rows: [string, Values, string, string, string][] = [
    ['stl-rule-under-20', { employeeCount: 19 }, 'courtesyNote', 'Not covered', '(c)(1)'],
    ['stl-rule-financial', { keepsToFinancialPrivacyAct: true }, 'courtesyNote', 'financial privacy notice', '(h)'],
    ['stl-rule-not-customer', { askerLivesInCalifornia: false }, 'ccpaInstead', 'not a customer', '(e)(1)'],
    ['stl-rule-not-customer', { householdPurpose: false }, 'ccpaInstead', 'not a customer', '(e)(1)'],
    ['stl-rule-no-relationship', { relationship: 'over' }, 'ccpaInstead', 'relationship is over', '(e)(5)'],
    ['stl-rule-already-answered', { answeredThisYear: true }, 'alreadyAnswered', 'one answer', '(c)(1)'],
    [
      'stl-rule-wrong-contact-california-link',
      { atContactPoint: false, californiaLinkInPlace: true },
      'contactPoint',
      'No answer is due',
      '(b)(1)(B)',
    ],
    ['stl-rule-alternative', { choicePolicyKept: true }, 'rightToSayNo', 'right to say no', '(c)(2)'],
    ['stl-rule-nothing-disclosed', { coveredDisclosures: 0 }, 'nothingDisclosed', 'no lists are due', '(a)'],
    ['stl-rule-same-brand', { onlySameBrandAffiliates: true }, 'affiliates', 'number of affiliates', '(f)'],
    ['stl-rule-full-designated', {}, 'fullAnswer', 'Full answer', '(a), (b)(1)'],
    ['stl-rule-full-elsewhere', { atContactPoint: false }, 'fullAnswer', '150 days', '(a), (b)(1)'],
  ];
  it.each(rows)('%s decides when %o', (rule, values, letter, outcome, cite) => {
    const { decided, steps, ask } = route(values);
    expect(decided).toMatchObject({ rule, letter });
    expect(decided?.outcome).toContain(outcome);
    expect(decided?.cite).toContain(`1798.83${cite}`);
    expect(ask).toEqual([]);
    expect(steps.at(-1)).toMatchObject({ rule, holds: 'yes' });
    expect(steps.slice(0, -1).every(({ holds }) => holds === 'no')).toBe(true);
  });

  it('hits every rule, and every letter', () => {
    expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(shineTheLightRoutes.map(({ id }) => id)));
    expect(new Set(rows.map(([, , letter]) => letter))).toEqual(
      new Set(shineTheLightRoutes.map(({ letter }) => letter)),
    );
  });

  it('gives for every set of facts the rule that a plain reading gives', () => {
    const yesNo = [true, false];
    let count = 0;
    for (const employeeCount of [0, 19, 20, 500])
      for (const relationship of ['ongoing', 'onePurchase', 'over'])
        for (const coveredDisclosures of [0, 2])
          for (let bits = 0; bits < 256; bits += 1) {
            const bit = (place: number): boolean => yesNo[(bits >> place) & 1] === true;
            const values = {
              employeeCount,
              relationship,
              coveredDisclosures,
              keepsToFinancialPrivacyAct: bit(0),
              askerLivesInCalifornia: bit(1),
              householdPurpose: bit(2),
              atContactPoint: bit(3),
              californiaLinkInPlace: bit(4),
              answeredThisYear: bit(5),
              onlySameBrandAffiliates: bit(6),
              choicePolicyKept: bit(7),
            };
            const { decided, steps } = routeOf(factsFrom(values));
            if (decided?.rule !== plainReading(values)) throw new Error(JSON.stringify({ values, decided }));
            if (steps.some(({ because }) => because.length === 0)) throw new Error('a step without a reason');
            count += 1;
          }
    expect(count).toBe(6144);
  });

  it('asks for the one fact that decides, and never guesses', () => {
    const { decided, ask, steps } = route({ employeeCount: undefined });
    expect(decided).toBeNull();
    expect(ask).toEqual([{ question: shineTheLightQuestions.employeeCount, records: ['employeeCount'] }]);
    expect(steps).toHaveLength(1);
    expect(route({ coveredDisclosures: undefined }).ask).toHaveLength(1);
  });
});

function plainReading(v: Record<string, FactValue>): string {
  if (Number(v['employeeCount']) < 20) return 'stl-rule-under-20';
  if (v['keepsToFinancialPrivacyAct'] === true) return 'stl-rule-financial';
  if (v['askerLivesInCalifornia'] === false || v['householdPurpose'] === false) return 'stl-rule-not-customer';
  if (v['relationship'] === 'over') return 'stl-rule-no-relationship';
  if (v['answeredThisYear'] === true) return 'stl-rule-already-answered';
  const atContact = v['atContactPoint'] === true;
  if (!atContact && v['californiaLinkInPlace'] === true) return 'stl-rule-wrong-contact-california-link';
  if (v['choicePolicyKept'] === true) return 'stl-rule-alternative';
  if (v['coveredDisclosures'] === 0) return 'stl-rule-nothing-disclosed';
  if (v['onlySameBrandAffiliates'] === true) return 'stl-rule-same-brand';
  return atContact ? 'stl-rule-full-designated' : 'stl-rule-full-elsewhere';
}

const asked = {
  kinds: ['req-shine-the-light'],
  receivedOn: '2026-03-02',
  personName: 'Ada Quill',
  personReach: 'ada@quill.example',
};
const parts = {
  organization: [{ employeeCount: 24, tradeName: 'Bayline' }],
  recipient: [{ name: 'Little Steps', role: 'thirdParty', address: '12 Elm St' }],
  dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
  disclosure: [
    {
      recipients: ['V-001'],
      elements: ['E-001'],
      basis: 'directMarketing',
      recipientMarketing: true,
      from: '2025-02-01',
      until: '2025-12-01',
    },
  ],
};

/** The route of the last request of the log. */
function routeFor(more: object, requests: object[] = [{}]): RequestRoute {
  const office = buildOffice({ ...parts, ...more, request: requests.map((one) => ({ ...asked, ...one })) });
  const request = office.request.at(-1);
  if (request === undefined) throw new Error('no request');
  return requestRoute(office, request);
}

describe('the route of a request', () => {
  it('covers the calendar year before the request', () => {
    expect(routeFor({})).toMatchObject({ year: 2025, decided: { letter: 'fullAnswer' } });
    const next = routeFor({}, [{ receivedOn: '2027-01-01' }]);
    expect(next).toMatchObject({ year: 2026, decided: { letter: 'nothingDisclosed' } });
  });

  it('takes an asker for a customer while nobody has said otherwise, and says so', () => {
    const { steps } = routeFor({});
    const said = steps.flatMap(({ because }) => because).join(' ');
    expect(said).toContain('Nobody has said otherwise: the person lives in California.');
    expect(said).toContain('taken for one');
  });

  it.each([
    [{ californian: false }, 'stl-rule-not-customer'],
    [{ householdPurpose: false }, 'stl-rule-not-customer'],
    [{ relationship: 'over' }, 'stl-rule-no-relationship'],
    [{ relationship: 'onePurchase', atDesignatedContact: false }, 'stl-rule-full-elsewhere'],
  ])('reads %o from the request', (request, rule) => {
    expect(routeFor({}, [request]).decided?.rule).toBe(rule);
  });

  it.each([
    [{ organization: [{ employeeCount: 19 }] }, 'stl-rule-under-20'],
    [{ organization: [{ employeeCount: 24, financialInstitution: true }] }, 'stl-rule-financial'],
    [{ disclosure: [], organization: [{ employeeCount: 24, marketingByOthers: 'no' }] }, 'stl-rule-nothing-disclosed'],
    [{ disclosure: [] }, undefined],
    [{ recipient: [{ name: 'Bayline Travel', role: 'affiliate' }] }, 'stl-rule-same-brand'],
    [{ recipient: [{ name: 'Other Travel', role: 'affiliate' }] }, 'stl-rule-full-designated'],
    [
      {
        organization: [{ employeeCount: 24, shineTheLightRoute: 'optOut' }],
        disclosure: parts.disclosure.map((one) => ({ ...one, choiceOffered: 'optOut' })),
      },
      'stl-rule-alternative',
    ],
  ])('reads %o from the records', (more, rule) => {
    expect(routeFor(more).decided?.rule).toBe(rule);
  });

  it('sends to the contact point only while the home page has the link', () => {
    const organization = [{ employeeCount: 24, shineTheLightNotice: 'homePage' }];
    const away = [{ atDesignatedContact: false }];
    expect(routeFor({ organization }, away).decided?.letter).toBe('contactPoint');
    expect(routeFor({}, away).decided?.letter).toBe('fullAnswer');
  });

  it('asks while the number of employees, or what counts, is open', () => {
    expect(routeFor({ organization: [{}] }).ask[0]?.records).toEqual(['O-001.employeeCount']);
    const unclear = parts.disclosure.map((one) => ({
      ...one,
      basis: 'consent',
      recipientMarketing: { state: 'unknown' },
    }));
    expect(routeFor({ disclosure: unclear }).ask[0]?.records).toEqual(['D-001.recipientMarketing']);
  });

  it('knows the same person by name and reply address, whatever the case and spaces', () => {
    const first = { answeredOn: '2026-03-09', outcome: 'granted' };
    const again = (more: object) => routeFor({}, [first, { receivedOn: '2026-09-01', ...more }]).decided?.rule;
    expect(again({})).toBe('stl-rule-already-answered');
    expect(again({ personName: ' ADA  Quill' })).toBe('stl-rule-already-answered');
    expect(again({ personReach: 'other@quill.example' })).toBe('stl-rule-full-designated');
    expect(again({ personName: 'Ben Quill' })).toBe('stl-rule-full-designated');
    expect(again({ receivedOn: '2027-01-02' })).toBe('stl-rule-nothing-disclosed');
  });

  it('does not count a request that is still open, was refused or taken back, or was erased', () => {
    for (const first of [
      {},
      { answeredOn: '2026-03-09', outcome: 'withdrawn' },
      { answeredOn: '2026-03-09', outcome: 'denied' },
      { answeredOn: '2026-03-09', personName: none, personReach: none },
    ]) {
      expect(routeFor({}, [first, { receivedOn: '2026-09-01' }]).decided?.rule).toBe('stl-rule-full-designated');
    }
  });
});

describe('the route of a year', () => {
  const letters: Readonly<Record<YearRoute, readonly (ShineTheLightLetter | undefined)[]>> = {
    underTwenty: ['courtesyNote'],
    financialInstitution: ['courtesyNote'],
    choicePolicy: ['rightToSayNo'],
    list: ['fullAnswer', 'affiliates'],
    nothingDisclosed: ['nothingDisclosed'],
    open: [undefined],
  };

  it('is the one by which a customer of any office is answered, and open where the letter is', () => {
    fc.assert(
      fc.property(
        randomOffice({ texts: 'plain', without: ['request', 'ledgerYear'] }),
        fc.boolean(),
        (office, bank) => {
          const request = buildOffice({ request: [asked] }).request[0];
          if (request === undefined) throw new Error('no request');
          const organization = office.organization.map((one) => ({ ...one, financialInstitution: given(bank) }));
          const { list, decided, ask } = requestRoute({ ...office, organization, request: [request] }, request);
          const asksForSize = ask.some(({ records }) => records.includes(`${organization[0]?.id ?? ''}.employeeCount`));
          // The table asks for the size first; the year shows its route and keeps that answer open.
          if (asksForSize) expect(list.open).toContain(`${organization[0]?.id ?? ''}.employeeCount`);
          else expect(letters[list.route]).toContain(decided?.letter);
        },
      ),
      { numRuns: 60 },
    );
  });
});
