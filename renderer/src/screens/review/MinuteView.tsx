import { useQuery } from '@tanstack/react-query';
import { minuteFormats } from '../../../../src/contract/review-calls.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { InventoryReview } from '../../../../src/inventory/inventory-review.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { minuteWords as words } from '../../text/review.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FilesCard } from '../evidence/AttachedFiles.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';

/** The minute of a review, to read, print and sign; of one that goes on, as it would be today. */
export function MinuteView({ id }: { id: string }) {
  const review = useOffice().inventoryReview.find((one) => one.id === id);
  if (!review) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.missing} text={words.missingText}>
          <LinkButton look="primary" href={places.review}>
            {words.back}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return <Minute review={review} />;
}

function Minute({ review }: { review: InventoryReview }) {
  const { id } = review;
  const { data: document, error } = useQuery(contractQuery(useClient(), 'review.minute', { id }));
  const { state, run } = useExport();
  const from = dateInWords(valueOf(review.startedOn) ?? '');
  const until = valueOf(review.endedOn);
  return (
    <Page
      title={words.title}
      about={until === undefined ? words.draftAbout(from) : words.about(from, dateInWords(until))}
      actions={
        <>
          <LinkButton href={places.review}>{words.back}</LinkButton>
          <ExportMenu
            primary
            formats={minuteFormats}
            busy={state.phase === 'running' || document === undefined}
            onExport={(format) => run(async (client) => await client.call('review.exportMinute', { id, format }))}
          />
        </>
      }
    >
      <ExportStatus state={state} />
      {error ? (
        <EmptyState title={words.missing} text={errorText(error)} />
      ) : document ? (
        <div className="review-paper">
          <DocumentText document={document} parts={[]} label={words.text} />
        </div>
      ) : (
        <Skeleton label={words.reading} lines={9} />
      )}
      <FilesCard recordId={id} title={words.title} />
    </Page>
  );
}
