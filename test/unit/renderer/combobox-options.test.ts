import { describe, expect, it } from 'vitest';
import { fittingOptions } from '../../../renderer/src/ui/combobox-options.ts';

const options = [
  { value: 'V-001', label: 'Slotwise Booking', detail: 'V-001' },
  { value: 'V-002', label: 'Postwell Mail', detail: 'V-002' },
];

describe('the list of a picker', () => {
  it('finds by any of the words, in any order, and by id', () => {
    expect(fittingOptions(options, 'mail post', false).map((one) => one.value)).toEqual(['V-002']);
    expect(fittingOptions(options, 'v-001', false).map((one) => one.value)).toEqual(['V-001']);
    expect(fittingOptions(options, '  ', false)).toHaveLength(2);
  });

  it('offers to add a name that nothing is called, and only then', () => {
    expect(fittingOptions(options, 'Harborpost', true)).toEqual([
      { value: 'new:Harborpost', label: 'Harborpost', makes: true },
    ]);
    expect(fittingOptions(options, 'postwell mail', true).some((one) => one.makes)).toBe(false);
    expect(fittingOptions(options, 'Harborpost', false)).toEqual([]);
    expect(fittingOptions(options, '', true).some((one) => one.makes)).toBe(false);
  });

  it('draws at most a hundred entries of a long list', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ value: String(index), label: `Company ${index}` }));
    expect(fittingOptions(many, '', false)).toHaveLength(100);
    expect(fittingOptions(many, '4999', false)).toHaveLength(1);
  });
});
