/**
 * Loaded into each process of the tests before anything else: where the program asks for the package `electron`, it gets the
 * strict stand-in. Electron's own program is tested where it is, in `test/e2e/electron.spec.ts`.
 */
import { registerHooks } from 'node:module';

const program = new URL('../../main/electron/', import.meta.url).href;
const standIn = new URL('../support/fake-electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' || context.parentURL?.startsWith(program) !== true) return next(specifier, context);
    return { url: standIn, format: 'module-typescript', shortCircuit: true };
  },
});
