import { requestFormats } from '../../../../src/contract/request-calls.ts';
import type { Rehearsal } from '../../../../src/requests/rehearsal.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useRehearsal } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { LetterFacts } from './LetterFacts.tsx';
import './LetterView.css';

/** A rehearsal: what a customer who asks today would get, beside the facts that it rests on. */
export function LetterView({ year, thisYear }: { year: number; thisYear: number }) {
  const { data: rehearsal, error } = useRehearsal(year);
  const { state, run } = useExport();
  return (
    <Page
      title={words.letterTitle}
      about={words.letterAbout(year)}
      actions={
        <>
          <LinkButton href={places.shineTheLightYear(year)}>{words.letterBack(year)}</LinkButton>
          {rehearsal && 'document' in rehearsal ? (
            <ExportMenu
              primary
              formats={requestFormats.letter}
              busy={state.phase === 'running'}
              onExport={(format) =>
                run(async (client) => await client.call('request.exportRehearsal', { format, year }))
              }
            />
          ) : null}
        </>
      }
    >
      <ExportStatus state={state} />
      {error ? (
        <EmptyState title={words.letterRefused} text={errorText(error)} />
      ) : rehearsal ? (
        <div className="light-letter">
          <Letter rehearsal={rehearsal} year={year} />
          <LetterFacts rehearsal={rehearsal} thisYear={thisYear} />
        </div>
      ) : (
        <Skeleton label={words.reading} lines={9} />
      )}
    </Page>
  );
}

const shown = 5;

function Letter({ rehearsal, year }: { rehearsal: Rehearsal; year: number }) {
  if ('refusal' in rehearsal) {
    const { reason, records } = rehearsal.refusal;
    return (
      <EmptyState title={words.letterRefused} text={reason}>
        <ul className="plain">
          {records.slice(0, shown).map((path) => (
            <li key={path} className="light-open">
              <PathLink path={path} />
            </li>
          ))}
        </ul>
        {rehearsal.route.list.closed ? null : (
          <LinkButton look="primary" href={places.closeShineTheLight(year)}>
            {words.letterSettle}
          </LinkButton>
        )}
      </EmptyState>
    );
  }
  return (
    <div className="light-paper">
      <DocumentText document={rehearsal.document} parts={[]} label={words.letterText} />
    </div>
  );
}
