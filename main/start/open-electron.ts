/** Starts the built app in Electron. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type Children } from './children.ts';
import { projectFolder } from './project.ts';
import { sandboxFlags } from './sandbox.ts';

/** Starts Electron's program on this clone. The child's exit is the app's exit. */
export function openElectron(children: Children, program: string, officeFile: string | undefined): ChildProcess {
  const files = officeFile === undefined ? [] : [officeFile];
  const environment = { ...process.env };
  // Set by some editors' terminals; with it Electron's program would be a bare Node without a window.
  delete environment['ELECTRON_RUN_AS_NODE'];
  const flags = [...sandboxFlags(), projectFolder, ...files];
  return children.keep(spawn(program, flags, { stdio: 'inherit', env: environment }));
}
