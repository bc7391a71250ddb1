/**
 * A module that offers nothing. The tsconfig of each folder maps the packages that folder may not use to this file, so
 * that `import { app } from 'electron'` in the wrong place does not compile. Who may import whom: ARCHITECTURE.md.
 */
export type NotForThisFolder = never;
