import { Combobox as Kit } from '@base-ui/react/combobox';
import type { ControlProps } from './Field.tsx';
import './Combobox.css';

export interface ComboboxOption {
  value: string;
  label: string;
  /** Small words after the label, such as a record id. */
  detail?: string | undefined;
  /** Shown only while somebody types: an entry that makes a new thing. */
  makes?: string | undefined;
}

interface ComboboxProps {
  control: ControlProps;
  options: readonly ComboboxOption[];
  value: readonly string[];
  /** Only one may be chosen: a second choice takes the place of the first. */
  single?: boolean | undefined;
  words: { placeholder: string; empty: string; remove: (label: string) => string; make: (label: string) => string };
  onChange: (value: string[]) => void;
  /** Offers to make a new entry with the words typed when nothing is called exactly so. */
  onMake?: ((label: string) => void) | undefined;
  onTyping: (text: string) => void;
  typed: string;
}

/** Choose one or several of a long list by typing; what is chosen stands as chips before the text. */
export function Combobox(props: ComboboxProps) {
  const { control, options, value, single = false, words, onChange, onMake, onTyping, typed } = props;
  const chosen = value.map((one) => options.find((option) => option.value === one) ?? { value: one, label: one });
  const name = typed.trim();
  const known = options.some((option) => option.label.toLowerCase() === name.toLowerCase());
  const made = onMake && name !== '' && !known ? [{ value: `make:${name}`, label: name, makes: name }] : [];
  return (
    <Kit.Root
      multiple
      items={[...options, ...made]}
      value={chosen}
      inputValue={typed}
      onInputValueChange={onTyping}
      isItemEqualToValue={(item: ComboboxOption, other: ComboboxOption) => item.value === other.value}
      itemToStringLabel={(item: ComboboxOption) => item.label}
      onValueChange={(next: ComboboxOption[]) => {
        const asked = next.find((one) => one.makes !== undefined);
        onTyping('');
        if (asked) onMake?.(asked.label);
        else onChange((single ? next.slice(-1) : next).map((one) => one.value));
      }}
    >
      <Kit.InputGroup className="combobox">
        <Kit.Chips className="combobox-chips">
          {chosen.map((one) => (
            <Kit.Chip key={one.value} className="combobox-chip" aria-label={one.label}>
              <span className="combobox-chip-label">{one.label}</span>
              <Kit.ChipRemove className="combobox-remove" aria-label={words.remove(one.label)}>
                <span aria-hidden="true">×</span>
              </Kit.ChipRemove>
            </Kit.Chip>
          ))}
          <Kit.Input
            {...control}
            className="combobox-input"
            placeholder={chosen.length === 0 ? words.placeholder : ''}
            autoComplete="off"
          />
        </Kit.Chips>
      </Kit.InputGroup>
      <Kit.Portal>
        <Kit.Positioner className="popup-place" sideOffset={4}>
          <Kit.Popup className="popup combobox-popup">
            <Kit.Empty className="popup-empty">{words.empty}</Kit.Empty>
            <Kit.List className="combobox-list">
              {(item: ComboboxOption) => (
                <Kit.Item key={item.value} value={item} className="popup-item combobox-item">
                  <span className="combobox-tick" aria-hidden="true">
                    <Kit.ItemIndicator>✓</Kit.ItemIndicator>
                  </span>
                  <span>{item.makes === undefined ? item.label : words.make(item.makes)}</span>
                  {item.detail === undefined ? null : <span className="popup-detail">{item.detail}</span>}
                </Kit.Item>
              )}
            </Kit.List>
          </Kit.Popup>
        </Kit.Positioner>
      </Kit.Portal>
    </Kit.Root>
  );
}
