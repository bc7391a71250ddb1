/** Electron's program for tests, or the reason why the tests that need it are skipped here. */
import { noDisplay } from '../../main/start/decide.ts';
import { installedElectron } from '../../main/start/electron-program.ts';

/** Never fetches anything: a test run must not depend on a download. */
export function electronForTests(): { readonly program: string } | { readonly reason: string } {
  const program = installedElectron();
  if (program === undefined) return { reason: "Electron's program is not installed on this computer" };
  const reason = noDisplay({ platform: process.platform, environment: process.env });
  return reason === undefined ? { program } : { reason: `Electron needs a screen: ${reason}` };
}
