import { useState } from 'react';
import type { SheetReading } from '../../../../src/contract/sheet-calls.ts';
import { colleagueSheet } from '../../../../src/walk/colleague-sheet.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { useOffice } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { sheetWords as words } from '../../text/walk-sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { FilledSheet } from './FilledSheet.tsx';

/** What is open in a room, on a sheet that somebody else fills in; and the way back of a filled one. */
export function ColleagueSheet({ room, name }: { room: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {words.ask}
      </Button>
      {open ? <SheetDialog room={room} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SheetDialog({ room, name, onClose }: { room: string; name: string; onClose: () => void }) {
  const lines = colleagueSheet(useOffice(), room);
  const client = useClient();
  const message = useMessage();
  const { state, run } = useExport();
  const [reading, setReading] = useState<Extract<SheetReading, { outcome: 'read' }> | undefined>(undefined);
  const read = async () => {
    try {
      const answer = unwrap(await client.call('sheet.read', {}));
      if (answer.outcome === 'read') setReading(answer);
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    }
  };
  const write = (format: 'xlsx' | 'pdf') =>
    run(async (host) => await host.call('sheet.export', { room, name, format }));
  if (reading) return <FilledSheet reading={reading} onClose={onClose} />;
  const busy = lines.length === 0 || state.phase === 'running';
  return (
    <Dialog open size="wide" title={words.askTitle(name)} description={words.askText} onClose={onClose}>
      <div className="stack">
        {lines.length === 0 ? <p>{words.none}</p> : null}
        <ExportStatus state={state} />
        <div className="dialog-actions">
          <Button look="primary" disabled={busy} onClick={() => write('xlsx')}>
            {words.xlsx}
          </Button>
          <Button disabled={busy} onClick={() => write('pdf')}>
            {words.pdf}
          </Button>
          <Button onClick={() => void read()}>{words.read}</Button>
          <Button look="quiet" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
