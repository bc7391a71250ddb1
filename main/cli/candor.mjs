#!/usr/bin/env node
/** The command `candor`: checks the Node it runs on, then hands its arguments to `cli.ts`. */
import '../require-node.mjs';

import('./cli.ts')
  .then(function (cli) {
    return cli.run(process.argv.slice(2));
  })
  .then(function (exitCode) {
    process.exitCode = exitCode;
  })
  .catch(function (error) {
    process.stderr.write('Candor stopped because of a mistake of its own: ' + String(error && error.message) + '\n');
    process.exitCode = 4;
  });
