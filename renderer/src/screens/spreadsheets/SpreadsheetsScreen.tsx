import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useExport } from '../../data/use-export.ts';
import { frame } from '../../text/frame.ts';
import { officeInWords, tableInWords } from '../../text/bring-in.ts';
import { spreadsheets } from '../../text/exports.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useOfficeIn } from '../bring-in/use-office-in.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import './SpreadsheetsScreen.css';

/** The whole inventory as files: a workbook and data that go out, lists and an office that come in. */
export function SpreadsheetsScreen() {
  const { state, run } = useExport();
  const busy = state.phase === 'running';
  const { reading, choose, dialog } = useOfficeIn();
  return (
    <Page title={spreadsheets.title} about={spreadsheets.about}>
      <ExportStatus state={state} />
      <h2 className="sheets-title">{spreadsheets.out}</h2>
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
      <h2 className="sheets-title">{spreadsheets.in}</h2>
      <div className="sheets">
        <Card title={tableInWords.cardTitle}>
          <p className="muted">{tableInWords.cardText}</p>
          <LinkButton href={places.bringIn}>{tableInWords.link}</LinkButton>
        </Card>
        <Card title={officeInWords.cardTitle}>
          <p className="muted">{officeInWords.cardText}</p>
          <div>
            <Button disabled={reading} onClick={() => void choose()}>
              {officeInWords.button}
            </Button>
            {reading ? <Progress label={officeInWords.reading} value={null} /> : null}
          </div>
        </Card>
      </div>
      {dialog}
    </Page>
  );
}
