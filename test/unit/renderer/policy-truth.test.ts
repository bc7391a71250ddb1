import { describe, expect, it } from 'vitest';
import { policyTruth } from '../../../renderer/src/screens/policy/policy-truth.ts';
import { driftEntry, versionInfo } from '../../support/issued-versions.ts';

const today = '2026-11-21';
const version = versionInfo({ number: 3, effectiveDate: '2026-03-02' });

describe('“is what we publish true today?”', () => {
  it('is answered before the first version too', () => {
    expect(policyTruth({ version: null, entries: [] }, today)).toEqual({
      mark: 'none',
      text: 'No version issued yet',
      count: 0,
    });
  });

  it('says since when the version is in force, or from when it will be', () => {
    expect(policyTruth({ version, entries: [] }, today).text).toBe(
      'Version 3, in force since March 2, 2026, is true today',
    );
    const later = versionInfo({ number: 4, effectiveDate: '2026-12-01' });
    expect(policyTruth({ version: later, entries: [] }, today).text).toBe(
      'Version 4, in force from December 1, 2026, is true today',
    );
  });

  it('counts what is wrong or over as untrue, and tells what is missing apart', () => {
    const entries = [driftEntry('wrong'), driftEntry('surplus'), driftEntry('missing')];
    expect(policyTruth({ version, entries }, today)).toEqual({
      mark: 'wrong',
      text: '2 sentences of version 3 are no longer true, and 1 thing is missing from it',
      count: 3,
    });
    expect(policyTruth({ version, entries: entries.slice(2) }, today).text).toBe(
      'Version 3 is silent on 1 thing that it should say',
    );
  });
});
