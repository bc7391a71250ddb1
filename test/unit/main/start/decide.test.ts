import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Facts, noDisplay } from '../../../../main/start/decide.ts';

const absent: Facts['electron'] = { kind: 'absent', reason: 'it could not be fetched' };
const ready: Facts['electron'] = { kind: 'ready', path: '/electron' };

const desk: Facts = {
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  electron: ready,
  browser: '/usr/bin/chromium',
};

test('Electron is used whenever its program is there and there is a screen', () => {
  expect(decide(desk)).toEqual({ open: 'electron', program: '/electron' });
  expect(decide({ ...desk, environment: { WAYLAND_DISPLAY: 'wayland-0' } }).open).toBe('electron');
  expect(decide({ ...desk, platform: 'win32', environment: {} }).open).toBe('electron');
  expect(decide({ ...desk, platform: 'darwin', environment: {} }).open).toBe('electron');
});

test("without Electron's program a window of the installed browser is next, and says why", () => {
  expect(decide({ ...desk, electron: absent })).toEqual({
    open: 'browser window',
    program: '/usr/bin/chromium',
    reason: 'it could not be fetched',
  });
});

test('without a browser of the Chromium family the usual browser is asked', () => {
  expect(decide({ ...desk, electron: absent, browser: undefined }).open).toBe('default browser');
});

test('on Linux without a screen the address is printed, whatever else there is', () => {
  expect(decide({ ...desk, environment: {} })).toEqual({ open: 'address', reason: 'there is no display here' });
  expect(decide({ ...desk, environment: { DISPLAY: '' } }).open).toBe('address');
});

test('CANDOR_NO_BROWSER=1 prints the address on every system', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    expect(decide({ ...desk, platform, environment: { DISPLAY: ':0', CANDOR_NO_BROWSER: '1' } })).toEqual({
      open: 'address',
      reason: 'CANDOR_NO_BROWSER is set',
    });
  }
});

test('nothing is opened on a screen that is not there, and every plan but Electron has a reason', () => {
  const variable = fc.option(fc.constantFrom('', '0', '1', ':0'), { nil: undefined });
  const facts = fc.record({
    platform: fc.constantFrom<NodeJS.Platform>('linux', 'win32', 'darwin', 'freebsd'),
    environment: fc.record({ DISPLAY: variable, WAYLAND_DISPLAY: variable, CANDOR_NO_BROWSER: variable }),
    electron: fc.constantFrom(absent, ready),
    browser: fc.option(fc.constant('/browser'), { nil: undefined }),
  });
  fc.assert(
    fc.property(facts, (some) => {
      const plan = decide(some);
      expect(plan.open === 'address').toBe(noDisplay(some) !== undefined);
      if (plan.open !== 'electron') expect(plan.reason).not.toBe('');
    }),
  );
});
