import type { Finding } from '../../../../src/findings/finding.ts';
import { pointsToDo } from '../../../../src/walk/points-to-do.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useFindings, useOffice } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { findingWords } from '../../text/findings.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ShowMore, useFirstRows } from '../../ui/ShowMore.tsx';
import { FindingLine } from './FindingLine.tsx';
import { countNotKnown, openFindings } from './open-findings.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { findingWeights } from './weights.ts';
import './FindingsScreen.css';

/** What is missing, unclear or untrue, ordered by harm; and what was set aside with a reason. */
export function FindingsScreen({ setAside = false }: { setAside?: boolean }) {
  const findings = useFindings();
  const open = openFindings(findings.data ?? []);
  const toDo = pointsToDo(open);
  const aside = (findings.data ?? []).filter((finding) => finding.waiver !== undefined);
  return (
    <Page title={findingWords.title} about={setAside ? findingWords.setAsideAbout : findingWords.about}>
      <PlaceTabs
        label={findingWords.views}
        tabs={[
          { href: places.toDo, title: findingWords.open, current: !setAside, count: toDo.length },
          { href: places.setAside, title: findingWords.setAside, current: setAside, count: aside.length },
        ]}
      />
      <div className="findings">
        {findings.error ? (
          <EmptyState title={findingWords.failed} text={errorText(findings.error)} />
        ) : !findings.data ? (
          <Skeleton label={findingWords.reading} lines={9} />
        ) : setAside ? (
          <SetAsideList findings={aside} />
        ) : (
          <Groups findings={open} />
        )}
      </div>
    </Page>
  );
}

function Groups({ findings }: { findings: readonly Finding[] }) {
  const office = useOffice();
  if (findings.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={findingWords.none} text={findingWords.noneText} />
      </div>
    );
  }

  const notKnown = countNotKnown(office, findings) ?? 0;
  const points = pointsToDo(findings);
  const suggested = findings.length - points.length;
  return (
    <div className="stack">
      {suggested === 0 ? null : (
        <section className="card suggestions" aria-labelledby="suggestions">
          <h2 id="suggestions">{findingWords.suggested(suggested)}</h2>
          <p className="muted">{findingWords.suggestedText}</p>
          <LinkButton look="primary" href={places.walk}>
            {findingWords.suggestedGo}
          </LinkButton>
        </section>
      )}
      {notKnown < manyNotKnown ? null : (
        <section className="card suggestions" aria-labelledby="not-known">
          <h2 id="not-known">{findingWords.notKnown(notKnown)}</h2>
          <p className="muted">{findingWords.notKnownText}</p>
          <LinkButton href={places.walkStep('questions')}>{findingWords.notKnownGo}</LinkButton>
        </section>
      )}
      {findingWeights.map((weight) => {
        const group = points.filter((finding) => finding.weight === weight);
        return group.length === 0 ? null : <Group key={weight} weight={weight} findings={group} />;
      })}
    </div>
  );
}

const atATime = { first: 20, step: 50 };
/** So many open answers are given faster in the walk, which asks once for many records. */
const manyNotKnown = 10;

function Group({ weight, findings }: { weight: Finding['weight']; findings: readonly Finding[] }) {
  const { drawn, ...more } = useFirstRows(findings, atATime);
  return (
    <Card
      title={findingWords.weights[weight]}
      aside={<span className="muted">{findings.length.toLocaleString('en-US')}</span>}
    >
      <ul className="plain">
        {drawn.map((finding) => (
          <li key={finding.id} className="finding">
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      <ShowMore {...more} words={findingWords.more} />
    </Card>
  );
}
