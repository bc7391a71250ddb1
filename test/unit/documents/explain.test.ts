import { describe, expect, test } from 'vitest';
import { allBlocks, checkTree, findBlock, ownText } from '../../../src/documents/block-tree.ts';
import { composeExplain } from '../../../src/documents/explain.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { seedOffice } from '../../support/seeds.ts';

const office = seedOffice('imetrixhealth');
const policy = composePolicy(office, { asOf: '2026-11-22' });
const appendix = composeExplain(policy);
const withAppendix = { ...policy, sections: [...policy.sections, appendix] };

describe('the appendix for lawyers', () => {
  test('can stand at the end of the policy as one sound tree', () => {
    expect(checkTree(withAppendix, office)).toEqual([]);
  });

  test('has a row for every part with words, with its rule, records, law and gaps', () => {
    const told = allBlocks(policy).filter(
      (part) => !('kind' in part && part.kind === 'section') && ownText(part) !== '',
    );
    for (const part of told) {
      const row = findBlock(withAppendix, `explain.block.${part.id}`);
      if (!row) throw new Error(`No row for ${part.id}`);
      const text = ownText(row);
      expect(text).toContain(part.id);
      for (const record of part.records) expect(text).toContain(record);
      for (const citation of part.citations) expect(text).toContain(citation);
    }
  });

  test('numbers the blocks by section', () => {
    const row = findBlock(withAppendix, 'explain.block.who.office');
    expect(row && ownText(row).split('\n')[0]).toBe('2.1');
  });

  test('repeats each gap with the path of the answer that would close it', () => {
    const row = findBlock(withAppendix, 'explain.block.security.measures');
    expect(row && ownText(row)).toContain('O-001.securityMeasures: safeguards not known yet');
  });
});
