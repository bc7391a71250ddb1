/** Where things are in a clone. Start-up runs only there, never in the installed app. */
import { resolve } from 'node:path';

/** The folder that holds package.json. */
export const projectFolder: string = resolve(import.meta.dirname, '../..');
