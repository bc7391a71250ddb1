import { useState, type KeyboardEvent } from 'react';
import { fittingOptions, optionOf, type ComboboxOption, type ShownOption } from './combobox-options.ts';
import type { ControlProps } from './Field.tsx';
import './popup.css';
import './Combobox.css';

interface ComboboxProps {
  control: ControlProps;
  options: readonly ComboboxOption[];
  /** Values that are chosen, in the order of choosing. */
  value: readonly string[];
  /** Only one may be chosen: a second choice takes the place of the first. */
  single?: boolean | undefined;
  /** The list opens as soon as the field has the focus. */
  opensAtOnce?: boolean | undefined;
  words: {
    placeholder: string;
    empty: string;
    chosen: (labels: string) => string;
    remove: (label: string) => string;
    make: (label: string) => string;
  };
  onChange: (value: string[]) => void;
  /** Makes a new entry of the words typed; offered when nothing is called exactly so. */
  onMake?: ((label: string) => void) | undefined;
}

/**
 * Choose one or several of a long list by typing; what is chosen stands as chips before the text. The ARIA pattern of an
 * editable combobox with a listbox. Chips have no tab stop: the list shows what is chosen, and Enter takes it away again.
 */
export function Combobox(props: ComboboxProps) {
  const { control, options, value, single = false, opensAtOnce = false, words, onChange, onMake } = props;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const labelOf = (one: string) => optionOf(options, one)?.label ?? one;
  const fitting = (): ShownOption[] => fittingOptions(options, typed, onMake !== undefined);
  // A form has many of these, each with thousands of entries: only the open one looks through them.
  const shown = open ? fitting() : [];
  const listId = `${control.id}-list`;
  const chosenId = `${control.id}-chosen`;
  const expanded = open && shown.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (option: ShownOption) => {
    setTyped('');
    setActive(-1);
    if (single) setOpen(false);
    if (option.makes) onMake?.(option.label);
    else if (value.includes(option.value)) onChange(value.filter((one) => one !== option.value));
    else onChange(single ? [option.value] : [...value, option.value]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const { length } = open ? shown : fitting();
      setActive(active < 0 && step < 0 ? length - 1 : (active + step + length) % Math.max(1, length));
    } else if (event.key === 'Enter' && open && option) {
      event.preventDefault();
      take(option);
    } else if (event.key === 'Escape' && open) {
      // The first Escape closes the list, not the dialog around it.
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  };

  return (
    <div
      className="combobox-place"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        close();
        setTyped('');
      }}
    >
      <div className="combobox">
        {value.map((one) => (
          <span key={one} className="combobox-chip">
            <span className="combobox-chip-label">{labelOf(one)}</span>
            <button
              type="button"
              tabIndex={-1}
              className="combobox-remove"
              aria-label={words.remove(labelOf(one))}
              onClick={() => onChange(value.filter((other) => other !== one))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          {...control}
          className="combobox-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={[value.length > 0 ? chosenId : '', control['aria-describedby']].filter(Boolean).join(' ')}
          autoComplete="off"
          placeholder={value.length === 0 ? words.placeholder : ''}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(event.target.value === '' ? -1 : 0);
          }}
          onClick={() => setOpen(true)}
          onFocus={() => (opensAtOnce ? setOpen(true) : undefined)}
          onKeyDown={onKeyDown}
        />
      </div>
      <span id={chosenId} hidden>
        {words.chosen(value.map(labelOf).join(', '))}
      </span>
      {open ? (
        <div className="popup combobox-popup" popover="manual" ref={(element) => element?.showPopover()}>
          {expanded ? (
            <div id={listId} role="listbox" aria-multiselectable={!single} className="combobox-list" tabIndex={-1}>
              {shown.map((option, index) => (
                <Option
                  key={option.value}
                  id={`${listId}-${index}`}
                  option={option}
                  label={option.makes ? words.make(option.label) : option.label}
                  selected={value.includes(option.value)}
                  active={index === active}
                  onTake={() => take(option)}
                />
              ))}
            </div>
          ) : (
            <p className="popup-empty" role="status">
              {words.empty}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}

interface OptionProps {
  id: string;
  option: ShownOption;
  label: string;
  selected: boolean;
  active: boolean;
  onTake: () => void;
}

function Option({ id, option, label, selected, active, onTake }: OptionProps) {
  return (
    // Keys are handled by the text field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className="popup-item combobox-item"
      data-highlighted={active ? '' : undefined}
      ref={active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="combobox-tick" aria-hidden="true">
        {selected ? '✓' : ''}
      </span>
      <span>{label}</span>
      {option.detail === undefined ? null : <span className="popup-detail">{option.detail}</span>}
    </div>
  );
}
