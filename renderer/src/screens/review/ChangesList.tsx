import { triggers } from '../../../../src/review/triggers/triggers.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { changeWords as words, reviewWords } from '../../text/review.ts';
import { LinkButton } from '../../ui/Button.tsx';

/** What may have changed at the office, each as a plain question. */
export function ChangesList() {
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={<LinkButton href={places.review}>{reviewWords.title}</LinkButton>}
    >
      <ul className="plain review-changes" aria-label={words.list}>
        {triggers.map(({ id, ask, about }) => (
          <li key={id} className="review-change">
            <div>
              <h2>{ask}</h2>
              <p className="muted">{about}</p>
            </div>
            <LinkButton href={places.officeChange(id)} aria-label={words.happenedName(ask)}>
              {words.happened}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Page>
  );
}
