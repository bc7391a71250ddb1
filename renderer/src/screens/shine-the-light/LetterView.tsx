import { exportFormats } from '../../../../src/contract/calls.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import type { Document } from '../../../../src/documents/block.ts';
import type { YearList } from '../../../../src/disclosure/year-list.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useYear } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';
import { leavesOf } from '../policy/leaves.ts';
import { PathLink } from '../records/PathLink.tsx';

/** A rehearsal: what a customer who asks today would get, beside the facts that it rests on. */
export function LetterView({ year, thisYear }: { year: number; thisYear: number }) {
  const answer = useYear(year);
  const { state, run } = useExport();
  return (
    <Page
      title={words.letterTitle}
      about={words.letterAbout(year)}
      actions={
        <>
          <LinkButton href={places.shineTheLightYear(year)}>{words.letterBack(year)}</LinkButton>
          <ExportMenu
            primary
            formats={exportFormats.shineTheLight}
            busy={state.phase === 'running'}
            onExport={(format) => run(async (client) => await client.call('shineTheLight.export', { format, year }))}
          />
        </>
      }
    >
      <ExportStatus state={state} />
      {answer.error ? (
        <EmptyState title={words.letterRefused} text={errorText(answer.error)} />
      ) : answer.data ? (
        <div className="light-letter">
          <div className="light-paper">
            <DocumentText document={answer.data.document} parts={[]} label={words.letterText} />
          </div>
          <Facts list={answer.data.list} document={answer.data.document} thisYear={thisYear} />
        </div>
      ) : (
        <Skeleton label={words.reading} lines={9} />
      )}
    </Page>
  );
}

function Facts({ list, document, thisYear }: { list: YearList; document: Document; thisYear: number }) {
  const office = useOffice();
  const gaps = [...new Set(leavesOf(document).flatMap((leaf) => leaf.gaps.map(({ path }) => path)))];
  const named = list.route === 'list' ? list.entries.filter((entry) => entry.standing === 'listed') : [];
  return (
    <div className="stack">
      {gaps.length === 0 ? null : (
        <Callout mark="gap" title={words.letterOpen(gaps.length)}>
          <ul className="plain">
            {gaps.map((path) => (
              <li key={path}>
                <PathLink path={path} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Card title={words.letterFacts}>
        <div className="stack">
          <p>
            <b>{words.routes[list.route]}</b>
          </p>
          <ul className="light-because">
            {list.because.map((line) => (
              <li key={line.text}>{line.text}</li>
            ))}
          </ul>
          <p className="muted">{standing(list, thisYear)}</p>
          <h3>{words.letterCompanies}</h3>
          {named.length === 0 ? (
            <p className="muted">{words.letterNoCompanies}</p>
          ) : (
            <ul className="plain">
              {named.map((entry) => (
                <li key={entry.recipientId} className="light-open">
                  {list.closed ? (
                    (entry.name ?? words.notKnown)
                  ) : (
                    <a href={places.recordForm(entry.recipientId)}>
                      {entry.name ?? titleOfRecord(office, entry.recipientId)}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Card>
    </div>
  );
}

function standing({ year, closed }: YearList, thisYear: number): string {
  if (closed) return words.letterClosed(dateInWords(closed.on));
  return year < thisYear ? words.letterNotClosed : words.letterRunning(year + 1);
}
