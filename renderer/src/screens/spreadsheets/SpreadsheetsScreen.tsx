import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useExport } from '../../data/use-export.ts';
import { frame } from '../../text/frame.ts';
import { spreadsheets } from '../../text/exports.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import './SpreadsheetsScreen.css';

/** The whole inventory as files: a workbook, and data for another Candor. */
export function SpreadsheetsScreen() {
  const { state, run } = useExport();
  const busy = state.phase === 'running';
  return (
    <Page title={spreadsheets.title} about={spreadsheets.about}>
      <ExportStatus state={state} />
      <div className="sheets">
        <Card title={spreadsheets.workbook}>
          <p className="muted">{spreadsheets.workbookText}</p>
          <Button
            look="primary"
            disabled={busy}
            onClick={() => run(async (client) => await client.call('workbook.export', {}))}
          >
            {spreadsheets.workbookButton}
          </Button>
        </Card>
        <Card title={spreadsheets.office}>
          <p className="muted">{spreadsheets.officeText}</p>
          <Button disabled={busy} onClick={() => run(async (client) => await client.call('office.export', {}))}>
            {spreadsheets.officeButton}
          </Button>
        </Card>
        <Card title={spreadsheets.others}>
          <p className="muted">{spreadsheets.othersText}</p>
          <p className="row">
            <a href={places.policy}>{frame.policy}</a>
            <a href={places.shineTheLight}>{frame.shineTheLight}</a>
          </p>
        </Card>
      </div>
    </Page>
  );
}
