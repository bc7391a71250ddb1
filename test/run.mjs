/** `npm test`: see run/run.ts. */
import '../main/require-node.mjs';

import('./run/run.ts')
  .then(function (run) {
    return run.runAll();
  })
  .then(function (exitCode) {
    process.exitCode = exitCode;
  });
