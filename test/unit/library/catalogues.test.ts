import { describe, expect, it } from 'vitest';
import { entryOf, findEntry, hasStatute, noStatute } from '../../../src/library/catalogue.ts';
import { catalogues, textsIn } from './all-catalogues.ts';

const all = Object.entries(catalogues).flatMap(([name, entries]) => entries.map((entry) => ({ name, entry })));

/** What the reference on the law counts. A changed count is a changed law, or a lost line. */
const counts: Record<string, number> = {
  'business-purposes': 8,
  'consumer-request-rules': 23,
  'consumer-requests': 16,
  'contract-terms': 27,
  'cpra-categories': 12,
  'cpra-scope': 4,
  definitions: 18,
  exemptions: 13,
  holidays: 18,
  'request-law-starts': 6,
  'notice-requirements': 32,
  'policy-requirements': 85,
  'recipient-categories': 20,
  'recipient-role-rules': 14,
  regimes: 6,
  'request-deadlines': 27,
  'retention-rules': 4,
  'retention-suggestions': 56,
  rights: 13,
  'sensitive-exclusions': 2,
  'sensitive-kinds': 14,
  'sensitive-permitted-uses': 8,
  'shine-the-light-categories': 27,
  'shine-the-light-exclusions': 10,
  'shine-the-light-routes': 11,
  'shine-the-light-rules': 33,
  'source-categories': 19,
  thresholds: 16,
};

describe('every catalogue', () => {
  it('has the number of entries that the law has', () => {
    const found = Object.fromEntries(Object.entries(catalogues).map(([name, entries]) => [name, entries.length]));
    expect(found).toEqual(counts);
  });

  it('gives each entry an id of lower-case words that no other entry has, in any catalogue', () => {
    const seen = new Map<string, string>();
    for (const { name, entry } of all) {
      expect(entry.id, name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(seen.get(entry.id), `${entry.id} stands in ${name} and elsewhere`).toBeUndefined();
      seen.set(entry.id, name);
    }
  });

  it('says where each entry stands and when that was checked', () => {
    for (const { entry } of all) {
      expect(entry.cite.trim(), entry.id).toBe(entry.cite);
      expect(entry.cite, entry.id).not.toBe('');
      expect(entry.checkedOn, entry.id).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    }
  });

  it('tells the doubt of each entry that was not verified', () => {
    const silent = all.filter(({ entry }) => !entry.verified && !entry.note).map(({ entry }) => entry.id);
    expect(silent).toEqual([]);
  });

  it('prints 11 CCR 7011(e) without the letters that may have moved, and keeps them aside', () => {
    for (const { entry } of all) {
      expect(entry.cite, entry.id).not.toMatch(/7011\(e\)\(/);
      if (entry.placeIn2023Text) expect(entry.placeIn2023Text).toMatch(/^11 CCR 7011\(e\)\(\d\)(\([A-Z]\))?$/);
    }
    expect(all.filter(({ entry }) => entry.placeIn2023Text).length).toBeGreaterThan(25);
  });

  it('begins each citation with its code, so that it can be printed alone', () => {
    const codes =
      /^(Cal\. (Civ|Bus|Health|Labor|Gov|Welf|Rev|Code Civ)|\d+ (CCR|CFR|U\.S\.C\.)|IWC wage|PCI DSS|former Cal)/;
    for (const { entry } of all) if (hasStatute(entry)) expect(entry.cite, entry.id).toMatch(codes);
  });

  it('spells in American English and has no stray blanks', () => {
    const british =
      /\b\w*(colour|licence|behaviour|organis|recognis|authoris|honour|catalogue|fulfilment|analys(ed|es)\b)/i;
    for (const { entry } of all) {
      for (const { path, text } of textsIn(entry)) {
        if (path === 'id') continue;
        expect(text, `${entry.id}.${path}`).not.toMatch(british);
        expect(text, `${entry.id}.${path}`).not.toMatch(/\s{2}|^\s|\s$/);
      }
    }
  });
});

describe('looking an entry up', () => {
  const list = [
    { id: 'one', cite: 'Cal. Civ. Code 1', checkedOn: '2026-11-21', verified: true },
    { id: 'two', cite: noStatute, checkedOn: '2026-11-21', verified: true },
  ];

  it('finds it by its id', () => {
    expect(findEntry(list, 'two')).toBe(list[1]);
    expect(entryOf(list, 'one')).toBe(list[0]);
  });

  it('answers undefined for an id from elsewhere, and throws where the types promised one', () => {
    expect(findEntry(list, 'three')).toBeUndefined();
    expect(() => entryOf(list, 'three')).toThrow('three');
  });

  it('tells a statute from common practice', () => {
    expect(list.map((entry) => hasStatute(entry))).toEqual([true, false]);
  });
});
