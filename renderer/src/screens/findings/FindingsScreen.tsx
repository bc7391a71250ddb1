import { useState } from 'react';
import { findingWeights } from './weights.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useFindings } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { findingWords } from '../../text/findings.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StateMark, type Mark } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import './FindingsScreen.css';

const marks: Record<Finding['weight'], Mark> = { untrue: 'wrong', must: 'gap', unclear: 'gap', nice: 'none' };

/** What is missing, unclear or untrue, ordered by harm; each with the one button that leads to its answer. */
export function FindingsScreen() {
  const findings = useFindings();
  return (
    <Page title={findingWords.title} about={findingWords.about}>
      {findings.error ? (
        <EmptyState title={findingWords.failed} text={errorText(findings.error)} />
      ) : findings.data ? (
        <Groups findings={findings.data} />
      ) : (
        <Skeleton label={findingWords.reading} lines={9} />
      )}
    </Page>
  );
}

function Groups({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={findingWords.none} text={findingWords.noneText} />
      </div>
    );
  }
  return (
    <div className="stack">
      {findingWeights.map((weight) => {
        const group = findings.filter((finding) => finding.weight === weight);
        return group.length === 0 ? null : <Group key={weight} weight={weight} findings={group} />;
      })}
    </div>
  );
}

const shownFirst = 20;

function Group({ weight, findings }: { weight: Finding['weight']; findings: readonly Finding[] }) {
  const [shown, setShown] = useState(shownFirst);
  const rest = findings.length - shown;
  return (
    <Card title={findingWords.weights[weight]} aside={<span className="muted">{findings.length}</span>}>
      <ul className="plain">
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.id} className="finding">
            <StateMark mark={marks[weight]} />
            <div>
              <h3>{finding.title}</h3>
              <p className="muted">{finding.why}</p>
              <p>{finding.fix}</p>
              {finding.citations.length === 0 ? null : (
                <p className="small muted">
                  {findingWords.ask}: {finding.citations.join('; ')}
                </p>
              )}
            </div>
            {finding.records[0] === undefined ? null : (
              <LinkButton href={places.recordForm(finding.records[0])} aria-label={findingWords.fixThat(finding.title)}>
                {findingWords.fix}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="quiet" onClick={() => setShown(shown + 50)}>
          {findingWords.more(rest)}
        </Button>
      ) : null}
    </Card>
  );
}
