import { describe, expect, it } from 'vitest';
import { hasStatute } from '../../../src/library/catalogue.ts';
import { retentionSuggestion, retentionSuggestions } from '../../../src/library/retention-suggestions.ts';

/** Days of a plain ISO 8601 period, roughly; enough to compare two of them. */
function days(period: string): number {
  const [, count = '', unit = ''] = /^P(\d+)([YMD])$/.exec(period) ?? [];
  return Number(count) * ({ Y: 365, M: 30, D: 1 }[unit] ?? Number.NaN);
}

describe('the suggestions for keeping records', () => {
  it('are 36 minimums of the law and 20 customs', () => {
    const byLaw = retentionSuggestions.filter((one) => one.basis === 'law');
    expect([byLaw.length, retentionSuggestions.length - byLaw.length]).toEqual([36, 20]);
  });

  it('have either a period in ISO 8601 or the event that ends it', () => {
    for (const one of retentionSuggestions) {
      if (one.period === null) expect(one.until, one.id).toBeDefined();
      else expect(one.period, one.id).toMatch(/^P(0|[1-9]\d*)[YMD]$/);
      expect(one.until !== undefined, one.id).toBe(one.period === null);
      expect(one.startsWhen, one.id).not.toBe('');
    }
  });

  it('cite a law whenever they call a period the law', () => {
    for (const one of retentionSuggestions.filter((entry) => entry.basis === 'law')) {
      expect(hasStatute(one), one.id).toBe(true);
    }
  });

  it('call no custom verified', () => {
    for (const one of retentionSuggestions.filter((entry) => entry.basis === 'custom')) {
      expect(one.verified, one.id).toBe(false);
    }
  });

  it('suggest no less than the law asks for', () => {
    const wise = retentionSuggestions.filter((one) => one.suggested !== undefined);
    expect(wise.length).toBe(3);
    for (const one of wise) expect(days(one.suggested ?? '')).toBeGreaterThan(days(one.period ?? ''));
  });

  it('hold the periods that offices ask about most', () => {
    const periodOf = (id: string) => retentionSuggestion(id)?.period;
    expect(periodOf('ret-medical-physician-office')).toBe('P10Y');
    expect(periodOf('ret-mammograms')).toBe('P5Y');
    expect(retentionSuggestion('ret-mammograms')?.alternative?.period).toBe('P10Y');
    expect(periodOf('ret-ccpa-requests')).toBe('P24M');
    expect(periodOf('ret-personnel-files')).toBe('P4Y');
    expect(periodOf('ret-card-data')).toBe('P0D');
    expect(periodOf('ret-cctv')).toBe('P30D');
    expect(retentionSuggestion('ret-i9')).toMatchObject({ period: 'P3Y', orLater: '1 year after employment ends' });
  });

  it('answer undefined for records they do not know', () => {
    expect(retentionSuggestion('ret-nothing')).toBeUndefined();
  });
});
