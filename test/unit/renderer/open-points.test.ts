import { describe, expect, it } from 'vitest';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import {
  acceptedPoints,
  isSuggested,
  openPoints,
  sameReason,
  withoutReason,
} from '../../../renderer/src/screens/policy/open-points.ts';

const untrue = {
  id: 'C-06.T-001',
  rule: 'C-06',
  weight: 'untrue' as const,
  title: 'An advertising pixel is on record',
  why: 'It denies what you say.',
  fix: 'Look at it.',
  records: ['T-001.class'],
  citations: [],
};
const points = openPoints({
  untrue: [untrue],
  gaps: [
    { path: 'R-002.period', record: 'Bills', missing: 'period not known yet' },
    { path: 'R-002.period', record: 'Bills', missing: 'when it ends is not known yet' },
    { path: 'V-003.name', record: 'V-003', missing: 'name not known yet' },
  ],
});

describe('what is open when a version is issued', () => {
  it('starts with what looks untrue, and names each missing answer once', () => {
    expect(points.map((point) => [point.kind, point.path])).toEqual([
      ['untrue', 'C-06.T-001'],
      ['gap', 'R-002.period'],
      ['gap', 'V-003.name'],
    ]);
    expect(points[1]?.title).toBe('Bills: period not known yet; when it ends is not known yet');
    expect(points[0]?.fixAt).toBe('T-001.class');
  });

  it('does not say the name of a record twice', () => {
    const gaps = [{ path: 'P-001.name', record: 'Book scans', missing: 'suggested: book scans' }];
    const [point] = openPoints({ untrue: [], gaps });
    expect(point).toMatchObject({ record: 'Book scans', missing: 'suggested' });
  });

  it('knows what waits only for a yes', () => {
    const rule = imagingStudio.retentionRule.find(({ period }) => period.state === 'suggested');
    expect(isSuggested(imagingStudio, { kind: 'gap', path: `${rule?.id}.period` })).toBe(true);
    expect(isSuggested(imagingStudio, { kind: 'gap', path: `${rule?.id}.name` })).toBe(false);
    expect(isSuggested(imagingStudio, { kind: 'untrue', path: 'C-06.T-001' })).toBe(false);
  });

  it('needs a reason for each; spaces are none', () => {
    expect(withoutReason(points, { 'C-06.T-001': 'is gone\nsince  May', 'V-003.name': '  ' })).toHaveLength(2);
    expect(acceptedPoints(points.slice(0, 1), { 'C-06.T-001': ' is gone\nsince  May ' })).toEqual([
      { path: 'C-06.T-001', reason: 'is gone since May' },
    ]);
  });

  it('can give the first reason to the missing answers without one, and to nothing that is untrue', () => {
    expect(sameReason(points, { 'R-002.period': 'asked the vendor' })).toEqual({
      'R-002.period': 'asked the vendor',
      'V-003.name': 'asked the vendor',
    });
    const reasons = { 'R-002.period': 'asked the vendor', 'V-003.name': 'unclear' };
    expect(sameReason(points, reasons)).toEqual(reasons);
    expect(sameReason(points, {})).toEqual({});
  });
});
