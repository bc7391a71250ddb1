import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { deckOf, deckProgress } from '../../../../src/review/deck.ts';
import { isOver } from '../../../../src/review/looked-at.ts';
import { reviewSince, runningReview } from '../../../../src/review/running-review.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { endWords as words, cardWords } from '../../text/review.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { PolicyAtEnd } from './PolicyAtEnd.tsx';

/** How a review ends: each policy is issued anew or confirmed as it is, then the figures are frozen, then the minute. */
export function EndView() {
  const office = useOffice();
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const end = useCommand('review.end');
  const message = useMessage();
  const review = runningReview(office);
  const policies = office.policyDocument.filter((policy) => !isOver(policy, today));
  if (!review) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.none} text={words.noneText}>
          <LinkButton look="primary" href={places.review}>
            {cardWords.back}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  const { id } = review;
  const { left } = deckProgress(deckOf(office, { since: reviewSince(review), today }));
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={<LinkButton href={places.review}>{cardWords.back}</LinkButton>}
    >
      <div className="review-steps">
        <Card title={words.policies}>
          {policies.length === 0 ? <p className="muted">{words.policiesNone}</p> : null}
          <ul className="plain">
            {policies.map((policy) => (
              <li key={policy.id}>
                <PolicyAtEnd policyId={policy.id} />
              </li>
            ))}
          </ul>
        </Card>
        <Card title={words.end}>
          <p>{words.endText}</p>
          <p className={left === 0 ? 'muted' : undefined}>{words.left(left)}</p>
          <div className="row">
            <Button look="primary" disabled={end.isPending} onClick={() => setAsking(true)}>
              {words.endNow}
            </Button>
            {left === 0 ? null : <LinkButton href={places.reviewCards}>{words.goOn}</LinkButton>}
          </div>
        </Card>
        <Card title={words.minute}>
          <p>{words.minuteText}</p>
          <LinkButton href={places.reviewMinute(id)}>{words.minuteDraft}</LinkButton>
        </Card>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.endTitle}
        description={`${words.left(left)} ${words.endConfirmText}`}
        confirm={words.endNow}
        cancel={words.endKeep}
        onConfirm={() => {
          setAsking(false);
          end.mutate(
            { id },
            {
              onSuccess: () => {
                message({ title: words.ended, kind: 'change' });
                navigate(places.reviewMinute(id).slice(1));
              },
              onError: (error) => message({ title: errorText(error), look: 'wrong' }),
            },
          );
        }}
      />
    </Page>
  );
}
