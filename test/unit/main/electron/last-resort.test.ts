import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endCalmly } from '../../../../main/electron/last-resort.ts';
import { control, resetElectron } from '../../../support/fake-electron.ts';

beforeEach(resetElectron);

/** Installs the last resort without touching this test's own process; answers what it would do with an error. */
function lastResort(report: (error: unknown) => void, close: () => void): (error: unknown) => void {
  const on = vi.spyOn(process, 'on').mockReturnValue(process);
  endCalmly(report, close);
  expect(on.mock.calls.map(([event]) => event)).toEqual(['uncaughtException', 'unhandledRejection']);
  return on.mock.calls[0]?.[1] as (error: unknown) => void;
}

describe('a fault that nobody caught', () => {
  it('is written to the log, closes the file, is told in calm words, and ends the program', () => {
    const report = vi.fn();
    const close = vi.fn();
    const fault = new Error('Jane Roe');
    lastResort(report, close)(fault);
    expect(report).toHaveBeenCalledExactlyOnceWith(fault);
    expect(close).toHaveBeenCalledOnce();
    expect(control.exits).toEqual([1]);
    expect(control.errorBoxes).toHaveLength(1);
    expect(control.errorBoxes.flat().join(' ')).not.toMatch(/Jane|Error/);
  });

  it('ends the program also when the file cannot be closed', () => {
    const end = lastResort(vi.fn(), () => {
      throw new Error('no');
    });
    expect(() => {
      end(new Error('x'));
    }).toThrow('no');
    expect(control.exits).toEqual([1]);
  });
});
