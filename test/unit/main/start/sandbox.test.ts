import { expect, test } from 'vitest';
import { sandboxFlags } from '../../../../main/start/sandbox.ts';

test('only root on Linux goes without the sandbox', () => {
  expect(sandboxFlags('linux', 0)).toContain('--no-sandbox');
  expect(sandboxFlags('linux', 1000)).toEqual([]);
  expect(sandboxFlags('darwin', 0)).toEqual([]);
  expect(sandboxFlags('win32', undefined)).toEqual([]);
});
