import { definitionOf, fieldsOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answerOf, recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { memo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { freshnessOf, reviewInterval } from '../../../../src/review/freshness.ts';
import { isReviewType } from '../../../../src/review/review-types.ts';
import * as places from '../../app/places.ts';
import { useToday } from '../../data/queries.ts';
import { records as words, several } from '../../text/records.ts';
import { freshnessWords } from '../../text/review.ts';
import { Chip } from '../../ui/marks.tsx';
import { Table } from '../../ui/Table.tsx';
import { FreshnessChip } from '../review/FreshnessChip.tsx';
import { answerInWords } from './answer-text.ts';
import { listColumns } from './columns.ts';
import { recordState } from './record-state.ts';

interface RecordListProps {
  type: InventoryType;
  office: OfficeRecords;
  records: readonly AnyRecord[];
  selected: string | undefined;
  /** Names of the fields shown beside the name and the state. */
  columns: readonly string[];
  /** Ids of the records that are chosen, several at a time. */
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}

/** The records of one type as a table: name, a few telling answers, and how far each is. */
export const RecordList = memo(function RecordList(props: RecordListProps) {
  const { type, office, records, selected, columns, chosen, onChoose } = props;
  const today = useToday();
  const interval = reviewInterval(office);
  const fields = new Map(fieldsOf(type));
  const { under } = listColumns[type];
  const wordsOf = (record: AnyRecord, name: string): string => {
    const field = fields.get(name);
    return field ? answerInWords(office, field, answerOf(record, name)) : '';
  };
  return (
    <Table
      caption={words.caption(definitionOf(type).plural)}
      rows={records}
      keyOf={(record) => record.id}
      selected={selected}
      onRowClick={(record) => navigate(places.recordForm(record.id).slice(1))}
      more={words.more}
      choice={{
        chosen,
        onChoose,
        nameOf: (record) => several.choose(recordTitle(type, record)),
        all: several.chooseAll,
      }}
      columns={[
        {
          key: 'title',
          title: words.name,
          sortBy: (record) => recordTitle(type, record),
          cell: (record) => (
            <>
              <a
                className={isLong(recordTitle(type, record)) ? 'list-name list-name-long' : 'list-name'}
                title={isLong(recordTitle(type, record)) ? recordTitle(type, record) : undefined}
                href={places.recordForm(record.id)}
                aria-current={record.id === selected ? 'true' : undefined}
              >
                {recordTitle(type, record)}
              </a>
              {under !== undefined && hasWords(record, under) ? (
                <div className="list-under">{wordsOf(record, under)}</div>
              ) : null}
            </>
          ),
        },
        ...columns.map((name) => ({
          key: name,
          title: fields.get(name)?.label ?? name,
          sortBy: (record: AnyRecord) => wordsOf(record, name),
          cell: (record: AnyRecord) => (
            <div className={hasWords(record, name) ? 'list-cell' : 'list-cell muted'}>{wordsOf(record, name)}</div>
          ),
        })),
        ...(isReviewType(type)
          ? [
              {
                key: 'looked',
                title: freshnessWords.column,
                // Those that nobody has confirmed come first, those that are over come last.
                sortBy: (record: AnyRecord) => {
                  const found = freshnessOf(type, record, interval, today);
                  return found === undefined ? '9999' : (found.dueOn ?? '');
                },
                cell: (record: AnyRecord) => <FreshnessChip found={freshnessOf(type, record, interval, today)} />,
              },
            ]
          : []),
        {
          key: 'state',
          title: words.state,
          sortBy: (record) => recordState(type, record).unknown + recordState(type, record).suggested,
          cell: (record) => <State type={type} record={record} />,
        },
      ]}
    />
  );
});

/** From so many characters on a name would take the room of the other columns: the list shows its beginning. */
function isLong(name: string): boolean {
  return name.length > 120;
}

/** False for an answer that is only a state, such as "not known yet". */
function hasWords(record: AnyRecord, name: string): boolean {
  const { state } = answerOf(record, name);
  return state === 'given' || state === 'suggested';
}

function State({ type, record }: { type: InventoryType; record: AnyRecord }) {
  const { unknown, suggested } = recordState(type, record);
  if (suggested > 0) return <Chip mark="suggested">{words.suggestedAnswers(suggested)}</Chip>;
  if (unknown > 0) return <Chip mark="gap">{words.openAnswers(unknown)}</Chip>;
  // What needs nobody is told in plain words, so that what needs somebody stands out.
  return <span className="muted">{words.complete}</span>;
}
