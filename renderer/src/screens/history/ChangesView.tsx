import { useId, useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { LogLine } from '../../../../src/contract/change-log.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { recordTypes, type RecordType } from '../../../../src/inventory/record-id.ts';
import { useHistory, useHistoryPeople } from '../../data/queries.ts';
import { endOfDay, startOfDay } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { historyWords as words } from '../../text/history.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DateField, Select } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isDate } from '../policy/is-date.ts';
import { HistoryLines } from './HistoryLines.tsx';

interface Narrowing {
  type: string;
  who: string;
  from: string;
  until: string;
}

const everything: Narrowing = { type: '', who: '', from: '', until: '' };

/** Every change in words, newest first, narrowed by kind, person and days. */
export function ChangesView() {
  const [narrowing, setNarrowing] = useState(everything);
  const filter = filterOf(narrowing);
  return (
    <div className="card">
      <Questions narrowing={narrowing} onChange={setNarrowing} />
      <Parts key={JSON.stringify(filter)} filter={filter} />
    </div>
  );
}

interface QuestionsProps {
  narrowing: Narrowing;
  onChange: (narrowing: Narrowing) => void;
}

function Questions({ narrowing, onChange }: QuestionsProps) {
  const people = useHistoryPeople();
  const id = useId();
  const set = (part: Partial<Narrowing>) => onChange({ ...narrowing, ...part });
  return (
    <div className="history-questions" role="search" aria-label={words.changes}>
      <div>
        <label className="field-label" htmlFor={`${id}-kind`}>
          {words.kind}
        </label>
        <Select<string>
          id={`${id}-kind`}
          value={narrowing.type}
          placeholder={words.anyKind}
          options={recordTypes.map((type) => ({ value: type, label: definitionOf(type).plural }))}
          onChoose={(type) => set({ type })}
        />
      </div>
      {people.length > 1 ? (
        <div>
          <label className="field-label" htmlFor={`${id}-who`}>
            {words.person}
          </label>
          <Select
            id={`${id}-who`}
            value={narrowing.who}
            placeholder={words.anyPerson}
            options={people.map((who) => ({ value: who, label: who }))}
            onChoose={(who) => set({ who })}
          />
        </div>
      ) : null}
      <div>
        <label className="field-label" htmlFor={`${id}-from`}>
          {words.from}
        </label>
        <DateField id={`${id}-from`} value={narrowing.from} onChange={(event) => set({ from: event.target.value })} />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-until`}>
          {words.until}
        </label>
        <DateField
          id={`${id}-until`}
          value={narrowing.until}
          onChange={(event) => set({ until: event.target.value })}
        />
      </div>
      {narrowing === everything ? null : <Button onClick={() => onChange(everything)}>{words.clear}</Button>}
    </div>
  );
}

type Filter = CallInput<'history.list'>;

function filterOf({ type, who, from, until }: Narrowing): Filter {
  const known: RecordType | undefined = recordTypes.find((one) => one === type);
  return {
    ...(known ? { type: known } : {}),
    ...(who === '' ? {} : { who }),
    ...(isDate(from) ? { from: startOfDay(from) } : {}),
    ...(isDate(until) ? { until: endOfDay(until) } : {}),
  };
}

/** Each part ends before a revision; the first part has no end and follows the file. */
function Parts({ filter }: { filter: Filter }) {
  const [ends, setEnds] = useState<readonly (number | undefined)[]>([undefined]);
  return ends.map((before, index) => (
    <Part
      key={before ?? 'newest'}
      filter={before === undefined ? filter : { ...filter, before }}
      last={index === ends.length - 1}
      onOlder={(sequence) => setEnds([...ends, sequence])}
    />
  ));
}

interface PartProps {
  filter: Filter;
  last: boolean;
  onOlder: (sequence: number) => void;
}

function Part({ filter, last, onOlder }: PartProps) {
  const { data, error } = useHistory(filter);
  if (error) return <EmptyState title={words.failed} text={errorText(error)} />;
  if (!data) return <Skeleton label={words.reading} />;
  const oldest: LogLine | undefined = data.at(-1);
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <>
      {data.length === 0 ? (
        <p className="muted">{isNarrowed ? words.noneFound : words.none}</p>
      ) : (
        <HistoryLines lines={data} withDetails />
      )}
      {last && oldest && data.length >= fullPart ? (
        <>
          <Button onClick={() => onOlder(oldest.sequence)}>{words.older}</Button>
          <p className="print-only">{words.olderNotPrinted}</p>
        </>
      ) : null}
    </>
  );
}

/** Lines that the host sends at most. */
const fullPart = 200;
