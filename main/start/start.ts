/**
 * Opens Candor from a clone and says in one line what it did and why.
 *
 * Order: build if stale, see what this computer has, decide (within 15 seconds of the start), open. What does not come
 * up is replaced by the next best: Electron by a browser window, a browser by the printed address.
 */
import { buildIfStale } from './build.ts';
import { ending, failedEarly } from './child-process.ts';
import { Children } from './children.ts';
import { decide, type Facts, noDisplay, type Plan } from './decide.ts';
import { electronVersion, obtainElectron } from './electron-program.ts';
import { findBrowser } from './find-browser.ts';
import { startLoopbackHost } from './loopback-host.ts';
import { openElectron } from './open-electron.ts';
import { showAddress } from './show-address.ts';

/** Milliseconds that fetching Electron's program may take: leaves time for host and window within 15 seconds. */
const fetchDeadline = 6_000;
/**
 * Milliseconds for the loopback host to answer. It needs about one second; a computer busy with other things, many more. One that
 * cannot start ends and is told at once, so only a slow one is waited for.
 */
const hostDeadline = 120_000;
/** Milliseconds in which Electron's program shows that it cannot run here (a missing library, a refused sandbox). */
const electronProof = 2_500;

/**
 * Opens Candor and waits until the person closes it.
 *
 * @param args an office file to open; `--browser` skips Electron
 * @returns exit code: 0 closed by the person, 4 nothing could be opened
 */
export async function startCandor(args: readonly string[]): Promise<number> {
  const children = new Children();
  children.endOnSignals();
  try {
    const facts = await lookAround(children, args.includes('--browser'));
    const file = args.find((argument) => !argument.startsWith('-'));
    return await carryOut(children, facts, file);
  } finally {
    await children.end();
  }
}

async function lookAround(children: Children, browserWanted: boolean): Promise<Facts> {
  const computer = { platform: process.platform, environment: process.env };
  const skip = noDisplay(computer) ?? (browserWanted ? 'you asked for the browser' : undefined);
  // The fetch waits for the network while the build keeps the processor busy.
  const [electron] = await Promise.all([
    skip === undefined ? obtainElectron(children, fetchDeadline) : ({ kind: 'absent', reason: skip } as const),
    buildIfStale(['screens'], say),
  ]);
  return { ...computer, electron, browser: findBrowser() };
}

async function carryOut(children: Children, facts: Facts, officeFile: string | undefined): Promise<number> {
  const plan = decide(facts);
  if (plan.open !== 'electron') return openThroughLoopback(children, plan, officeFile);
  await buildIfStale(['electron'], say);
  const electron = openElectron(children, plan.program, officeFile);
  const failure = await failedEarly(electron, electronProof);
  if (failure !== false && !children.areEnding) {
    const reason = `Electron's program does not run here (it ended with ${String(failure.code)})`;
    return carryOut(children, { ...facts, electron: { kind: 'absent', reason } }, officeFile);
  }
  say(`Candor opened in Electron ${electronVersion() ?? ''}, because its program is on this computer.`);
  return (await ending(electron)).code ?? 0;
}

async function openThroughLoopback(
  children: Children,
  plan: Exclude<Plan, { open: 'electron' }>,
  officeFile: string | undefined,
): Promise<number> {
  const host = await startLoopbackHost(children, hostDeadline, officeFile);
  if (children.areEnding) return 0;
  if (host.kind === 'failed') {
    process.stderr.write(
      `Candor could not open: ${plan.reason}, and its own page host did not start: ${host.reason}\n`,
    );
    return 4;
  }
  const shown = await showAddress(children, plan, host.address);
  say(shown.line);
  await Promise.race([host.process, ...(shown.window === undefined ? [] : [shown.window])].map(ending));
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
