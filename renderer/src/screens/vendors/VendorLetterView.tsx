import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { requestFormats } from '../../../../src/contract/request-calls.ts';
import type { Recipient } from '../../../../src/inventory/recipient.ts';
import type { ContractTermEntry } from '../../../../src/library/contract-terms.ts';
import type { VendorAsk } from '../../../../src/vendors/vendor-asks.ts';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery } from '../../data/queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { vendorLetterWords as words } from '../../text/vendors.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { citationsIn, gapsIn, recordsIn } from '../requests/letter-gaps.ts';

/** The letter that asks for what is missing, beside the records that it rests on. Candor sends nothing. */
export function VendorLetterView({ recipient }: { recipient: Recipient }) {
  const draft = useDraft(`vendorLetter.${recipient.id}`, { opening: '', closing: '' });
  const { opening, closing } = draft.parts;
  const input = { id: recipient.id, opening: oneLine(opening), closing: oneLine(closing) };
  const { data, error } = useQuery({
    ...contractQuery(useClient(), 'vendor.letter', useDeferredValue(input)),
    placeholderData: keepPreviousData,
  });
  const { state, run } = useExport();
  if (error) return <EmptyState title={words.refused} text={errorText(error)} />;
  if (!data) return <Skeleton label={words.reading} lines={9} />;
  if ('refused' in data) return <EmptyState title={words.refused} text={words.refusals[data.refused]} />;
  const { document, asks } = data;
  const gaps = gapsIn(document);
  const settles = [...new Set(asks.flatMap(({ records }) => records))];
  return (
    <div className="stack">
      <div className="vendor-letter-head">
        <p className="muted">{words.about}</p>
        <ExportMenu
          primary
          formats={requestFormats.letter}
          busy={state.phase === 'running'}
          onExport={(format) => run(async (client) => await client.call('vendor.exportLetter', { ...input, format }))}
        />
      </div>
      <ExportStatus state={state} />
      {gaps.length === 0 ? null : (
        <Callout mark="gap" title={words.gap}>
          <p>{words.gapText}</p>
          {gaps.map(({ path, missing }) => (
            <a key={path} href={places.recordForm(path)}>
              {missing}
            </a>
          ))}
        </Callout>
      )}
      <div className="vendor-letter">
        <div className="policy-text vendor-paper-text">
          <DocumentText document={document} parts={[]} label={words.text} />
        </div>
        <div className="stack">
          <Card title={words.points(asks.length)}>
            <p className="small muted">{words.settle}</p>
            <ul className="plain vendor-paths">
              {settles.map((path) => (
                <li key={path}>
                  <PathLink path={path} />
                </li>
              ))}
            </ul>
          </Card>
          <Card title={words.own}>
            <div className="stack">
              <p className="small muted">{words.ownHelp}</p>
              <KeptFromBefore draft={draft} />
              <OwnLine label={words.opening} value={opening} onChange={(text) => draft.set({ opening: text })} />
              <OwnLine label={words.closing} value={closing} onChange={(text) => draft.set({ closing: text })} />
            </div>
          </Card>
          <Card title={words.facts}>
            <p className="small muted">{words.factsText}</p>
            <ul className="plain vendor-paths">
              {recordsIn(document).map((path) => (
                <li key={path}>
                  <PathLink path={path} /> <span className="small muted">{path.split('.')[0]}</span>
                </li>
              ))}
            </ul>
            <p className="vendor-law">
              {words.law}: {citationsIn(document).join('; ')}
            </p>
            {doubtful(asks).map(({ id, cite, note }) => (
              <p key={id} className="small vendor-doubt">
                {words.doubt(cite, note ?? '')}
              </p>
            ))}
          </Card>
        </div>
      </div>
    </div>
  );
}

/** What the letter asks for by a rule that nobody has compared with its text. */
function doubtful(asks: readonly VendorAsk[]): ContractTermEntry[] {
  const terms = asks.flatMap((ask) => ('terms' in ask ? ask.terms : []));
  return [...new Set(terms)].filter(({ verified }) => !verified);
}

function OwnLine({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label}>
      {(control) => (
        <TextArea {...control} maxLength={400} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

/** Line ends become spaces: the sentence is one line of the letter. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
