import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dialogs } from '../../../../main/loopback/dialogs.ts';
import type { FileQuestion } from '../../../../src/contract/file-question.ts';
import { EventStream } from '../../../../main/loopback/event-stream.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const formats = [{ extension: 'candor', label: 'Candor office' }];
const save = { suggestedName: 'Clinic.candor', formats, mayReplace: true };

/** A page that listens, and what it was asked. */
function listening(folder: string): { dialogs: Dialogs; asked: FileQuestion[]; last: () => FileQuestion } {
  const events = new EventStream();
  const asked: FileQuestion[] = [];
  const page = {
    write: (text: string) => {
      const data = /^event: dialog\.ask\ndata: (.+)\n\n$/.exec(text)?.[1];
      if (data !== undefined) asked.push(JSON.parse(data) as FileQuestion);
      return true;
    },
    on: () => undefined,
    end: () => undefined,
  };
  events.add(page as never as ServerResponse);
  return {
    dialogs: new Dialogs(events, folder),
    asked,
    last: () => {
      const ask = asked.at(-1);
      if (ask === undefined) throw new Error('nothing was asked');
      return ask;
    },
  };
}

function folderWithFiles(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'Clinic'));
  writeFileSync(join(folder, 'Clinic/b.candor'), '');
  for (const name of ['a.candor', 'notes.txt', '.hidden.candor']) writeFileSync(join(folder, name), '');
  // Windows lets only administrators make links.
  if (process.platform !== 'win32') symlinkSync('/', join(folder, 'linked'));
  return folder;
}

describe('a question for a file to open', () => {
  it('shows folders and fitting files by name, without paths, links and hidden entries', () => {
    const folder = folderWithFiles();
    const { dialogs, last } = listening(folder);
    void dialogs.chooseFileToOpen({ formats });
    expect(last().entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['Clinic', 'folder'],
      ['a.candor', 'file'],
    ]);
    expect(last()).toMatchObject({ kind: 'open', up: null, extensions: ['candor'], problem: null });
    expect(JSON.stringify(last())).not.toContain(folder);
  });

  it('goes into a folder and back up, and answers the path of the file chosen', async () => {
    const folder = folderWithFiles();
    const { dialogs, last } = listening(folder);
    const chosen = dialogs.chooseFileToOpen({ formats });
    const { id } = last();
    const token = (name: string): string => last().entries.find((entry) => entry.name === name)?.token ?? '';
    dialogs.answer({ id, choose: token('Clinic') });
    expect(last().folderLabel).toMatch(/ \/ Clinic$/);
    dialogs.answer({ id, choose: last().up ?? '' });
    expect(last().up).toBeNull();
    dialogs.answer({ id, choose: token('Clinic') });
    dialogs.answer({ id, choose: token('b.candor') });
    expect(await chosen).toBe(join(folder, 'Clinic/b.candor'));
    expect(dialogs.answer({ id, cancel: true })).toBe(false);
  });

  it('takes no token of another question, no name and no path', () => {
    const { dialogs, last } = listening(folderWithFiles());
    void dialogs.chooseFileToOpen({ formats });
    const { id, entries } = last();
    const old = entries[0]?.token ?? '';
    dialogs.answer({ id, choose: old });
    for (const choose of [old, 'a.candor', '/etc/passwd', '']) {
      dialogs.answer({ id, choose });
      expect(last().problem, choose).toBe('cannotRead');
    }
    dialogs.answer({ id, saveAs: 'a.candor' });
    expect(last().problem).toBe('badName');
  });
});

describe('a question where to save', () => {
  it('takes a plain name, adds the ending, and starts there the next time', async () => {
    const folder = folderWithFiles();
    const { dialogs, last } = listening(folder);
    const chosen = dialogs.chooseFileToSave(save);
    const { id } = last();
    expect(last().suggestedName).toBe('Clinic.candor');
    dialogs.answer({ id, choose: last().entries[0]?.token ?? '' });
    dialogs.answer({ id, saveAs: 'New office' });
    expect(await chosen).toBe(join(folder, 'Clinic/New office.candor'));
    void dialogs.chooseFileToSave(save);
    expect(last().folderLabel).toMatch(/ \/ Clinic$/);
  });

  it.each(['../evil', 'a/b', 'a\\b', '', ' ', '.candor', 'nul', 'C:\\a', '/etc/x', 'a\0', 'x'.repeat(200)])(
    'asks again for %j',
    (saveAs) => {
      const { dialogs, last } = listening(folderWithFiles());
      void dialogs.chooseFileToSave(save);
      dialogs.answer({ id: last().id, saveAs });
      expect(last().problem).toBe('badName');
    },
  );

  it('replaces a file only when the person says so, and only where that is allowed', async () => {
    const folder = folderWithFiles();
    const { dialogs, last } = listening(folder);
    const allowed = dialogs.chooseFileToSave(save);
    dialogs.answer({ id: last().id, saveAs: 'a.candor' });
    expect(last()).toMatchObject({ problem: 'exists', suggestedName: 'a.candor' });
    dialogs.answer({ id: last().id, saveAs: 'a.candor', replace: true });
    expect(await allowed).toBe(join(folder, 'a.candor'));

    void dialogs.chooseFileToSave({ ...save, mayReplace: false });
    dialogs.answer({ id: last().id, saveAs: 'a.candor', replace: true });
    expect(last().problem).toBe('exists');
    dialogs.answer({ id: last().id, choose: last().entries.find(({ kind }) => kind === 'file')?.token ?? '' });
    expect(last().problem).toBe('exists');
  });
});

describe('a question that nobody can answer', () => {
  it('is cancelled when no page listens, and when the program ends', async () => {
    const folder = temporaryFolder();
    const silent = new Dialogs(new EventStream(), folder);
    expect(await silent.chooseFileToOpen({ formats })).toBeNull();
    const { dialogs } = listening(folder);
    const open = dialogs.chooseFileToSave(save);
    dialogs.cancelAll();
    expect(await open).toBeNull();
  });

  it('says so when its folder cannot be read', () => {
    const { dialogs, last } = listening(join(temporaryFolder(), 'gone'));
    void dialogs.chooseFileToOpen({ formats });
    expect(last()).toMatchObject({ problem: 'cannotRead', entries: [] });
  });
});
