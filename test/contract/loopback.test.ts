import { describe } from 'vitest';
import { contractSuite } from './contract-suite.ts';
import { loopbackHosts } from './loopback-host.ts';

describe('the contract over the loopback host', () => {
  contractSuite(loopbackHosts());
});
