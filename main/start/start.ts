/**
 * Opens Candor from a clone and says in one line what it did and why.
 *
 * Order: build if stale, see what this computer has, decide (within 15 seconds of the start), open. What does not come
 * up is replaced by the next best: Electron by a browser window, a browser by the printed address.
 */
import { buildIfStale } from './build.ts';
import { failedEarly, untilOneEnds } from './child-process.ts';
import { decide, type Facts, noDisplay, type Plan } from './decide.ts';
import { electronVersion, type ObtainedElectron, obtainElectron } from './electron-program.ts';
import { findBrowser } from './find-browser.ts';
import { startLoopbackHost } from './loopback-host.ts';
import { openElectron } from './open-electron.ts';
import { showAddress } from './show-address.ts';

/** Milliseconds that fetching Electron's program may take; with the host and the window it stays below 15 seconds. */
const fetchDeadline = 7_000;
/** Milliseconds for the loopback host to answer; it needs about one second. */
const hostDeadline = 10_000;
/** Milliseconds in which Electron's program shows that it cannot run here (a missing library, a refused sandbox). */
const electronProof = 2_500;

/**
 * Opens Candor and waits until the person closes it.
 *
 * @param args an office file to open; `--browser` skips Electron
 * @returns exit code: 0 closed by the person, 4 nothing could be opened
 */
export async function startCandor(args: readonly string[]): Promise<number> {
  const computer = { platform: process.platform, environment: process.env };
  const skip = noDisplay(computer) ?? (args.includes('--browser') ? 'you asked for the browser' : undefined);
  // The fetch waits for the network while the build keeps the processor busy.
  const fetching = skip === undefined ? obtainElectron(fetchDeadline) : without(skip);
  try {
    await buildIfStale(['screens'], say);
    const facts = { ...computer, electron: (await fetching).program, browser: findBrowser() };
    const file = args.find((argument) => !argument.startsWith('-'));
    return await carryOut(decide(facts), facts, file);
  } finally {
    (await fetching).stopFetching();
  }
}

async function without(reason: string): Promise<ObtainedElectron> {
  return { program: { kind: 'absent', reason }, stopFetching: () => {} };
}

async function carryOut(plan: Plan, facts: Facts, officeFile: string | undefined): Promise<number> {
  if (plan.open !== 'electron') return openThroughLoopback(plan, officeFile);
  await buildIfStale(['electron'], say);
  const electron = openElectron(plan.program, officeFile);
  const failure = await failedEarly(electron, electronProof);
  if (failure !== false) {
    const reason = `Electron's program does not run here (it ended with ${String(failure.code)})`;
    return carryOut(decide({ ...facts, electron: { kind: 'absent', reason } }), facts, officeFile);
  }
  say(`Candor opened in Electron ${electronVersion() ?? ''}, because its program is on this computer.`);
  return (await untilOneEnds([electron])).code ?? 0;
}

async function openThroughLoopback(
  plan: Exclude<Plan, { open: 'electron' }>,
  officeFile: string | undefined,
): Promise<number> {
  const host = await startLoopbackHost(hostDeadline, officeFile);
  if (host.kind === 'failed') {
    process.stderr.write(
      `Candor could not open: ${plan.reason}, and its own page host did not start: ${host.reason}\n`,
    );
    return 4;
  }
  const shown = await showAddress(plan, host.address);
  say(shown.line);
  await untilOneEnds(shown.window === undefined ? [host.process] : [host.process, shown.window.process]);
  await shown.window?.cleanUp();
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
