/** Backups: those Candor makes by itself beside the file, one a person asks for, and going back to one as a new file. */
import { basename } from 'node:path';
import { backupFolderName, timeForName } from '../../db/backup-names.ts';
import { backupTo } from '../../db/backup.ts';
import { listBackups } from '../../db/kept-backups.ts';
import { openOfficeForReading } from '../../db/open.ts';
import { AppError } from '../../src/contract/errors.ts';
import { openFile, officeFormat } from './files.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';

export const backupQueries = {
  'backup.list': (_input, { reading }) => ({
    folder: backupFolderName(basename(reading.path, '.candor')),
    backups: listBackups(reading.path).map(({ at, revision, bytes }) => ({ at, revision, bytes })),
  }),
} satisfies Partial<QueryHandlers>;

export const backupCommands = {
  'backup.make': async (_input, { host, session }) => {
    const { path } = session.file;
    const target = await host.chooseFileToSave({
      suggestedName: `${basename(path, '.candor')} ${timeForName(host.now())}.candor`,
      formats: officeFormat,
      mayReplace: false,
    });
    if (target === null) return { outcome: 'cancelled' };
    const { bytes, records } = backupTo(session.file, target);
    return { outcome: 'written', fileName: basename(target), checked: `${records} records`, bytes };
  },
  'backup.restore': async ({ at }, context) => {
    const { host, session } = context;
    const backup = listBackups(session.file.path).find((one) => one.at === at);
    if (backup === undefined) throw new AppError('fileMissing');
    const target = await host.chooseFileToSave({
      suggestedName: backup.name,
      formats: officeFormat,
      mayReplace: false,
    });
    if (target === null) return { outcome: 'cancelled' };
    const office = openOfficeForReading(backup.path);
    try {
      backupTo(office, target);
    } finally {
      office.close();
    }
    return openFile(context, target);
  },
} satisfies Partial<CommandHandlers>;
