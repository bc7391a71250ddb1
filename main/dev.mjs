/** `npm run dev`: the loopback host with the screens rebuilt on every change. */
import './require-node.mjs';

import('./start/develop.ts')
  .then(function (develop) {
    return develop.develop(process.argv.slice(2));
  })
  .then(function (exitCode) {
    process.exit(exitCode);
  })
  .catch(function (error) {
    process.stderr.write('Candor could not open: ' + String(error && error.message) + '\n');
    process.exit(4);
  });
