import { gridScreenWords as words } from '../../text/grids.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchInput, Select } from '../../ui/inputs.tsx';
import { categoriesOf, orders, type Order } from './grid-rows.ts';
import type { Subject } from './subject.ts';

export interface GridFilter {
  order: Order;
  rowWords: string;
  /** `all`, `suggested`, `without`, or the letter of a category. */
  rows: string;
  columnWords: string;
  /** `all`, or a kind of column. */
  columns: string;
}

interface GridToolsProps<Answer extends string> {
  subject: Subject<Answer>;
  filter: GridFilter;
  onFilter: (filter: GridFilter) => void;
  onCopy: () => void;
}

/** What the grid shows: which data in which order, which columns; and the way to a spreadsheet. */
export function GridTools<Answer extends string>({ subject, filter, onFilter, onCopy }: GridToolsProps<Answer>) {
  const set = (part: Partial<GridFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className="grid-tools">
      <SearchInput label={words.findRows} value={filter.rowWords} onSearch={(found) => set({ rowWords: found })} />
      <Select
        aria-label={words.showRows}
        value={filter.rows}
        options={[
          { value: 'all', label: words.rows.all },
          { value: 'suggested', label: words.rows.suggested },
          { value: 'without', label: words.rows.without },
          ...categoriesOf(subject.rows),
        ]}
        onChoose={(rows) => set({ rows })}
      />
      <Select
        aria-label={words.order}
        value={filter.order}
        options={orders.map((value) => ({ value, label: words.orders[value] }))}
        onChoose={(order) => set({ order })}
      />
      <SearchInput
        label={subject.words.findColumns}
        value={filter.columnWords}
        onSearch={(found) => set({ columnWords: found })}
      />
      <Select
        aria-label={subject.words.showColumns}
        value={filter.columns}
        options={[{ value: 'all', label: subject.words.allColumns }, ...subject.columnKinds]}
        onChoose={(columns) => set({ columns })}
      />
      <Button onClick={onCopy}>{words.copy}</Button>
    </div>
  );
}
