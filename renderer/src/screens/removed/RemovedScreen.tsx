import { useState } from 'react';
import type { CallAnswer } from '../../../../src/contract/calls.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { isInventoryType, typeOfId, type RecordType } from '../../../../src/inventory/record-id.ts';
import { focusTitle, Page } from '../../app/Page.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useRemoved } from '../../data/queries.ts';
import { localDayInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { records, several, trash as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMessage } from '../../ui/Toast.tsx';

type Removed = CallAnswer<'record.removed'>[number] & { type: RecordType };

/** The trash: everything that was removed from the inventory, and a way back for it. */
export function RemovedScreen() {
  const { data, error } = useRemoved();
  const found = (data ?? []).flatMap((one): Removed[] => {
    const type = typeOfId(one.record.id);
    return type !== undefined && isInventoryType(type) ? [{ ...one, type }] : [];
  });
  return (
    <Page title={words.title} about={words.about}>
      {error ? (
        <EmptyState title={words.failed} text={errorText(error)} />
      ) : data === undefined ? (
        <Skeleton label={words.title} lines={6} />
      ) : (
        <div className="card card-flush">
          {found.length === 0 ? (
            <EmptyState title={words.none} text={words.noneText} />
          ) : (
            <RemovedList removed={found} />
          )}
        </div>
      )}
    </Page>
  );
}

function RemovedList({ removed }: { removed: readonly Removed[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const bringBack = useCommand('record.bringBack');
  const tell = useTellChange();
  const message = useMessage();
  const titleOf = ({ type, record }: Removed) => recordTitle(type, record);
  const ids = removed.flatMap(({ record }) => (chosen.has(record.id) ? record.id : []));

  const back = (those: readonly string[], done: string) =>
    bringBack.mutate(
      { ids: [...those] },
      {
        onSuccess: () => {
          tell(done);
          focusTitle();
          setChosen(new Set());
        },
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );

  return (
    <>
      {ids.length === 0 ? null : (
        <section className="several" aria-label={several.bar}>
          <b role="status">{several.chosen(ids.length)}</b>
          <Button small disabled={bringBack.isPending} onClick={() => back(ids, words.severalBack(ids.length))}>
            {words.bringBack}
          </Button>
        </section>
      )}
      <Table
        caption={words.caption}
        rows={removed}
        keyOf={({ record }) => record.id}
        more={records.more}
        choice={{
          chosen,
          onChoose: setChosen,
          nameOf: (one) => several.choose(titleOf(one)),
          all: several.chooseAll,
        }}
        columns={[
          { key: 'title', title: records.name, sortBy: titleOf, cell: titleOf },
          {
            key: 'kind',
            title: words.kind,
            sortBy: ({ type }) => definitionOf(type).plural,
            cell: ({ type }) => definitionOf(type).plural,
          },
          {
            key: 'when',
            title: words.when,
            sortBy: ({ at }) => at,
            cell: ({ at, who }) => words.by(localDayInWords(at), who),
          },
          {
            key: 'back',
            title: words.bringBack,
            cell: (one) => (
              <Button
                small
                disabled={bringBack.isPending}
                aria-label={words.bringBackName(titleOf(one))}
                onClick={() => back([one.record.id], words.back(titleOf(one)))}
              >
                {words.bringBack}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
