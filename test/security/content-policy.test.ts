import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../main/content-policy.ts';

const source = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

describe('what both hosts share', () => {
  it('is the content policy, which is exactly the reviewed text', () => {
    expect(contentPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "img-src 'self' data:; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'",
    );
  });

  it.each(['main/electron/main.ts', 'main/loopback/main.ts'])(
    'is the application that %s serves, and no other',
    (file) => {
      expect(source(file)).toContain("import { createApplication } from '../application.ts';");
      expect(source(file)).toMatch(/application\.dispatch|answerCalls\(application\)/);
      expect(source(file)).not.toMatch(/createDispatch|services\//);
    },
  );

  it.each(['main/electron/protocol.ts', 'main/loopback/server.ts'])('is the set of headers and files in %s', (file) => {
    expect(source(file)).toContain("import { pageHeaders } from '../content-policy.ts';");
    expect(source(file)).toContain("import { pageFile } from '../files/page-files.ts';");
    expect(source(file)).not.toContain('Content-Security-Policy');
  });

  it('is not weakened by the page itself: no inline script or style, no policy of its own', () => {
    const page = source('renderer/index.html');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=|http-equiv|https?:\/\//i);
  });
});
