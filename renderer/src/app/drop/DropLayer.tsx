import { useState, type ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { FileState } from '../../../../src/contract/calls.ts';
import { mostLines } from '../../../../src/contract/request-limits.ts';
import type { Offered } from '../../../../src/contract/offered.ts';
import type { SheetReading } from '../../../../src/contract/sheet-calls.ts';
import { CallFailure, unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { useCommand } from '../../data/commands.ts';
import { useDroppedList } from '../../data/use-dropped-list.ts';
import { useTableIn } from '../../data/use-table-in.ts';
import { useOfficeIn } from '../../screens/bring-in/use-office-in.tsx';
import { FilledSheet } from '../../screens/walk/FilledSheet.tsx';
import { useTellAttached } from '../../screens/evidence/use-tell-attached.ts';
import { errorText } from '../../text/errors.ts';
import { dropWords as words } from '../../text/evidence.ts';
import { listWords } from '../../text/request-lists.ts';
import { Progress } from '../../ui/Progress.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { useCommands } from '../commands.tsx';
import * as places from '../places.ts';
import { DropQuestion } from './DropQuestion.tsx';
import { planDrop, type DropChoice, type DropPlan } from './drop-plan.ts';
import { dropTargets, DropTargetsProvider, type DropTarget } from './drop-target.tsx';
import { useFileDrag } from './use-file-drag.ts';
import './DropLayer.css';

interface Reading {
  name: string;
  done: number;
  total: number;
}

/** Takes files that are dropped on the window, on whichever screen: shows where they go, and asks before anything is replaced. */
export function DropLayer({ file, children }: { file: FileState | null; children: ReactNode }) {
  const client = useClient();
  const [targets] = useState(dropTargets);
  const [reading, setReading] = useState<Reading | undefined>(undefined);
  const [asking, setAsking] = useState<{ plan: DropPlan; target: DropTarget | undefined } | undefined>(undefined);
  const [sheet, setSheet] = useState<Extract<SheetReading, { outcome: 'read' }> | undefined>(undefined);
  const open = useCommand('file.openOffered');
  const attachOne = useCommand('evidence.addOffered');
  const tell = useTellAttached();
  const message = useMessage();
  const [, keepList] = useDroppedList();
  const { begin: beginTable } = useTableIn();
  const officeIn = useOfficeIn();
  useCommands({ bringInOffice: () => void officeIn.choose() });
  const fail = (error: unknown) => message({ title: errorText(error), look: 'wrong' });
  const refuse = (text: string) => message({ title: words.refused.title, text, look: 'wrong' });

  const attach = async (files: readonly Offered[], recordId: string | undefined) => {
    for (const [index, { ticket, name }] of files.entries()) {
      setReading({ name, done: index, total: files.length });
      const result = await attachOne.mutateAsync(recordId === undefined ? { ticket } : { ticket, recordId });
      if (files.length === 1) tell(result);
      if (recordId === undefined && result.outcome === 'attached') navigate(places.recordForm(result.id).slice(1));
    }
    if (files.length > 1) message({ title: words.attached(files.length) });
  };

  const carryOut = async (next: DropPlan, target: DropTarget | undefined): Promise<void> => {
    if (next.do === 'refuse') refuse(words.refused[next.because]);
    else if (next.do === 'bringIn') await officeIn.readOffered(next.file.ticket);
    else if (next.do === 'attach') await attach(next.files, next.recordId);
    else setAsking({ plan: next, target });
  };

  const take = async (dropped: readonly File[]): Promise<void> => {
    // A message of the kit calls itself a dialog, too; only a question has this class.
    if (document.querySelector('.dialog') !== null) {
      refuse(words.refused.dialog);
      return;
    }
    const target = targets.newest();
    const offered: Offered[] = [];
    for (const [index, one] of dropped.entries()) {
      setReading({ name: one.name, done: index, total: dropped.length });
      const envelope = await client.offer(one);
      if (envelope.ok) offered.push(envelope.value);
      else refuse(errorText(new CallFailure(envelope.error.code, envelope.error.details)));
    }
    if (offered.length > 0 || dropped.length === 0) await carryOut(planDrop(offered, target, file !== null), target);
  };

  const choose = async (files: readonly Offered[], choice: DropChoice): Promise<void> => {
    const [one] = files;
    const recordId = asking?.target?.recordId;
    setAsking(undefined);
    if (one === undefined) return;
    if (choice === 'attach' || choice === 'attachAlone') {
      await attach(files, recordId);
    } else if (choice === 'table') {
      const result = unwrap(await client.call('table.readOffered', { ticket: one.ticket }));
      if (result.outcome === 'read') beginTable(result);
      navigate(places.bringIn.slice(1));
    } else if (choice === 'sheet') {
      const result = unwrap(await client.call('sheet.readOffered', { ticket: one.ticket }));
      if (result.outcome === 'read') setSheet(result);
      navigate(places.walk.slice(1));
    } else {
      const result = unwrap(await client.call('request.readOffered', { ticket: one.ticket }));
      if (result.outcome === 'read' && result.list.tooMany !== null) {
        refuse(listWords.tooMany(result.list.tooMany, mostLines));
        return;
      }
      if (result.outcome === 'read') keepList(result);
      navigate(places.requestsView('bring-in').slice(1));
    }
  };

  const busy = (work: Promise<void>) => void work.catch(fail).finally(() => setReading(undefined));
  const { dragging, target } = useFileDrag(targets, (files) => busy(take(files)));

  return (
    <DropTargetsProvider value={targets}>
      {children}
      {dragging ? (
        <div className="drop" aria-hidden="true">
          <p className="drop-words">
            {target === undefined
              ? words.anywhere
              : target.title === undefined
                ? words.onList
                : words.onRecord(target.title)}
            {target === undefined ? <span>{words.help}</span> : null}
          </p>
        </div>
      ) : null}
      <div role="status" className="drop-progress">
        {reading === undefined ? null : (
          <Progress
            label={
              reading.total === 1
                ? words.reading(reading.name)
                : `${words.reading(reading.name)} ${words.several(reading.done, reading.total)}`
            }
            value={reading.total === 1 ? null : Math.round((100 * reading.done) / reading.total)}
          />
        )}
      </div>
      <DropQuestion
        plan={asking?.plan}
        officeOpen={file?.officeName}
        target={asking?.target?.title}
        onClose={() => setAsking(undefined)}
        onOpen={({ ticket }) => {
          setAsking(undefined);
          busy(open.mutateAsync({ ticket }).then(() => undefined));
        }}
        onChoose={(files, choice) => busy(choose(files, choice))}
      />
      {officeIn.dialog}
      {sheet === undefined ? null : <FilledSheet reading={sheet} onClose={() => setSheet(undefined)} />}
    </DropTargetsProvider>
  );
}
