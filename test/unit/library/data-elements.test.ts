import { describe, expect, it } from 'vitest';
import { cpraCategoryLetters } from '../../../src/library/cpra-categories.ts';
import { libraryElement, libraryElementGroups, libraryElements } from '../../../src/library/data-elements.ts';
import { regimeIds } from '../../../src/library/regimes.ts';
import { sensitiveKindIds } from '../../../src/library/sensitive-kinds.ts';
import { shineTheLightCategory, shineTheLightNumerals } from '../../../src/library/shine-the-light-categories.ts';

/** The parts of a list in the order of the whole, each once. */
function inOrderOf<Item>(whole: readonly Item[], part: readonly Item[]): Item[] {
  return whole.filter((item) => part.includes(item));
}

function group(id: string) {
  return libraryElementGroups.find((one) => one.id === id)?.elements ?? [];
}

describe('the library of data elements', () => {
  it('has at least 160 elements, each with an id and a name of its own', () => {
    expect(libraryElements.length).toBeGreaterThanOrEqual(160);
    expect(new Set(libraryElements.map((one) => one.id)).size).toBe(libraryElements.length);
    expect(new Set(libraryElements.map((one) => one.name)).size).toBe(libraryElements.length);
    expect(new Set(libraryElements.map((one) => one.printed)).size).toBe(libraryElements.length);
    for (const one of libraryElements) expect(one.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('maps each to lists that exist, sensitive kinds and numerals in the order of the law, without repeats', () => {
    for (const one of libraryElements) {
      for (const letter of one.cpra) expect(cpraCategoryLetters, one.id).toContain(letter);
      expect(new Set(one.cpra).size, one.id).toBe(one.cpra.length);
      expect(one.sensitive, one.id).toEqual(inOrderOf(sensitiveKindIds, one.sensitive));
      expect(one.shineTheLight, one.id).toEqual(inOrderOf(shineTheLightNumerals, one.shineTheLight));
      expect(regimeIds, one.id).toContain(one.usualRegime);
    }
  });

  it('never uses L as a letter, because the sensitive kinds say it', () => {
    expect(libraryElements.filter((one) => one.cpra.includes('L'))).toEqual([]);
  });

  it('gives each a category, unless it is not tied to a person at all, and then says why', () => {
    for (const one of libraryElements) {
      expect(one.cpra.length === 0, one.id).toBe(one.identifiability !== undefined);
      if (one.identifiability) expect(one.note, one.id).toBeTruthy();
    }
  });

  it('prints a phrase in lower case, apart from names that have capitals of their own', () => {
    const places = 'Social Security|Medicare|Medi-Cal|Form I-9|National Provider Identifier';
    const letters = 'ZIP|IP|IDs?|X-rays?|MRI|CT|GPS|Wi-Fi|Bluetooth|NPI|MAC|3D';
    const names = new RegExp(`\\b(${places}|${letters})\\b`, 'g');
    for (const one of libraryElements) {
      expect(one.printed.replaceAll(names, ''), one.id).toMatch(/^[^A-Z]*$/);
      expect(one.printed, one.id).not.toMatch(/^(a|an|the|your|our) |[.;:]/);
    }
  });

  it('puts what stands in a chart under CMIA or HIPAA', () => {
    const charted = [...group('chart'), ...group('treatment'), ...group('imaging'), ...group('insurance')];
    expect(charted.length).toBeGreaterThan(50);
    for (const one of charted) expect(['cmia', 'hipaa'], one.id).toContain(one.usualRegime);
  });

  it('puts staff under the CCPA or the credit reporting law, and under no Shine the Light category', () => {
    for (const one of [...group('hiring-and-pay'), ...group('staff')]) {
      expect(['ccpa', 'fcra', 'public'], one.id).toContain(one.usualRegime);
      expect(one.shineTheLight, one.id).toEqual([]);
    }
  });

  it('calls every piece of data about a child sensitive', () => {
    const children = group('children').filter((one) => /^(child|minor)-/.test(one.id));
    expect(children.length).toBeGreaterThanOrEqual(9);
    for (const one of children) expect(one.sensitive, one.id).toContain('spi-known-under-16');
  });

  it('calls health data sensitive wherever a Shine the Light health category fits', () => {
    for (const one of libraryElements) {
      if (one.shineTheLight.includes('xvi') || one.shineTheLight.includes('xvii')) {
        expect(one.sensitive, one.id).toContain('spi-health');
      }
    }
  });

  it('does not call a card or account number sensitive by itself', () => {
    for (const id of ['credit-card-number', 'debit-card-number', 'bank-account-number']) {
      expect(libraryElement(id)?.sensitive, id).toEqual([]);
      expect(libraryElement(id)?.note, id).toMatch(/sensitive/i);
    }
    expect(libraryElement('card-with-code')?.sensitive).toEqual(['spi-account-access']);
  });

  it.each([
    ['full-name', ['i']],
    ['email-address', ['ii']],
    ['date-of-birth', ['iii']],
    ['child-name', ['iv']],
    ['child-email', ['v']],
    ['number-of-children', ['vi']],
    ['child-age', ['vii']],
    ['height', ['viii']],
    ['weight', ['ix']],
    ['race', ['x']],
    ['religion', ['xi']],
    ['occupation', ['xii']],
    ['mobile-number', ['xiii']],
    ['education-level', ['xiv']],
    ['political-party', ['xv']],
    ['diagnosis', ['xvi']],
    ['medications', ['xvii']],
    ['products-bought', ['xviii']],
    ['home-ownership', ['xix']],
    ['services-received', ['xx']],
    ['social-security-number', ['xxi']],
    ['bank-account-number', ['xxii']],
    ['credit-card-number', ['xxiii']],
    ['debit-card-number', ['xxiv']],
    ['card-or-bank-balance', ['xxv']],
    ['refunds', ['xxvi']],
    ['income', ['xxvii']],
  ])('maps %s to Shine the Light %s', (id, numerals) => {
    expect(libraryElement(id)?.shineTheLight).toEqual(numerals);
  });

  it('overlaps with the hints of the Shine the Light list: one shared letter at least', () => {
    const strangers = libraryElements.flatMap((one) =>
      one.shineTheLight
        .filter(
          (roman) =>
            one.cpra.length > 0 &&
            !shineTheLightCategory(roman).cpraOverlap.some((letter) => one.cpra.includes(letter)),
        )
        .filter(() => !one.note)
        .map((roman) => `${one.id} ${roman}`),
    );
    expect(strangers).toEqual([]);
  });

  it('answers undefined for an id from a newer file', () => {
    expect(libraryElement('no-such-element')).toBeUndefined();
  });
});
