/** `npm start`: opens Candor from a clone, in Electron or, where that cannot be had, in an installed browser. */
import './require-node.mjs';

import('./start/start.ts')
  .then(function (start) {
    return start.startCandor(process.argv.slice(2));
  })
  .then(function (exitCode) {
    process.exit(exitCode);
  })
  .catch(function (error) {
    process.stderr.write('Candor could not open: ' + String(error && error.message) + '\n');
    process.exit(4);
  });
