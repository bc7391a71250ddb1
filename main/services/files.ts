/** Opening, making and closing office files. The person names the file in a chooser of the host. */
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createOffice } from '../../db/create.ts';
import { keepBackup } from '../../db/kept-backups.ts';
import type { Beginning, Opener } from '../../db/office-file.ts';
import { openOffice } from '../../db/open.ts';
import type { AppState, OpenResult } from '../../src/contract/calls.ts';
import type { RecentFile } from '../../src/contract/file-calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { blankOffice } from '../../src/inventory/new-record.ts';
import { fileNameFor } from '../files/file-name.ts';
import { forgetFile, readRecentFiles, rememberFile } from '../files/recent-files.ts';
import { refuseWriteProtected } from '../files/write-protection.ts';
import type { Host } from '../host.ts';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler-map.ts';
import { findSample } from './samples.ts';
import type { Session } from './session.ts';

/** How choosers call an office file. */
export const officeFormat = [{ extension: 'candor', label: 'Candor office' }];

export const fileQueries = {
  'file.recent': (_input, { recentLookedFor }) => recentLookedFor(),
} satisfies Partial<QueryHandlers>;

export const fileCommands = {
  'file.create': ({ officeName }, context) =>
    createFile(context, officeName, { office: blankOffice(officeName), why: '' }),
  'file.open': async (_input, context) => {
    const path = await context.host.chooseFileToOpen({ formats: officeFormat });
    return path === null ? { outcome: 'cancelled' } : openFile(context, path);
  },
  'file.openRecent': ({ index }, context) => {
    const path = readRecentFiles(context.host.settingsFolder)[index];
    if (path === undefined) throw new AppError('fileMissing');
    return openFile(context, path);
  },
  'file.forgetRecent': ({ index }, { host, session }) => {
    const path = readRecentFiles(host.settingsFolder)[index];
    if (path !== undefined) forgetFile(host.settingsFolder, path);
    host.emit('recent.changed', { count: readRecentFiles(host.settingsFolder).length });
    return recentFilesLookedFor(host.settingsFolder, session);
  },
  'file.openOffered': async ({ ticket }, context) => {
    const source = context.offered.take(ticket);
    // A page in a browser gives the bytes of a file and not its place; so the person is asked where it lies.
    const path = 'path' in source ? source.path : await context.host.chooseFileToOpen({ formats: officeFormat });
    return path === null ? { outcome: 'cancelled' } : openFile(context, path);
  },
  'file.close': (_input, { host, session }) => {
    session.close();
    host.emit('file.changed', { open: false });
    return null;
  },
  'sample.create': async ({ slug }, context) => {
    const { name, office } = await findSample(slug);
    return createFile(context, `Sample ${name}`, { office, why: '' });
  },
} satisfies Partial<CommandHandlers>;

/** Opens the file at a path that the person chose, outside the contract: a chooser, a double click, an argument. */
export function openFile(context: CommandContext, path: string): OpenResult {
  const { host, session } = context;
  // Our own lock would refuse us.
  if (!session.holds(path)) {
    refuseWriteProtected(path);
    session.begin(openOffice(path, openerOf(host)));
    keepYesterday(context);
  }
  return opened(context);
}

/** Makes a file at a place that the person chooses, with these records as its beginning, and opens it. Never overwrites. */
export async function createFile(
  context: CommandContext,
  name: string,
  beginning: Omit<Beginning, keyof Opener>,
): Promise<OpenResult> {
  const { host, session } = context;
  const path = await host.chooseFileToSave({
    suggestedName: fileNameFor(name, 'candor'),
    formats: officeFormat,
    mayReplace: false,
  });
  if (path === null) return { outcome: 'cancelled' };
  session.begin(createOffice(path, { ...openerOf(host), ...beginning }));
  return opened(context);
}

function opened({ host, session }: CommandContext): OpenResult {
  const file = session.state();
  if (file === null) throw new AppError('noFileOpen');
  rememberFile(host.settingsFolder, session.file.path);
  host.emit('file.changed', { open: true });
  return { outcome: 'opened', file };
}

/** Keeps the file as it was when it was closed last, before anybody works on it. Samples are not kept. */
function keepYesterday({ host, session }: CommandContext): void {
  if (session.state()?.sample !== false) return;
  try {
    keepBackup(session.file, host.now());
  } catch {
    // Work goes on without: Home says from when the newest backup is.
  }
}

/** Who opens a file now, with which program. */
export function openerOf(host: Pick<Host, 'userName' | 'now' | 'version'>): Opener {
  return { who: host.userName(), at: host.now(), program: host.version };
}

/** Milliseconds to wait for a drive that does not answer; its files count as there. */
const longestLook = 1500;

/** Recent files with what became of each. */
export async function recentFilesLookedFor(settingsFolder: string, session: Session): Promise<RecentFile[]> {
  const paths = readRecentFiles(settingsFolder);
  return Promise.all(
    paths.map(async (path) => {
      const look = stat(path).then(
        () => 'there',
        () => 'gone',
      );
      const found = await Promise.race([look, setTimeout(longestLook, 'slow', { ref: false })]);
      const open = found === 'there' && session.holds(path);
      return { name: basename(path), folder: basename(dirname(path)), open, missing: found === 'gone' };
    }),
  );
}

/** Recent files as screens may see them: names, no paths. */
export function recentFiles(settingsFolder: string): AppState['recent'] {
  return readRecentFiles(settingsFolder).map((path) => ({ name: basename(path), folder: basename(dirname(path)) }));
}
