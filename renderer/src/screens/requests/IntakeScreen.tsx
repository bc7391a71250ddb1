import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useToday } from '../../data/queries.ts';
import { useRequestPreview } from '../../data/request-queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { draftWords } from '../../text/drafts.ts';
import { errorText } from '../../text/errors.ts';
import { intakeWords as words } from '../../text/requests.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { isDate } from '../policy/is-date.ts';
import { draftToRequest, emptyDraft, intakeOfText, intakeText, type IntakeDraft } from './intake-draft.ts';
import { IntakePreview } from './IntakePreview.tsx';
import { problemInWords } from './problem-words.ts';
import { KindPicker } from './KindPicker.tsx';
import { WhoAsks } from './WhoAsks.tsx';
import './IntakeScreen.css';

const kindsId = 'intake-kinds';
const dayId = 'intake-day';
/** Where a half-filled form is kept. */
const intakePlace = 'request.new';

/** Taking a request in: what the law needs, and beside it what follows from it. */
export function IntakeScreen() {
  const today = useToday();
  const kept = useDraft(intakePlace, { intake: intakeText(emptyDraft(today)) });
  const draft = intakeOfText(kept.parts.intake, today);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const add = useCommand('request.add');
  const tell = useTellChange();
  const order = draftToRequest(draft);
  const preview = useRequestPreview(order);
  const [problem] = order === undefined ? [] : (preview.data?.problems ?? []);
  const dayError = problem === undefined ? undefined : problemInWords(problem);
  const change = (part: Partial<IntakeDraft>) => {
    setErrors([]);
    kept.set({ intake: intakeText({ ...draft, ...part }) });
  };
  const errorOf = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.text;

  const submit = () => {
    const found: SummaryError[] = [
      ...(draft.kinds.length === 0 ? [{ fieldId: kindsId, text: words.noKind }] : []),
      ...(isDate(draft.receivedOn) ? [] : [{ fieldId: dayId, text: words.noDay }]),
      ...(dayError === undefined ? [] : [{ fieldId: dayId, text: dayError }]),
    ];
    setErrors(found);
    if (found.length > 0 || order === undefined) return;
    add.mutate(
      { ...order, draft: intakePlace },
      {
        onSuccess: ({ id }) => {
          kept.end();
          navigate(places.requestPage(id).slice(1));
          tell(words.saved(id));
        },
        onError: (error) => setErrors([{ fieldId: dayId, text: errorText(error) }]),
      },
    );
  };

  return (
    <Page title={words.title} about={words.about}>
      <p className="request-back">
        <a href={places.requests}>{words.back}</a>
      </p>
      <div className="intake">
        <form
          noValidate
          className="stack"
          aria-label={words.title}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <h2 className="visually-hidden">{words.form}</h2>
          <ErrorSummary title={words.errors} errors={errors} />
          <KeptFromBefore draft={kept} onDiscard={() => setErrors([])} />
          <div className="card stack">
            <Field id={kindsId} group label={words.kinds} help={words.kindsHelp} error={errorOf(kindsId)}>
              {(control) => (
                <KindPicker
                  control={control}
                  kinds={draft.kinds}
                  receivedOn={isDate(draft.receivedOn) ? draft.receivedOn : today}
                  onChange={(kinds) => change({ kinds })}
                />
              )}
            </Field>
            <Field id={dayId} label={words.receivedOn} help={words.receivedHelp} error={dayError ?? errorOf(dayId)}>
              {(control) => (
                <DateField
                  {...control}
                  max={today}
                  value={draft.receivedOn}
                  onChange={(event) => change({ receivedOn: event.target.value })}
                />
              )}
            </Field>
          </div>
          <div className="card stack">
            <WhoAsks draft={draft} onChange={change} />
          </div>
          <div className="row">
            <Button look="primary" type="submit" disabled={add.isPending}>
              {words.save}
            </Button>
            <LinkButton href={places.requests} onClick={kept.end}>
              {words.cancel}
            </LinkButton>
            <span role="status" className="muted">
              {add.isPending ? words.saving : kept.isKept ? draftWords.kept : ''}
            </span>
          </div>
        </form>
        <div className="intake-preview">
          <Card title={words.preview}>
            <IntakePreview state={order === undefined ? undefined : preview.data} />
          </Card>
        </div>
      </div>
    </Page>
  );
}
