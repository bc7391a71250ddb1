/** Reading a kept document back. */
import { describe, expect, test } from 'vitest';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { seedOffice } from '../../support/seeds.ts';

const asOf = '2026-11-22';

/** The sample's policy as a parsed JSON value that a test may damage. */
function json(): { [key: string]: unknown; sections: { [key: string]: unknown; blocks: object[] }[] } {
  return JSON.parse(JSON.stringify(composePolicy(imagingStudio, { asOf }))) as ReturnType<typeof json>;
}

describe('a kept document', () => {
  test.each([
    ['the sample', imagingStudio],
    ['a seed with many gaps', seedOffice('3d4medical')],
  ])('comes back as it was: %s', (_name, office) => {
    const document = composePolicy(office, { asOf });
    expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test('with own words and nested lists comes back too', () => {
    const own = { record: 'W-001', change: 'reword', generated: 'x', state: 'changed' };
    const ground = { id: 'a', rule: 'a', citations: [], records: [] };
    const inner = { ...ground, id: 'b', runs: [{ kind: 'text', text: 'b', strong: true }] };
    const item = { ...ground, own, runs: [{ kind: 'link', text: 'a', href: '#b' }], items: [inner] };
    const [section, ...others] = json().sections;
    const list = { ...ground, id: 'c', kind: 'list', ordered: true, items: [item] };
    const whole = { ...json(), sections: [{ ...section, blocks: [list] }, ...others] };
    expect(readDocument(whole)).toEqual(whole);
  });

  test('that an earlier Candor wrote is read without the keys that are known no longer', () => {
    const [section, ...others] = json().sections;
    const older = { ...json(), author: 'x', sections: [{ ...section, level: 1 }, ...others] };
    expect(readDocument(older)).toEqual(readDocument(json()));
  });

  test('in the form of the first release can be read as long as there are files with it', () => {
    // What this literal holds must never be asked to hold more.
    const from = { rule: 'a', citations: [], records: [] };
    const runs = [
      { kind: 'text', text: 'A' },
      { kind: 'link', text: 'B', href: '#b' },
    ];
    const gap = { kind: 'gap', gap: { path: 'O-001.kind', missing: 'kind not known yet', state: 'unknown' } };
    const first = {
      kind: 'policy',
      title: 'Privacy Policy',
      office: 'Test Office LLC',
      language: 'en-US',
      asOf: '2026-11-22',
      subtitle: [runs],
      sample: false,
      status: 'issued',
      sections: [
        {
          ...from,
          id: 's',
          kind: 'section',
          title: 'First',
          blocks: [
            { ...from, id: 's.1', kind: 'paragraph', runs: [...runs, gap] },
            { ...from, id: 's.2', kind: 'list', ordered: false, items: [{ ...from, id: 's.2.1', runs }] },
            {
              ...from,
              id: 's.3',
              kind: 'table',
              caption: 'T',
              columns: [{ title: 'C', width: 1 }],
              rows: [{ ...from, id: 's.3.1', cells: [[runs]] }],
            },
            { ...from, id: 's.4', kind: 'definitions', entries: [{ ...from, id: 's.4.1', term: 'D', runs }] },
            { ...from, id: 's.5', kind: 'section', title: 'Inner', blocks: [] },
          ],
        },
      ],
    };
    expect(readDocument(first)).toEqual(first);
  });

  test.each([
    ['another status', (one: ReturnType<typeof json>) => (one['status'] = 'final')],
    ['a day that is none', (one: ReturnType<typeof json>) => (one['asOf'] = '2026-02-30')],
    ['a block of another kind', (one: ReturnType<typeof json>) => one.sections[0]?.blocks.push({ kind: 'picture' })],
    ['a section without an id', (one: ReturnType<typeof json>) => Reflect.deleteProperty(one.sections[0] ?? {}, 'id')],
  ])('is refused with %s', (_name, damage) => {
    const damaged = json();
    damage(damaged);
    expect(() => readDocument(damaged)).toThrow();
  });

  test('is refused when it is no document at all', () => {
    for (const value of [null, 'text', [], {}]) expect(() => readDocument(value)).toThrow();
  });
});
