import type { Finding } from '../../../../src/findings/finding.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { findingWords as words } from '../../text/findings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';

/** The findings that were set aside, each with its reason and the way back. */
export function SetAsideList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={words.setAsideNone} text={words.setAsideNoneText} />
      </div>
    );
  }
  return (
    <Card title={words.setAside}>
      <ul className="plain">
        {findings.map((finding) => (
          <li key={finding.id} className="finding">
            <SetAside finding={finding} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SetAside({ finding }: { finding: Finding }) {
  const remove = useCommand('record.remove');
  const expectedRevision = useOfficeRevision();
  const tell = useTellChange();
  const message = useMessage();
  const { waiver } = finding;
  if (!waiver) return null;
  const { record, reason, by, on } = waiver;
  return (
    <>
      <StateMark mark="none" />
      <div>
        <h3>{finding.title}</h3>
        <p>{words.because(reason)}</p>
        {by === undefined || on === undefined ? null : <p className="small muted">{words.by(by, dateInWords(on))}</p>}
      </div>
      <Button
        aria-label={words.takeBackThat(finding.title)}
        disabled={remove.isPending}
        onClick={() =>
          remove.mutate(
            { id: record, expectedRevision },
            {
              onSuccess: () => tell(words.takenBack),
              onError: (error) => message({ title: errorText(error), look: 'wrong' }),
            },
          )
        }
      >
        {words.takeBack}
      </Button>
    </>
  );
}
