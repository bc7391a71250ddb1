/**
 * Stops a Node that is too old, before anything of Candor is loaded.
 *
 * Under an older Node the database part ends the process without a word (it needs Node-API 10), and the source files,
 * which are TypeScript, do not load at all. So every entry script imports this file first. It is written so that
 * Node 12 can still read it: no optional chaining, no `node:` names, no top-level await.
 *
 * In a clone, `npm run` brings its own Node 24 on Linux and Windows; an older one is reached only by calling `node`
 * by hand. Exit code 4: the environment is at fault, nothing was changed.
 */
import fs from 'fs';

const neededNode = 24;
const neededNodeApi = 10;

const node = Number(process.versions.node.split('.')[0]);
const nodeApi = Number(process.versions.napi);

if (!(node >= neededNode && nodeApi >= neededNodeApi)) {
  fs.writeSync(
    2,
    'Candor needs Node ' +
      neededNode +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. ' +
      (process.platform === 'darwin'
        ? 'Install Node ' + neededNode + ' from nodejs.org and try again.\n'
        : 'Start it through npm (npm start, npm test, npm run candor -- …), which brings its own Node.\n'),
  );
  process.exit(4);
}
