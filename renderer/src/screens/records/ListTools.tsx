import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { records as words } from '../../text/records.ts';
import { freshnessWords } from '../../text/review.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { showsOf, type Show } from './list-filter.ts';
import type { useColumns } from './use-columns.ts';

const showWords: Record<Show, string> = { ...words.shows, ...freshnessWords.shows };

interface ListToolsProps {
  type: InventoryType;
  show: Show;
  onShow: (show: Show) => void;
  columns: ReturnType<typeof useColumns>;
}

/** What the list shows: which records, and which answers of them. */
export function ListTools({ type, show, onShow, columns }: ListToolsProps) {
  return (
    <div className="list-tools">
      <div className="list-show">
        <Select
          aria-label={words.show}
          value={show}
          options={showsOf(type).map((value) => ({ value, label: showWords[value] }))}
          onChoose={onShow}
        />
      </div>
      <Menu
        key={type}
        className={buttonClass('plain')}
        trigger={words.columns}
        entries={[
          ...columns.possible.map(({ name, label }) => ({
            label,
            checked: columns.columns.includes(name),
            onSelect: () => columns.toggle(name),
          })),
          ...(columns.reset ? [{ label: words.columnsReset, apart: true, onSelect: columns.reset }] : []),
        ]}
      />
    </div>
  );
}
