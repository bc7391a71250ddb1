import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  citationKeys,
  citationSource,
  cite,
  citeAll,
  isCitationKey,
  type CitationKey,
} from '../../../src/library/citations.ts';

/** What a key must print for plain sections: `civ-1798.130-a-5` is `Cal. Civ. Code 1798.130(a)(5)`. */
function spelledOut(key: string): string | undefined {
  const codes: Record<string, string> = {
    civ: 'Cal. Civ. Code',
    ccr: '11 CCR',
    bpc: 'Cal. Bus. & Prof. Code',
    lab: 'Cal. Labor Code',
    'cfr-16': '16 CFR',
    'cfr-45': '45 CFR',
    'usc-15': '15 U.S.C.',
  };
  const match = /^(civ|ccr|bpc|lab|cfr-16|cfr-45|usc-15)-([\d.]+)((?:-[a-z0-9]+)*)$/.exec(key);
  if (match === null) return undefined;
  const [, code = '', section = '', tail = ''] = match;
  const parts = tail.split('-').slice(1);
  return `${codes[code]} ${section}${parts.map((part) => `(${part})`).join('')}`;
}

const special = new Set<CitationKey>([
  'ccr-7001-sources',
  'ccr-7001-third-parties',
  'ccr-7070',
  'civ-1798.145-m-n',
  'coppa',
  'gov-12946',
  'hsc-123110',
  'hsc-123145',
]);

describe('the citations', () => {
  it('print what their keys say', () => {
    expect(cite('civ-1798.83-a')).toBe('Cal. Civ. Code 1798.83(a)');
    for (const key of citationKeys.filter((one) => !special.has(one))) {
      expect(cite(key).toLowerCase(), key).toBe(spelledOut(key)?.toLowerCase());
    }
  });

  it('are at least 70, no two alike', () => {
    expect(citationKeys.length).toBeGreaterThanOrEqual(70);
    expect(new Set(citationKeys.map((key) => cite(key))).size).toBe(citationKeys.length);
  });

  it('carry their date, and their doubt where they were not verified', () => {
    for (const key of citationKeys) {
      const source = citationSource(key);
      expect(source.checkedOn, key).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (!source.verified) expect(source.note, key).toBeTruthy();
    }
  });

  it('name 11 CCR 7011(e) without letters, marked as read in the 2023 text', () => {
    expect(cite('ccr-7011-e')).toBe('11 CCR 7011(e)');
    expect(citationSource('ccr-7011-e').regulationText).toBe('2023');
    expect(citationKeys.filter((key) => key.startsWith('ccr-7011-e-'))).toEqual([]);
  });

  it('come in the order asked for, each once', () => {
    expect(citeAll(['bpc-22581', 'coppa', 'bpc-22581'])).toEqual(['Cal. Bus. & Prof. Code 22581', '16 CFR 312']);
    expect(citeAll([])).toEqual([]);
  });

  it('know their own keys from other words', () => {
    expect(isCitationKey('civ-1798.83')).toBe(true);
    for (const word of ['civ-1798.999', '', 'toString', '__proto__']) expect(isCitationKey(word), word).toBe(false);
  });

  it('hold every key that the form fields of the records name', () => {
    const folder = join(import.meta.dirname, '../../../src/inventory');
    const named = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/citation: '([^']+)'/g)])
      .map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !isCitationKey(key))).toEqual([]);
  });
});
