import { describe, expect, it } from 'vitest';
import { explainedFields, questionOf, questions } from '../../../src/inventory/explanations/explanations.ts';
import { definitionOf, fieldsOf } from '../../../src/inventory/definitions.ts';
import { inventoryTypes } from '../../../src/inventory/record-id.ts';
import { readingGrade } from '../library/reading-level.ts';

describe('the explanation beside a question', () => {
  it('stands beside every question of the inventory', () => {
    const without = questions.filter(({ explanation }) => explanation === undefined);
    expect(without.map(({ type, name, field }) => `${type}.${name}: ${field.ask}`)).toEqual([]);
    expect(questions.length).toBeGreaterThan(300);
  });

  it('explains no question that is not asked', () => {
    const stray = inventoryTypes.flatMap((type) =>
      explainedFields(type).filter((name) => {
        const [field = '', cell] = name.split('.');
        const { [field]: found } = definitionOf(type).fields;
        return found === undefined || (cell !== undefined && found.cells?.[cell] === undefined);
      }),
    );
    expect(stray).toEqual([]);
  });

  it('is read easily by people who left school at sixteen', () => {
    const hard = questions.flatMap(({ type, name, explanation }) => {
      const grade = explanation === undefined ? 0 : readingGrade(`${explanation.plain} ${explanation.why}`);
      return grade > 10 ? [`${type}.${name}: grade ${grade}`] : [];
    });
    expect(hard).toEqual([]);
  });

  it('says in whole sentences what is meant and why it is asked, each in its own words', () => {
    for (const { type, name, explanation } of questions) {
      for (const text of [explanation?.plain ?? '', explanation?.why ?? '']) {
        expect(text, `${type}.${name}`).toMatch(/^[A-Z].+\.$/);
        expect(text.length, `${type}.${name}`).toBeLessThan(180);
      }
      expect(explanation?.plain, `${type}.${name}`).not.toBe(explanation?.why);
    }
  });

  it('shows two examples that differ, or none', () => {
    for (const { type, name, explanation } of questions) {
      if (explanation?.examples) expect(new Set(explanation.examples).size, `${type}.${name}`).toBe(2);
    }
  });

  it('is found by the field itself, as a form has it', () => {
    const [name, field] = fieldsOf('recipient')[0] ?? [];
    expect(name).toBe('name');
    expect(field && questionOf(field)?.explanation?.examples).toContain('Postwell Mail, Inc.');
    const premises = fieldsOf('organization').find(([one]) => one === 'premises')?.[1];
    expect(premises?.cells?.['where'] && questionOf(premises.cells['where'])?.name).toBe('premises.where');
    // Every record has the two days; they are explained for all.
    expect(fieldsOf('system').every(([, one]) => questionOf(one)?.explanation !== undefined)).toBe(true);
  });
});
