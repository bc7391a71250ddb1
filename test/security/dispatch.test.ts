import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDispatch } from '../../main/dispatch.ts';
import { commandHandlers, queryHandlers, repeatedNames } from '../../main/services/handlers.ts';
import { Session } from '../../main/services/session.ts';
import { createOffice } from '../../db/create.ts';
import { calls, commands, queries } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { blankOffice } from '../../src/inventory/new-record.ts';
import { value } from '../contract/contract-host.ts';
import { startInProcess } from '../contract/in-process-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const secret = 'SELECT name FROM patient -- Jane Roe, /home/jane/clinic.candor';

describe('errors that cross', () => {
  it('hold nothing of an error of the program: not its text, its path, its stack', async () => {
    const dispatch = createDispatch(
      () => () => {
        throw new TypeError(secret);
      },
      () => undefined,
    );
    expect(await dispatch('app.state', {})).toEqual({ ok: false, error: { code: 'internal', details: {} } });
  });

  it('hold code and details of an expected error, and not its cause', async () => {
    const dispatch = createDispatch(
      () => () => {
        throw new AppError('recordMissing', { id: 'V-001' }, { cause: new Error(secret) });
      },
      () => undefined,
    );
    expect(await dispatch('app.state', {})).toEqual({
      ok: false,
      error: { code: 'recordMissing', details: { id: 'V-001' } },
    });
  });

  it('are the same when a handler gives a promise that fails', async () => {
    const dispatch = createDispatch(
      () => () => Promise.reject(new Error(secret)),
      () => undefined,
    );
    expect(await dispatch('app.state', {})).toMatchObject({ error: { code: 'internal' } });
  });

  it('leave a line in the local log that says where, and nothing of the office', async () => {
    const settingsFolder = temporaryFolder();
    const host = await startInProcess({
      settingsFolder,
      today: () => {
        throw new Error(secret);
      },
    });
    expect(await host.send('app.state', {})).toMatchObject({ error: { code: 'internal' } });
    const log = readFileSync(join(settingsFolder, 'problems.log'), 'utf8');
    expect(JSON.parse(log)).toMatchObject({ during: 'app.state', error: 'Error' });
    expect(log).toContain('application-state.ts');
    for (const word of ['Jane', 'SELECT', '/home', settingsFolder]) expect(log).not.toContain(word);
    await host.close();
  });

  it('name a file without its folder', async () => {
    const host = await startInProcess();
    host.answerNext('missing.candor');
    const envelope = await host.send('file.open', {});
    expect(envelope).toMatchObject({ error: { code: 'fileMissing' } });
    expect(JSON.stringify(envelope)).not.toContain(host.folder);
    host.answerNext('nowhere/Office.candor');
    const made = await host.send('file.create', { officeName: 'A' });
    expect(made.ok).toBe(false);
    expect(JSON.stringify(made)).not.toContain(host.folder);
  });
});

describe('queries', () => {
  it('run on a connection that cannot write: a planted write fails and changes nothing', () => {
    const path = join(temporaryFolder(), 'a.candor');
    const at = '2026-01-01T00:00:00.000Z';
    const file = createOffice(path, { who: 'test', at, program: '0.0.0', office: blankOffice('A'), why: '' });
    const session = new Session();
    session.begin(file);
    const before = session.office();
    for (const sql of ['DELETE FROM change_log', 'DROP TABLE change_log', 'PRAGMA user_version = 99 RETURNING 1']) {
      expect(() => session.reader.all(z.unknown(), sql), sql).toThrow();
    }
    expect(session.office()).toEqual(before);
    session.close();
  });
});

describe('the handlers', () => {
  it('answer each name of the contract exactly once', () => {
    expect(Object.keys(queryHandlers).toSorted()).toEqual(Object.keys(queries).toSorted());
    expect(Object.keys(commandHandlers).toSorted()).toEqual(Object.keys(commands).toSorted());
    // As a plain list: its type compares every part with every other, and `expect` would do that again.
    const repeated: readonly unknown[] = repeatedNames;
    expect(repeated).toEqual([]);
  });

  it('have one line each in the README of the program', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../main/README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-zA-Z.]+)` +\| (?:query|command) /gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  it('are closed with the file: a closed session answers noFileOpen', async () => {
    const host = await startInProcess();
    host.answerNext('a.candor');
    await value(host, 'file.create', { officeName: 'A' });
    await host.close();
    expect(await host.send('office.read', {})).toMatchObject({ error: { code: 'noFileOpen' } });
  });
});
