/** Programs under another account, for tests of rights: the superuser may read and write everything. */
import { spawnSync } from 'node:child_process';

/** The account without any rights of its own on Unix systems. */
export const nobody = 65_534;

/** Whether a program under this account reaches the files and folders; without an account, under ours. */
export function reaches(account: number | undefined, paths: readonly string[]): boolean {
  const look = 'for (const path of process.argv.slice(1)) require("node:fs").accessSync(path)';
  const rights = account === undefined ? {} : { uid: account, gid: account };
  return spawnSync(process.execPath, ['-e', look, ...paths], { ...rights, cwd: '/' }).status === 0;
}
