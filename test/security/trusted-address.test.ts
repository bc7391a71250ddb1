import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../main/trusted-address.ts';

describe('what counts as our own page', () => {
  it.each([
    ['app://candor/index.html', 'app://candor'],
    ['app://candor/assets/app.js?v=1#top', 'app://candor'],
    ['http://127.0.0.1:5000/', 'http://127.0.0.1:5000'],
  ])('accepts %s', (address, origin) => {
    expect(isOwnAddress(address, origin)).toBe(true);
  });

  it.each([
    'app://candor',
    'app://candor.evil/index.html',
    'app://candor.example.evil/',
    'app://evil/candor/',
    'app://candor:80/index.html',
    'app://user@candor/index.html',
    'app://candor@evil/index.html',
    'app://candor\\@evil/',
    'app://CANDOR/index.html',
    'APP://candor/index.html',
    'app://candοr/index.html',
    'app://candor%2eevil/',
    'app:/candor/index.html',
    'app:candor/',
    ' app://candor/index.html',
    'about:blank',
    'file:///candor/index.html',
    'javascript:alert(1)//app://candor/',
    'https://app//candor/',
    'data:text/html,app://candor/',
    '',
  ])('refuses %j for app://candor', (address) => {
    expect(isOwnAddress(address, 'app://candor')).toBe(false);
  });

  it.each([
    'http://127.0.0.1:5001/',
    'http://127.0.0.1/',
    'http://127.0.0.1:5000.evil/',
    'http://127.0.0.1:50000/',
    'http://localhost:5000/',
    'https://127.0.0.1:5000/',
    'http://user:secret@127.0.0.1:5000/',
    'http://127.0.0.1:5000@evil/',
    'http://[::1]:5000/',
    'http://2130706433:5000/',
  ])('refuses %j for a loopback origin', (address) => {
    expect(isOwnAddress(address, 'http://127.0.0.1:5000')).toBe(false);
  });
});
