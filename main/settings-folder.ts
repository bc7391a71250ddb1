/** Where Candor keeps what is not the office's: the list of recent files and the problem log. Electron has its own place. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `CANDOR_SETTINGS`, else where the system keeps such things; absolute path. */
export function settingsFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const own = environment['CANDOR_SETTINGS'];
  if (own !== undefined) return own;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData/Roaming'), 'Candor');
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support/Candor');
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Candor');
}
