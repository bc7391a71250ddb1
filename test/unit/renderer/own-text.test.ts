import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factInWords, liveFacts } from '../../../renderer/src/screens/policy/live-facts.ts';
import { ownPieces, ownText, ownTextInWords } from '../../../renderer/src/screens/policy/own-text.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';

describe('own text', () => {
  it('holds live facts between plain words', () => {
    expect(ownPieces('We mail with {V-003.name}, {{so}.')).toEqual([
      { kind: 'text', text: 'We mail with ' },
      { kind: 'chip', value: 'V-003.name' },
      { kind: 'text', text: ', {so}.' },
    ]);
  });

  it('reads as readers will see it', () => {
    expect(ownTextInWords('With {V-003.name}.', (path) => `<${path}>`)).toBe('With <V-003.name>.');
  });

  it('keeps a brace that a person typed a brace', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', 'V-003.name') }), (typed) => {
        expect(ownPieces(ownText([{ kind: 'text', text: typed }]))).toEqual(
          typed === '' ? [] : [{ kind: 'text', text: typed }],
        );
      }),
    );
  });
});

describe('live facts', () => {
  const [recipient] = imagingStudio.recipient;
  const id = recipient?.id ?? '';

  it('are the answers behind a part of the text, the ones it rests on first', () => {
    const facts = liveFacts(imagingStudio, [id, `${id}.role`]);
    expect(facts[0]).toMatchObject({ path: `${id}.role` });
    expect(facts.map((fact) => fact.path)).toContain(`${id}.name`);
    expect(new Set(facts.map((fact) => fact.path)).size).toBe(facts.length);
    expect(facts.every((fact) => fact.words !== '')).toBe(true);
  });

  it('hold nothing that is not known, and nothing of records that are not there', () => {
    expect(liveFacts(imagingStudio, ['V-999', 'X'])).toEqual([]);
    expect(factInWords(imagingStudio, 'V-999.name')).toBe('[V-999.name]');
  });
});
