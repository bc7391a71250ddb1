import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { officeFileIn } from '../../main/electron/opened-files.ts';
import { startElectronStandIn } from '../contract/electron-stand-in-host.ts';
import { value } from '../contract/contract-host.ts';
import { app, BrowserWindow, control, session } from '../support/fake-electron.ts';

describe('the program in Electron', () => {
  it('starts with the sandbox on, our scheme served, the rules set, and one window on our page', async () => {
    const host = await startElectronStandIn();
    expect(app.isSandboxed.value).toBe(true);
    expect([...session.defaultSession.schemes.keys()]).toEqual(['app']);
    expect(session.defaultSession.handlers['permissionRequest']).toBeDefined();
    expect(BrowserWindow.all).toHaveLength(1);
    expect(BrowserWindow.all[0]).toMatchObject({ shown: true });
    expect(BrowserWindow.all[0]?.webContents.mainFrame.url).toBe('app://candor/index.html');
    await host.close();
  });

  it('comes forward, and opens the file, when it is started a second time', async () => {
    const host = await startElectronStandIn();
    host.answerNext('a.candor');
    await value(host, 'file.create', { officeName: 'First' });
    await value(host, 'file.close', {});
    // Started in another folder than the first, with a name alone.
    app.emit('second-instance', {}, ['candor', '--flag', 'a.candor'], host.folder);
    expect(BrowserWindow.all[0]?.focused).toBe(1);
    expect((await value(host, 'app.state', {})).file?.officeName).toBe('First');
    await host.close();
  });

  it.each([
    ['is loaded again when the person says so', 0, 1, 0],
    ['ends the program in order when the person says so', 1, 0, 1],
  ])('asks about a page that died, which %s', async (_what, answer, reloaded, quits) => {
    const host = await startElectronStandIn();
    const [window] = BrowserWindow.all;
    let quit = 0;
    app.on('will-quit', () => (quit += 1));
    control.messageAnswer = answer;
    window?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await vi.waitFor(() => {
      expect([window?.reloaded, quit]).toEqual([reloaded, quits]);
    });
    expect(control.messages).toHaveLength(1);
    await host.close();
  });

  it('says in words why a file that was opened from outside cannot be opened', async () => {
    const host = await startElectronStandIn();
    writeFileSync(join(host.folder, 'b.candor'), 'no office'.repeat(1000));
    app.emit('open-file', { preventDefault: () => undefined }, join(host.folder, 'b.candor'));
    expect(control.errorBoxes).toHaveLength(1);
    expect(control.errorBoxes[0]?.[1]).toMatch(/^"b\.candor" is not a Candor office file\./);
    await host.close();
  });

  it('closes the file when it ends, so that others can open it', async () => {
    const host = await startElectronStandIn();
    host.answerNext('a.candor');
    await value(host, 'file.create', { officeName: 'First' });
    await host.close();
    const again = await startElectronStandIn();
    control.openAnswers = [join(host.folder, 'a.candor')];
    expect(await value(again, 'file.open', {})).toMatchObject({ outcome: 'opened' });
    await again.close();
  });
});

describe('the arguments of a start', () => {
  const folder = join(process.cwd(), 'elsewhere');
  it.each([
    [['.', 'Clinic.candor'], 'Clinic.candor'],
    [['--flag=x.candor', 'A.CANDOR', '--other'], 'A.CANDOR'],
    [['.', 'readme.txt'], undefined],
    [[], undefined],
  ])('%j mean the office file %s', (args, file) => {
    expect(officeFileIn(args, folder)).toEqual(file === undefined ? undefined : join(folder, file));
  });
});
