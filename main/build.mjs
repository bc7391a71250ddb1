/** `npm run build`: builds the screens, the Electron main program and its preload into `out`. */
import './require-node.mjs';

import('./start/build.ts')
  .then(function (build) {
    return build.build();
  })
  .catch(function (error) {
    process.stderr.write('The build failed: ' + String(error && error.message) + '\n');
    process.exit(1);
  });
