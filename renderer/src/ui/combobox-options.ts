export interface ComboboxOption {
  value: string;
  label: string;
  /** Small words after the label, such as a record id. */
  detail?: string | undefined;
}

export interface ShownOption extends ComboboxOption {
  /** True for the last entry that makes a new one of the words typed. */
  makes?: true;
}

/** Entries drawn at once; who does not see theirs types on. */
const longest = 100;

/**
 * The entries that fit what was typed: all words, in any order, in label or detail. With `makes`, a name that nothing is
 * called exactly is offered as a new entry.
 */
export function fittingOptions(options: readonly ComboboxOption[], typed: string, makes: boolean): ShownOption[] {
  const name = typed.trim();
  const words = name.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting: ShownOption[] = options
    .filter((option) => {
      const text = `${option.label} ${option.detail ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, longest);
  const known = options.some((option) => option.label.toLowerCase() === name.toLowerCase());
  return makes && name !== '' && !known ? [...fitting, { value: `new:${name}`, label: name, makes: true }] : fitting;
}

const byValueOfList = new WeakMap<readonly ComboboxOption[], ReadonlyMap<string, ComboboxOption>>();

/** The entry with a value; the list is gone through once. */
export function optionOf(options: readonly ComboboxOption[], value: string): ComboboxOption | undefined {
  const byValue = byValueOfList.get(options) ?? new Map(options.map((option) => [option.value, option]));
  byValueOfList.set(options, byValue);
  return byValue.get(value);
}
