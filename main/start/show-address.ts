/** Brings the loopback host's address before the person's eyes, and words the one line that says how and why. */
import { basename } from 'node:path';
import { type ChildProcess, failedEarly } from './child-process.ts';
import { type Children } from './children.ts';
import { type Plan } from './decide.ts';
import { openAppWindow, openInDefaultBrowser } from './open-browser.ts';

/** Milliseconds in which a browser shows that it cannot run here. */
const browserProof = 1_500;

/** What was shown: the line to print, and the window if there is one to wait for. */
export interface Shown {
  readonly line: string;
  readonly window?: ChildProcess;
}

/**
 * Opens the address as the plan says; where that fails, the address itself is the answer.
 *
 * @param address one-time address of the loopback host, token included
 */
export async function showAddress(
  children: Children,
  plan: Exclude<Plan, { open: 'electron' }>,
  address: string,
): Promise<Shown> {
  switch (plan.open) {
    case 'browser window': {
      const window = openAppWindow(children, plan.program, address);
      const name = browserName(plan.program);
      const failure = await failedEarly(window, browserProof);
      if (failure === false) {
        return {
          line: `Candor opened in a window of ${name}, because ${plan.reason}; close the window to end.`,
          window,
        };
      }
      return { line: addressLine(address, `${plan.reason}, and ${name} does not run here`) };
    }
    case 'default browser':
      return (await openInDefaultBrowser(address))
        ? { line: `Candor opened in your browser, because ${plan.reason}; press Ctrl+C here to end.` }
        : { line: addressLine(address, `${plan.reason}, and no browser was found`) };
    case 'address':
      return { line: addressLine(address, plan.reason) };
  }
}

function addressLine(address: string, reason: string): string {
  return `Candor is open at ${address} (once, in a browser on this computer), because ${reason}; press Ctrl+C to end.`;
}

function browserName(program: string): string {
  const name = basename(program.replaceAll('\\', '/')).toLowerCase();
  if (name.includes('edge')) return 'Edge';
  return name.includes('chromium') ? 'Chromium' : 'Chrome';
}
