import { describe, expect, it } from 'vitest';
import { CallFailure } from '../../../renderer/src/data/call-failure.ts';
import { errorText } from '../../../renderer/src/text/errors.ts';
import { errorCodes } from '../../../src/contract/errors.ts';

describe('error texts', () => {
  it.each(errorCodes)('say for %s what happened and what to do', (code) => {
    const text = errorText(
      new CallFailure(code, { file: 'Harbor.candor', usedBy: ['D-001', 'C-002'], least: 8, most: 200, count: 231 }),
    );
    expect(text).toMatch(/^[A-Z].*[.]$/);
    expect(text).not.toContain(code);
    expect(text).not.toContain('undefined');
  });

  it('names the records that stand in the way', () => {
    expect(errorText(new CallFailure('recordInUse', { usedBy: ['D-001', 'C-002'] }))).toContain('D-001, C-002');
  });

  it('never shows the words of a fault of the program', () => {
    expect(errorText(new TypeError('x is undefined'))).not.toContain('undefined');
  });
});
