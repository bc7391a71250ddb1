import { describe } from 'vitest';
import { contractSuite } from './contract-suite.ts';
import { startElectronStandIn } from './electron-stand-in-host.ts';

describe('the contract through the Electron host, on a stand-in for Electron', () => {
  contractSuite(startElectronStandIn);
});
