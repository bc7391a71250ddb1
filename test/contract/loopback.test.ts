import { describe } from 'vitest';
import { contractSuite } from './contract-suite.ts';
import { startLoopback } from './loopback-host.ts';

describe('the contract over the loopback host', () => {
  contractSuite(startLoopback);
});
