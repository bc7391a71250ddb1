import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../main/electron/menu.ts';
import { windowOptions } from '../../main/electron/window.ts';
import { BrowserWindow, control, resetElectron } from '../support/fake-electron.ts';

describe('the settings of every window', () => {
  it.each([true, false])('close every door (release: %s)', (release) => {
    expect(windowOptions('preload.cjs', release).webPreferences).toEqual({
      preload: 'preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !release,
    });
  });

  it('would be refused by the stand-in if one of them were open', () => {
    resetElectron();
    control.ready = true;
    const { webPreferences } = windowOptions('preload.cjs', true);
    expect(() => new BrowserWindow({ webPreferences: { ...webPreferences, sandbox: false } })).toThrow('sandbox');
    expect(() => new BrowserWindow({ webPreferences: { ...webPreferences, nodeIntegration: true } })).toThrow(
      'nodeInt',
    );
    expect(() => new BrowserWindow({})).toThrow('Insecure');
  });
});

describe('the menu', () => {
  const state = { officeOpen: true, recent: [], choose: () => undefined };
  const roles = (release: boolean): string =>
    JSON.stringify(
      (['linux', 'darwin', 'win32'] as const).map((platform) => menuTemplate({ ...state, platform, release })),
    );

  it('has no reload and no developer tools in the release, and neither have its keys', () => {
    expect(roles(true)).not.toMatch(/reload|devtools/i);
    expect(roles(false)).toMatch(/toggleDevTools/);
    expect(roles(true)).not.toMatch(/viewMenu|fileMenu/);
  });
});
