/** The office's own words in its policy: reworded, left out, added, moved, and beside each other. */
import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, findBlock, partsInside, sectionOfBlock } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { plainTextOfCell } from '../../../../src/documents/plain-text.ts';
import { basisOf } from '../../../../src/documents/own-wording/generated-text.ts';
import { policyText } from '../../../../src/documents/own-wording/policy-text.ts';
import { given } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { asOf, generated, office, withWordings, worded, wordsAt, type Wish } from './worded.ts';

const reword: Wish = { change: 'reword', block: 'who.services', text: 'We take pictures before birth.' };

/** The sample after the office began to offer something else. */
const otherServices: OfficeRecords = {
  ...office,
  organization: office.organization.map((one) => ({ ...one, services: given(['prints']) })),
};

function idsIn(document: Document, id: string): string[] {
  const part = findBlock(document, id);
  return part === undefined ? [] : partsInside(part).map((one) => one.id);
}

describe('a reworded part', () => {
  test('says what the office says, and keeps the words of the records beside it', () => {
    const { document, wordings } = worded(reword);
    const part = findBlock(document, 'who.services');
    expect(wordsAt(document, 'who.services')).toBe('We take pictures before birth.');
    expect(part?.own).toEqual({
      record: 'W-001',
      change: 'reword',
      generated: wordsAt(generated, 'who.services'),
      state: 'current',
    });
    expect(part?.records).toEqual(['W-001']);
    expect(part?.citations).toEqual(findBlock(generated, 'who.services')?.citations);
    expect(wordings).toMatchObject([{ record: 'W-001', policy: 'PD-001', block: 'who.services', state: 'current' }]);
  });

  test('survives a rebuild after other facts changed', () => {
    const later = { ...office, retentionRule: [] };
    const { document, wordings } = policyText(withWordings([reword], later), { asOf });
    expect(wordsAt(document, 'who.services')).toBe('We take pictures before birth.');
    expect(wordings[0]?.state).toBe('current');
  });

  test('is flagged when its own facts change: both texts are there, and the own one stays', () => {
    const { document, wordings } = policyText(withWordings([reword], otherServices), { asOf });
    expect(wordsAt(document, 'who.services')).toBe('We take pictures before birth.');
    expect(findBlock(document, 'who.services')?.own).toMatchObject({
      state: 'changed',
      generated: 'What we offer: prints.',
    });
    expect(wordings).toMatchObject([
      { state: 'changed', basis: wordsAt(generated, 'who.services'), generated: 'What we offer: prints.' },
    ]);
  });

  test('is no longer flagged once the office has seen the new facts', () => {
    const seen = { ...reword, basis: 'What we offer: prints.' };
    const { wordings } = policyText(withWordings([seen], otherServices), { asOf });
    expect(wordings[0]?.state).toBe('current');
  });

  test('is not flagged because days pass', () => {
    const wish: Wish = { change: 'reword', block: 'collect.intro', text: 'This is what we collected.' };
    const { wordings } = policyText(withWordings([wish]), { asOf: '2026-12-22' });
    expect(wordings[0]?.generated).toContain('before December 22, 2026');
    expect(wordings[0]?.state).toBe('current');
  });

  test('may be a heading, a caption, a row or a term', () => {
    const before = findBlock(generated, 'storage.system.Y-001');
    const columns = before && 'cells' in before ? before.cells.length : 0;
    const further = Array.from({ length: columns - 3 }, () => 'Here');
    const { document } = worded(
      { change: 'reword', block: 'who', text: 'About {O-001.tradeName}' },
      { change: 'reword', block: 'storage.systems', text: 'Our systems' },
      {
        change: 'reword',
        block: 'storage.system.Y-001',
        text: ['Our site', '', ...further, 'Visits', 'and clicks'].join('\n'),
      },
      { change: 'reword', block: 'glance.who', text: 'Who we are: a small studio.' },
    );
    expect(wordsAt(document, 'who')).toBe('About Bayline Imaging Studio');
    expect(wordsAt(document, 'storage.systems')?.split('\n')[0]).toBe('Our systems');
    expect(wordsAt(document, 'glance.who')).toBe('Who we are: a small studio.');
    const row = findBlock(document, 'storage.system.Y-001');
    expect(columns).toBeGreaterThanOrEqual(3);
    expect(row && 'cells' in row && row.cells.map(plainTextOfCell)).toEqual([
      'Our site',
      '–',
      ...further,
      'Visits\nand clicks',
    ]);
  });

  test('stays one paragraph, and its addresses become links', () => {
    const text = 'Write to us\nat privacy@bayline-imaging.example, or see https://www.bayline-imaging.example/privacy.';
    const { document } = worded({ ...reword, text });
    const part = findBlock(document, 'who.services');
    expect(part && 'runs' in part && part.runs.filter((run) => run.kind === 'link')).toEqual([
      { kind: 'link', text: 'privacy@bayline-imaging.example', href: 'mailto:privacy@bayline-imaging.example' },
      {
        kind: 'link',
        text: 'https://www.bayline-imaging.example/privacy',
        href: 'https://www.bayline-imaging.example/privacy',
      },
    ]);
    expect(wordsAt(document, 'who.services')).toMatch(/^Write to us at privacy.*\/privacy\.$/);
  });

  test('whose place is gone is printed nowhere, and says so', () => {
    const withoutServices = {
      ...office,
      organization: office.organization.map((one) => ({ ...one, services: { state: 'none' as const } })),
    };
    const { document, wordings } = policyText(withWordings([reword], withoutServices), { asOf });
    expect(findBlock(document, 'who.services')).toBeUndefined();
    expect(wordings).toMatchObject([{ state: 'placeGone', generated: '', text: reword.text }]);
  });

  test('gives way to a later own wording of the same part, openly', () => {
    const { document, wordings } = worded(reword, { ...reword, text: 'We print pictures.' });
    expect(wordsAt(document, 'who.services')).toBe('We print pictures.');
    expect(wordings.map((one) => one.state)).toEqual(['placeGone', 'current']);
  });

  test('belongs to one policy, and only what is stated counts', () => {
    const records = withWordings([reword, { ...reword, policy: 'PD-002' }]);
    const suggested: OfficeRecords = {
      ...records,
      wording: records.wording.map((one) => ({ ...one, text: { state: 'suggested', value: 'Maybe.' } })),
    };
    expect(policyText(records, { asOf }).wordings.map((one) => one.record)).toEqual(['W-001']);
    expect(policyText(records, { asOf, policyId: 'PD-002' }).wordings.map((one) => one.record)).toEqual(['W-002']);
    expect(policyText(suggested, { asOf })).toEqual({ document: generated, wordings: [] });
  });
});

describe('a part that is left out', () => {
  test('goes with all that is in it, and what led to it is a plain word', () => {
    const wish: Wish = { change: 'hide', block: 'retention' };
    const { document, wordings } = worded(wish);
    expect(allBlocks(document).filter((part) => part.id.startsWith('retention'))).toEqual([]);
    expect(checkTree(document, office)).toEqual([]);
    expect(wordings).toMatchObject([{ state: 'current', hidden: true }]);
    expect(wordings[0]?.basis).toContain(wordsAt(generated, 'retention.rule.R-002'));
  });

  test('takes an emptied container along', () => {
    const rows = idsIn(generated, 'contact.addresses');
    const { document } = worded(...rows.map((block): Wish => ({ change: 'hide', block })));
    expect(rows.length).toBeGreaterThan(1);
    expect(findBlock(document, 'contact.addresses')).toBeUndefined();
    expect(findBlock(document, 'contact.list')).toBeDefined();
  });

  test('is flagged when something in it changes', () => {
    const records = withWordings([{ change: 'hide', block: 'who' }], otherServices);
    const { document, wordings } = policyText(records, { asOf });
    expect(findBlock(document, 'who')).toBeUndefined();
    expect(wordings).toMatchObject([{ state: 'changed', hidden: true }]);
  });

  test('hides own words inside it, and they say so', () => {
    const { wordings } = worded(reword, { change: 'hide', block: 'who' });
    expect(wordings).toMatchObject([
      { record: 'W-001', state: 'current', hidden: true },
      { record: 'W-002', state: 'current', hidden: true },
    ]);
  });
});

describe('an own paragraph', () => {
  const add = (block: string, text = 'Ask us at the desk.'): Wish => ({ change: 'addAfter', block, text });

  test('stands behind its part, behind the list or table around it, or at the end of its section', () => {
    const after = (block: string): string | undefined => {
      const { document } = worded(add(block));
      const section = sectionOfBlock(document, 'own.W-001');
      const ids = section?.blocks.map((one) => one.id) ?? [];
      return ids[ids.indexOf('own.W-001') - 1];
    };
    expect(after('who.services')).toBe('who.services');
    expect(after('storage.system.Y-001')).toBe('storage.systems');
    expect(after('who')).toBe(idsIn(generated, 'who').at(-1));
  });

  test('may be several paragraphs, parted by blank lines; those of two wordings keep their order', () => {
    const { document } = worded(
      add('who.services', 'One.\n\nTwo,\nstill two.\n \n\nThree.'),
      add('who.services', 'Four.'),
    );
    const own = allBlocks(document).filter((part) => part.rule === 'own-wording');
    expect(own.map((part) => [part.id, wordsAt(document, part.id)])).toEqual([
      ['own.W-001', 'One.'],
      ['own.W-001.2', 'Two, still two.'],
      ['own.W-001.3', 'Three.'],
      ['own.W-002', 'Four.'],
    ]);
    expect(own[0]).toMatchObject({ records: ['W-001'], own: { change: 'addAfter', generated: '', state: 'current' } });
  });

  test('may take the place of a part that is left out', () => {
    const { document, wordings } = worded(add('who.services'), { change: 'hide', block: 'who.services' });
    expect(findBlock(document, 'who.services')).toBeUndefined();
    expect(wordsAt(document, 'own.W-001')).toBe('Ask us at the desk.');
    expect(wordings.map((one) => one.hidden)).toEqual([undefined, true]);
  });
});

describe('a moved part', () => {
  const sections = (document: Document): string[] => document.sections.map((one) => one.id);

  test('stands first, or behind the part named, among its siblings', () => {
    const first = worded({ change: 'moveAfter', block: 'contact' }).document;
    expect(sections(first)).toEqual(['contact', ...sections(generated).filter((id) => id !== 'contact')]);
    const behind = worded({ change: 'moveAfter', block: 'contact', after: 'who' }).document;
    expect(sections(behind).slice(0, 3)).toEqual(['glance', 'who', 'contact']);
    expect(findBlock(behind, 'contact')?.own).toMatchObject({ record: 'W-001', change: 'moveAfter', state: 'current' });
    expect(findBlock(behind, 'contact')?.records).toContain('W-001');
  });

  test('takes its own paragraphs along, and nothing comes between them', () => {
    const { document } = worded(
      { change: 'addAfter', block: 'who.services', text: 'Ours.' },
      { change: 'moveAfter', block: 'who.services' },
      { change: 'moveAfter', block: 'who.role', after: 'who.services' },
    );
    expect(idsIn(document, 'who').slice(0, 3)).toEqual(['who.services', 'own.W-001', 'who.role']);
  });

  test('may be reworded and followed by a paragraph too', () => {
    const { document, wordings } = worded({ change: 'moveAfter', block: 'who.services' }, reword, {
      change: 'addAfter',
      block: 'who.services',
      text: 'Ours.',
    });
    expect(idsIn(document, 'who').slice(0, 2)).toEqual(['who.services', 'own.W-003']);
    expect(wordsAt(document, 'who.services')).toBe(reword.text);
    expect(findBlock(document, 'who.services')).toMatchObject({
      records: ['W-002', 'W-001'],
      own: { record: 'W-002' },
    });
    expect(wordings.map((one) => one.state)).toEqual(['current', 'current', 'current']);
  });

  test('stays where it is when its new neighbor is elsewhere, and says so', () => {
    const { document, wordings } = worded({ change: 'moveAfter', block: 'contact', after: 'who.services' });
    expect(sections(document)).toEqual(sections(generated));
    expect(wordings).toMatchObject([{ state: 'placeGone' }]);
  });

  test('is never flagged for its facts', () => {
    const records = withWordings([{ change: 'moveAfter', block: 'who.services' }], otherServices);
    expect(policyText(records, { asOf }).wordings[0]?.state).toBe('current');
  });
});

describe('the basis of an own wording', () => {
  test('is the text that it replaces', () => {
    expect(basisOf(generated, 'who.services', 'reword')).toBe(wordsAt(generated, 'who.services'));
    expect(basisOf(generated, 'contact', 'hide')).toContain(wordsAt(generated, 'contact.point.K-001'));
    expect(basisOf(generated, 'contact', 'moveAfter')).toBe('');
    expect(basisOf(generated, 'contact', 'addAfter')).toBe('');
  });

  test('is missing for a part that is not there, or has no words of its own', () => {
    expect(basisOf(generated, 'nowhere', 'hide')).toBeUndefined();
    expect(basisOf(generated, 'contact.list', 'reword')).toBeUndefined();
    expect(
      basisOf(worded({ change: 'addAfter', block: 'who', text: 'x' }).document, 'own.W-001', 'hide'),
    ).toBeUndefined();
  });
});
