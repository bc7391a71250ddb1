import { describe } from 'vitest';
import { contractSuite } from './contract-suite.ts';
import { startInProcess } from './in-process-host.ts';

describe('the contract in process', () => {
  contractSuite(() => startInProcess());
});
