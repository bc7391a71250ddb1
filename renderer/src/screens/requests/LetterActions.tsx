import { useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { requestFormats } from '../../../../src/contract/request-calls.ts';
import type { Gap } from '../../../../src/documents/block.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import * as places from '../../app/places.ts';
import { useExport } from '../../data/use-export.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { CopyText } from './CopyText.tsx';
import { SendDialog } from './SendDialog.tsx';

/** Which letter is meant, as the calls name it. */
export type WhichLetter = Omit<CallInput<'request.letter'>, 'id'>;

interface LetterActionsProps {
  request: Request;
  which: WhichLetter;
  gaps: readonly Gap[];
  /** True when own words in it were chosen while the records said something else. */
  ownChanged: boolean;
  onSent: () => void;
}

/** What can be done with a letter: send it, copy it into an email, write it as a file. With gaps only the file, as a draft. */
export function LetterActions({ request, which, gaps, ownChanged, onSent }: LetterActionsProps) {
  const [sending, setSending] = useState(false);
  const { state, run } = useExport();
  return (
    <div>
      {gaps.length === 0 ? null : (
        <div className="letter-gaps">
          <Callout mark="gap" title={words.gaps(gaps.length)}>
            <p>{words.gapsText}</p>
            <ul className="plain open-links">
              {gaps.map((gap) => (
                <li key={gap.path}>
                  <a className="doc-hole" href={places.recordForm(gap.path)}>
                    {gap.missing}
                  </a>
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
      {ownChanged ? (
        <div className="letter-gaps">
          <Callout mark="gap" title={words.ownChanged}>
            <p>{words.ownChangedText}</p>
          </Callout>
        </div>
      ) : null}
      <div className="row letter-actions">
        {gaps.length > 0 || ownChanged ? null : (
          <>
            <Button look="primary" onClick={() => setSending(true)}>
              {words.send}
            </Button>
            <CopyText request={request} which={which} />
          </>
        )}
        <ExportMenu
          formats={requestFormats.letter}
          busy={state.phase === 'running'}
          onExport={(format) =>
            run(async (client) => await client.call('request.exportLetter', { id: request.id, ...which, format }))
          }
        />
      </div>
      <div className="letter-status">
        <ExportStatus state={state} />
      </div>
      {sending ? (
        <SendDialog request={request} which={which} onSent={onSent} onClose={() => setSending(false)} />
      ) : null}
    </div>
  );
}
