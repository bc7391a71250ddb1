import type { Option } from './field.ts';

/** The words of an option, or undefined when there is no value or no such option. */
export function itemLabel(options: readonly Option[], value: string | undefined): string | undefined {
  return options.find((option) => option.value === value)?.label;
}
