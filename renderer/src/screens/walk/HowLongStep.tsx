import { navigate } from 'wouter/use-hash-location';
import { given, none } from '../../../../src/inventory/answer.ts';
import { periodRows, uncoveredData, type PeriodRow } from '../../../../src/walk/how-long.ts';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { records } from '../../text/records.ts';
import { periodInWords } from '../../text/states.ts';
import { gridWords, periodWords as words, stepWords } from '../../text/walk.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ShowMore, useFirstRows } from '../../ui/ShowMore.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { PeriodLine } from './PeriodLine.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { WalkFoot } from './WalkFoot.tsx';
import './HowLongStep.css';

/** Lines without a rule that are drawn at first, and more on demand: they can be thousands. */
const atATime = { first: 30, step: 150 };

/** How long everything is kept: one line per rule, then the data that no rule covers yet. */
export function HowLongStep() {
  const office = useOffice();
  const expectedRevision = useOfficeRevision();
  const rows = periodRows(office);
  const uncovered = uncoveredData(office);
  const { drawn, ...more } = useFirstRows(uncovered, atATime);
  const save = useCommand('record.save');
  const create = useCommand('record.create');
  const { busy, confirm } = useCardActions();
  const { move } = useWalkPlace();
  const tell = useTellChange();
  const message = useMessage();
  if (rows.length === 0 && uncovered.length === 0) {
    return (
      <>
        <EmptyState title={words.empty} text={words.emptyText}>
          <LinkButton href={places.addRecordHref('dataElement')}>{gridWords.addData}</LinkButton>
        </EmptyState>
        <WalkFoot current="how-long" />
      </>
    );
  }
  const suggested = rows.filter(({ state }) => state === 'suggested');
  const told = (title: string, period: string) => ({
    onSuccess: () => tell(words.saved(title, periodInWords(period))),
    onError: (error: Error) => message({ title: errorText(error), look: 'wrong' }),
  });
  const setPeriod = ({ id, title, period: before, basis }: PeriodRow, period: string) => {
    const answers = {
      period: given(period),
      // Words without a period give way to it; a law stands no longer behind another period than its own.
      ...(before === undefined ? { criteria: none } : {}),
      ...(basis === 'law' ? { reason: given('need'), citation: none } : {}),
    };
    save.mutate({ id, expectedRevision, answers }, told(title, period));
  };
  const makeRule = (id: string, title: string, period: string) =>
    create.mutate(
      {
        type: 'retentionRule',
        answers: { name: given(title), elements: given([id]), period: given(period) },
      },
      told(title, period),
    );
  return (
    <>
      {suggested.length === 0 ? null : <p className="muted">{words.confirmAllHelp}</p>}
      <div className="walk-periods">
        <table className="table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.why}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PeriodLine
                key={row.id}
                row={row}
                isRule
                onPeriod={(period) => setPeriod(row, period)}
                onConfirm={() => confirm([row.id], words.confirmed(1))}
              />
            ))}
            {drawn.map(({ id, title }) => (
              <PeriodLine
                key={id}
                isRule={false}
                row={{
                  id,
                  title,
                  covers: [],
                  period: undefined,
                  criteria: undefined,
                  startsAt: undefined,
                  basis: 'own',
                  citation: undefined,
                  longer: [],
                  atTheEnd: undefined,
                  state: 'open',
                }}
                onPeriod={(period) => makeRule(id, title, period)}
                onConfirm={() => undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore {...more} words={records.more} />
      {uncovered.length === 0 ? null : <p className="small muted">{words.uncoveredText}</p>}
      <WalkFoot current="how-long">
        {suggested.length === 0 ? undefined : (
          <Button
            look="primary"
            disabled={busy}
            onClick={() => {
              confirm(
                suggested.map(({ id }) => id),
                words.confirmed(suggested.length),
                move({ step: 'questions', here: true }),
              );
              navigate(places.walkStep('questions').slice(1));
            }}
          >
            {words.confirmAll(suggested.length, stepWords.questions.short)}
          </Button>
        )}
      </WalkFoot>
    </>
  );
}
