import { describe, expect, it } from 'vitest';
import { changedSections } from '../../../renderer/src/screens/policy/changed-sections.ts';
import { leavesOf, partsOf } from '../../../renderer/src/screens/policy/leaves.ts';
import { ownActions } from '../../../renderer/src/screens/policy/own-actions.ts';
import { sectionStates } from '../../../renderer/src/screens/policy/section-states.ts';
import { statementDifferences } from '../../../renderer/src/screens/policy/statement-differences.ts';
import { ruleInWords } from '../../../renderer/src/text/rules.ts';
import type { Document } from '../../../src/documents/block.ts';
import type { WordingState } from '../../../src/documents/own-wording/apply-own-wording.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { driftEntry } from '../../support/issued-versions.ts';

const policy = composePolicy(imagingStudio, { asOf: '2026-11-21' });
const parts = partsOf(policy);
const [heading, sentence] = [parts[0], parts.find((part) => !part.heading)];
if (!heading || !sentence) throw new Error('The sample policy is empty.');

const wording = (changes: Partial<WordingState> = {}): WordingState => ({
  record: 'W-001',
  policy: 'PD-001',
  block: sentence.block.id,
  change: 'reword',
  text: 'Ours.',
  reason: '',
  basis: 'Theirs.',
  generated: 'Theirs.',
  state: 'current',
  ...changes,
});

/** The policy with another text in one statement, or without it. */
function changed(id: string, text: string | undefined): Document {
  const json = JSON.stringify(policy);
  const copy = JSON.parse(json) as Document;
  for (const section of copy.sections) {
    const at = section.blocks.findIndex((block) => block.id === id);
    if (at < 0) continue;
    const [block] = section.blocks.splice(at, 1);
    if (text === undefined || block?.kind !== 'paragraph') continue;
    section.blocks.splice(at, 0, { ...block, runs: [{ kind: 'text', text }] });
  }
  return copy;
}

/** The policy with plain words in place of its gaps. */
function withoutGaps(document: Document): Document {
  return JSON.parse(JSON.stringify(document).replaceAll('"kind":"gap"', '"kind":"text","text":"known"')) as Document;
}

describe('the parts of a policy that can be picked', () => {
  it('are its headings and its statements, in reading order', () => {
    expect(parts.filter((part) => !part.heading).map((part) => part.block.id)).toEqual(
      leavesOf(policy).map((leaf) => leaf.block.id),
    );
    expect(heading.text).toBe('At a glance');
  });

  it('begin own words with their gaps as live facts, and a row with one line for each cell', () => {
    const gapped = parts.find((part) => part.gaps.some((gap) => gap.path.includes('.')));
    expect(gapped?.start).toContain(`{${gapped?.gaps[0]?.path ?? ''}}`);
    for (const row of parts.filter((part) => part.columns)) {
      expect(row.start.split('\n')).toHaveLength(row.columns?.length ?? 0);
    }
  });

  it('come from rules that have words, every one', () => {
    expect([...new Set(parts.map((part) => part.block.rule))].filter((rule) => !ruleInWords(rule))).toEqual([]);
  });
});

describe('the state of each section', () => {
  const [first] = policy.sections;

  it('counts gaps, own words, changed facts and drift, and marks the worst', () => {
    const states = sectionStates(policy, [], []);
    expect(states.map((state) => state.id)).toEqual(policy.sections.map((section) => section.id));
    expect(states.reduce((sum, state) => sum + state.gaps, 0)).toBe(
      leavesOf(policy).flatMap((leaf) => leaf.gaps).length,
    );

    const whole = withoutGaps(policy);
    const [own] = sectionStates(whole, [wording()], []);
    expect(own).toMatchObject({ own: 1, ownChanged: 0, mark: 'suggested' });
    const [flagged] = sectionStates(whole, [wording({ state: 'changed' })], []);
    expect(flagged).toMatchObject({ own: 1, ownChanged: 1, mark: 'gap' });
    const [drifted] = sectionStates(whole, [], [driftEntry('wrong', { id: sentence.block.id })]);
    expect(drifted).toMatchObject({ drift: 1, mark: 'wrong' });
  });

  it('knows by the heading where a sentence stood that is gone', () => {
    const surplus = driftEntry('surplus', { id: 'no.longer.there', section: first?.title ?? '' });
    expect(sectionStates(policy, [], [surplus])[0]?.drift).toBe(1);
  });
});

describe('what can be done with a part', () => {
  it('follows from the own words that it has', () => {
    const none = ownActions(sentence, []);
    expect([none.reworded, none.moved, none.paragraph]).toEqual([undefined, undefined, undefined]);
    const both = ownActions(sentence, [wording(), wording({ record: 'W-002', change: 'moveAfter' })]);
    expect([both.reworded?.record, both.moved?.record]).toEqual(['W-001', 'W-002']);
    expect(ownActions(sentence, [wording({ state: 'placeGone' })]).reworded).toBeUndefined();
  });

  it('finds the own paragraph by its id, and offers the office’s facts to all', () => {
    const own = { ...sentence, block: { ...sentence.block, id: 'own.W-007.2', records: ['W-007'] } };
    const found = ownActions(own, [wording({ record: 'W-007', change: 'addAfter' })]);
    expect(found.paragraph?.record).toBe('W-007');
    expect(found.records).toEqual(['O-001']);
  });
});

describe('two texts statement by statement', () => {
  const paragraph = policy.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'paragraph');
  const id = paragraph?.id ?? '';

  it('are the same when nothing changed', () => {
    expect(statementDifferences(policy, policy)).toEqual([]);
  });

  it('name what is changed, gone and new', () => {
    const [rewritten] = statementDifferences(policy, changed(id, 'Something else.'));
    expect(rewritten).toMatchObject({ id, kind: 'changed' });
    expect(statementDifferences(policy, changed(id, undefined))).toMatchObject([{ id, kind: 'removed' }]);
    expect(statementDifferences(changed(id, undefined), policy)).toMatchObject([{ id, kind: 'added' }]);
  });

  it('say the same when the issued text only has other words for a gap', () => {
    const issued = JSON.parse(
      JSON.stringify(policy, (_key, value: unknown) =>
        typeof value === 'object' && value !== null && 'gap' in value
          ? { kind: 'text', text: '(not stated yet)' }
          : value,
      ),
    ) as Document;
    expect(leavesOf(policy).some((leaf) => leaf.gaps.length > 0)).toBe(true);
    expect(statementDifferences(issued, policy)).toEqual([]);
  });

  it('are counted by section', () => {
    expect(changedSections(policy, changed(id, undefined))).toMatchObject([{ added: 0, removed: 1, changed: 0 }]);
  });
});
