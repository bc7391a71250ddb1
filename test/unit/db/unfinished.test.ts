import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { fileFacts } from '../../../db/facts.ts';
import { dropUnfinishedAbout, keepUnfinished, unfinishedAt } from '../../../db/unfinished.ts';
import { verifyFile } from '../../../db/verify.ts';
import { fileAtRest, head, openNewOffice, reopen } from './office-on-disk.ts';

describe('what is not finished', () => {
  test('is of one place, the last text counts, an empty one takes it away, and the history knows nothing of it', () => {
    const path = fileAtRest();
    const { writer, close } = reopen(path);
    const before = fileFacts(writer);
    for (const text of ['We', 'We are']) keepUnfinished(writer, 'wording.a', text);
    keepUnfinished(writer, 'wording.b', 'Gone soon');
    keepUnfinished(writer, 'wording.b', '');
    expect(fileFacts(writer)).toEqual(before);
    expect(verifyFile(writer)).toEqual([]);
    close();
    const { reader } = reopen(path);
    expect(unfinishedAt(reader, 'wording.a')).toBe('We are');
    expect(unfinishedAt(reader, 'wording.b')).toBeUndefined();
    // What is taken away is overwritten in the file.
    expect(readFileSync(path).includes('Gone soon')).toBe(false);
  });

  test('is in the file together with the command that wrote it, or not at all', () => {
    const { writer } = openNewOffice();
    const work = (fails: boolean) => () =>
      runCommand(writer, head('create'), (change) => {
        keepUnfinished(writer, 'walk', 'after');
        change.create('purpose', (blank) => blank);
        if (fails) throw new Error('planted');
      });
    expect(work(true)).toThrow('planted');
    expect(unfinishedAt(writer, 'walk')).toBeUndefined();
    work(false)();
    expect(unfinishedAt(writer, 'walk')).toBe('after');
  });

  test('goes with a person: what is about the records by its place, and what names the person however it is written', () => {
    const { writer } = openNewOffice();
    const texts: Record<string, string> = {
      'letter.RQ-001.answer.new': 'Hello',
      'letter.RQ-0011.answer.new': 'Hello',
      'request.new': JSON.stringify({ name: 'ADA\n Quill', receivedOn: '2026-11-22' }),
      'correction.2025': 'What we told ada quill was wrong',
      'wording.PD-001.who': 'Ada Quilling is about another',
      'issue.main': JSON.stringify({ reason: 'as bo@home.example said' }),
    };
    for (const [place, text] of Object.entries(texts)) keepUnfinished(writer, place, text);
    dropUnfinishedAbout(writer, ['RQ-001', 'LT-003'], ['Ada Quill', 'Bo@home.example', ' ', 'is about anoth']);
    const left = Object.keys(texts).filter((place) => unfinishedAt(writer, place) !== undefined);
    expect(left).toEqual(['letter.RQ-0011.answer.new', 'wording.PD-001.who']);
  });
});
