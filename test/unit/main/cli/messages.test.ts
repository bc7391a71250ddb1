import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../../main/cli/command.ts';
import { messageFor } from '../../../../main/cli/messages.ts';
import { type ErrorCode, errorCodes } from '../../../../src/contract/errors.ts';

describe('the words of the command line', () => {
  it.each(errorCodes)('%s is one whole line, with and without details', (code) => {
    const details = {
      file: 'a.candor',
      id: 'V-001',
      usedBy: ['D-001', 'D-002'],
      path: 'recipient[0].role',
      reason: 'noFolder',
    };
    for (const line of [messageFor({ code, details: {} }, ''), messageFor({ code, details }, 'a.candor')]) {
      expect(line).toMatch(/^[A-Z"V].*\.$/);
      expect(line).not.toMatch(/undefined|null|\[object|\n/);
    }
  });

  it('names the file, the record or the place', () => {
    expect(messageFor({ code: 'fileMissing', details: {} }, 'a.candor')).toBe(
      '"a.candor" was not found or cannot be reached. Check the name and the folder.',
    );
    expect(messageFor({ code: 'recordInUse', details: { id: 'V-001', usedBy: ['D-001', 'D-002'] } }, 'a.candor')).toBe(
      'V-001 is used by D-001, D-002. Change those first.',
    );
    expect(messageFor({ code: 'fileLocked', details: { by: 'Ana' } }, 'a.candor')).toContain('(Ana)');
  });

  it('says what lies in the way of a whole file, rather than that the file is damaged', () => {
    const details = { reason: 'strangeLog', logFile: 'a.candor-wal' };
    expect(messageFor({ code: 'fileDamaged', details }, 'a.candor')).toBe(
      'Beside "a.candor" lies "a.candor-wal", which belongs to another file. Put that one aside and try again.',
    );
    const elsewhere = { by: 'Ana', computer: 'no such computer', lockFile: 'a.candor.lock' };
    expect(messageFor({ code: 'fileLocked', details: elsewhere }, 'a.candor')).toContain('remove "a.candor.lock"');
  });

  it('stays one line when a name holds line ends or control characters', () => {
    const line = messageFor({ code: 'fileMissing', details: {} }, 'a\nb\u001b[31m\u2028c.candor');
    expect(line).not.toMatch(/\p{Cc}|\p{Zl}/u);
  });

  it('ends with 4 when the computer is at fault, with 2 for wrong usage, and with 3 for everything refused', () => {
    const codes = (exit: number): ErrorCode[] => errorCodes.filter((code) => exitCodeOf(code) === exit);
    expect(codes(4).toSorted()).toEqual(['diskFull', 'fileLocked', 'internal', 'outputNotVerified']);
    expect(codes(2)).toEqual(['unknownFormat']);
    expect(codes(3)).toContain('fileReadOnly');
    expect(codes(3)).toContain('outputNotWritable');
    expect(codes(0)).toEqual([]);
  });
});
