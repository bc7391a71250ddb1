/** Decides how Candor opens on this computer. Pure: facts in, one plan with its reason out. */

/** What is known about the computer at the moment of the decision. */
export interface Facts {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Electron's program, or why there is none. Not looked for where there is no display. */
  readonly electron:
    | { readonly kind: 'ready'; readonly path: string }
    | { readonly kind: 'absent'; readonly reason: string };
  /** Absolute path of an installed Chrome, Chromium or Edge. */
  readonly browser: string | undefined;
}

/** How Candor opens. `reason` completes a sentence that starts with "because". */
export type Plan =
  | { readonly open: 'electron'; readonly program: string }
  | { readonly open: 'browser window'; readonly program: string; readonly reason: string }
  | { readonly open: 'default browser'; readonly reason: string }
  | { readonly open: 'address'; readonly reason: string };

/**
 * Why nothing can be shown on this computer, or `undefined` if something can.
 *
 * Linux says by two variables whether there is a screen; `CANDOR_NO_BROWSER=1` says it for every system.
 */
export function noDisplay({ platform, environment }: Pick<Facts, 'platform' | 'environment'>): string | undefined {
  if (environment['CANDOR_NO_BROWSER'] === '1') return 'CANDOR_NO_BROWSER is set';
  if (platform !== 'linux') return undefined;
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  return isSet('DISPLAY') || isSet('WAYLAND_DISPLAY') ? undefined : 'there is no display here';
}

/** The best way to open Candor: Electron, else a browser's app window, else the usual browser, else an address. */
export function decide(facts: Facts): Plan {
  const reason = noDisplay(facts);
  if (reason !== undefined) return { open: 'address', reason };
  if (facts.electron.kind === 'ready') return { open: 'electron', program: facts.electron.path };
  if (facts.browser !== undefined) {
    return { open: 'browser window', program: facts.browser, reason: facts.electron.reason };
  }
  return { open: 'default browser', reason: facts.electron.reason };
}
