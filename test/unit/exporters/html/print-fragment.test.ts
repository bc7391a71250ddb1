import { describe, expect, it } from 'vitest';
import { printDocumentHtmlFragment } from '../../../../exporters/html/print-fragment.ts';
import { documentOf, gap, link, paragraph, section, table } from '../../../support/documents.ts';
import { samplePolicyDocument } from '../../../support/sample-policy-document.ts';
import { elementsNamed, parseXml } from '../../../support/xml-tree.ts';

const issued = samplePolicyDocument({ status: 'issued' });
const levels = (html: string): number[] => [...html.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]));

describe('a fragment to paste into a website', () => {
  it('holds no head, script, style or class, and is one closed element', () => {
    const fragment = printDocumentHtmlFragment(issued);
    expect(fragment).not.toMatch(
      /<(!doctype|html|head|body|meta|title|script|style|link|main|header|footer)\b| (class|style|on\w+)=/iu,
    );
    expect(parseXml(fragment.trim().replaceAll(/<(br|wbr)>/gu, '<$1/>')).name).toBe('div');
  });

  it('begins at the heading level that the page asks for, and skips none', () => {
    expect(levels(printDocumentHtmlFragment(issued)).slice(0, 2)).toEqual([2, 3]);
    const deeper = levels(printDocumentHtmlFragment(issued, { headingLevel: 4 }));
    expect(deeper.slice(0, 2)).toEqual([4, 5]);
    for (const [index, level] of deeper.entries()) expect(level - (deeper[index - 1] ?? 3)).toBeLessThanOrEqual(1);
  });

  it('prefixes every id, also where links lead, so that none meets an id of the page', () => {
    const fragment = printDocumentHtmlFragment({ ...issued, kind: 'notice.opt out' });
    const ids = [...fragment.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^notice-opt-out-/u);
    for (const [, target] of fragment.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    for (const [, target] of fragment.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(target);
  });

  it('says in its first line that a draft is one, and that an office is made up', () => {
    const draft = printDocumentHtmlFragment(samplePolicyDocument({ sample: true }));
    const [first, second] = elementsNamed(parseXml(draft.trim().replaceAll(/<(br|wbr)>/gu, '<$1/>')), 'p');
    expect(first?.text).toContain('SAMPLE');
    expect(second?.text).toBe('Draft. A draft for review, not legal advice.');
    expect(printDocumentHtmlFragment(issued)).not.toMatch(/draft|SAMPLE/iu);
  });

  it('takes text from records as text, and only safe addresses as links', () => {
    const fragment = printDocumentHtmlFragment(
      documentOf([
        section('s', '<script>alert(1)</script>', [
          paragraph('p', [link('here', 'javascript:alert(1)'), gap('<img src=x>', 'V-001.name')]),
          table('t', '"><svg onload=x>', [['A', 1]], [['a\u0007b']]),
        ]),
      ]),
    );
    expect(fragment).not.toMatch(/<script|<img|<svg|javascript:/iu);
    expect(fragment).toContain('a[U+0007]b');
  });
});
