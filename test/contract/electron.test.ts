import { describe, it } from 'vitest';
import { contractSuite } from './contract-suite.ts';
import { electronObstacle, startElectron } from './electron-host.ts';

describe('the contract in Electron itself', () => {
  const obstacle = electronObstacle();
  if (obstacle === undefined) contractSuite(startElectron);
  else {
    it('runs the whole suite', ({ skip }) => {
      skip(obstacle);
    });
  }
});
