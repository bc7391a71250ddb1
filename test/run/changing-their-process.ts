/**
 * Test files that change the process they run in: they replace an environment variable, a function of the process or the
 * time. Each has a process of its own. All others share two: starting one for each file, and loading the schemas, the
 * printers and the fonts again and again, took more than a third of the whole run. `test/unit/house/rules.test.ts` holds
 * them to it.
 */
export const changingTheirProcess: string[] = [
  // What the process does when nothing catches a fault.
  'test/unit/main/electron/last-resort.test.ts',
  // The time zone, the path to programs, and the browser of this computer.
  'test/unit/main/computer.test.ts',
  'test/unit/requests/time-zones.test.ts',
  'test/unit/main/start/open-browser.test.ts',
  'test/unit/test/support/browser.test.ts',
];
