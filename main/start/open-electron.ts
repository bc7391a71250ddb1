/** Starts the built app in Electron. */
import { type ChildProcess, spawn } from 'node:child_process';
import { projectFolder } from './project.ts';
import { sandboxFlags } from './sandbox.ts';

/** Starts Electron's program on this clone. The child's exit is the app's exit. */
export function openElectron(program: string, officeFile: string | undefined): ChildProcess {
  const files = officeFile === undefined ? [] : [officeFile];
  const environment = { ...process.env };
  // Set by some editors' terminals; with it Electron's program would be a bare Node without a window.
  delete environment['ELECTRON_RUN_AS_NODE'];
  return spawn(program, [...sandboxFlags(), projectFolder, ...files], { stdio: 'inherit', env: environment });
}
