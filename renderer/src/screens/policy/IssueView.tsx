import { useState } from 'react';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import * as places from '../../app/places.ts';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import { useCommand } from '../../data/commands.ts';
import { useIssueCheck, useOffice, useToday } from '../../data/queries.ts';
import { draftTexts } from '../../data/draft-text.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useKept } from '../../data/use-kept.ts';
import { draftWords } from '../../text/drafts.ts';
import { errorText } from '../../text/errors.ts';
import { issueWords as words } from '../../text/versions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField, TextInput } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isDate } from './is-date.ts';
import { IssueChanges } from './IssueChanges.tsx';
import { IssueDone } from './IssueDone.tsx';
import { acceptedPoints, openPoints, withoutReason, type OpenPoint } from './open-points.ts';
import { OpenPoints, reasonId } from './OpenPoints.tsx';
import './IssueView.css';

const dateId = 'issue-date';
const nameId = 'issue-name';
/** Errors that are named one by one. */
const mostErrors = 8;

/** Issuing a version: from when it applies, what is open and why it is issued all the same, what changes. */
export function IssueView({ policyId }: { policyId: string | undefined }) {
  const today = useToday();
  const keptFor = policyId ?? 'main';
  const office = useOffice();
  const [typedDate, setDate] = useKept<string | undefined>(['issue', 'date', keptFor], undefined);
  const date = typedDate ?? firstPossibleDay(office, policyId, today);
  const [typedName, setName] = useKept<string | undefined>(['issue', 'name', keptFor], undefined);
  const draft = useDraft(`issue.${keptFor}`, { reasons: '{}', why: '' });
  const { why } = draft.parts;
  const reasons = draftTexts(draft.parts.reasons);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [issuedId, setIssuedId] = useState<string | undefined>(undefined);
  const check = useIssueCheck(policyId, isDate(date) ? date : today);
  const issue = useCommand('policy.issue');

  if (issuedId !== undefined) return <IssueDone versionId={issuedId} policyId={policyId} />;
  if (check.error) return <EmptyState title={words.failed} text={errorText(check.error)} />;
  if (!check.data) return <Skeleton label={words.reading} lines={9} />;
  const { number, problems, draft: document } = check.data;
  const name = typedName ?? check.data.issuedBy;
  const points = openPoints(check.data);
  const dateProblem = problems.find((problem) => problem !== 'noPolicy');
  const dateError = isDate(date) ? dateProblem && words.problemWords[dateProblem] : words.dateWrong;

  const submit = () => {
    const missing = withoutReason(points, reasons);
    const found = [
      ...(dateError === undefined ? [] : [{ fieldId: dateId, text: dateError }]),
      ...(name.trim() === '' ? [{ fieldId: nameId, text: words.nameMissing }] : []),
      ...missingReasons(missing),
    ];
    setErrors(found);
    if (found.length > 0) return;
    issue.mutate(
      {
        ...(policyId === undefined ? {} : { policyId }),
        effectiveDate: date,
        accepted: acceptedPoints(points, reasons),
        issuedBy: name.trim(),
        why: why.trim(),
      },
      {
        onSuccess: ({ id }) => {
          draft.end();
          setIssuedId(id);
        },
        onError: (error) => setErrors([{ fieldId: dateId, text: errorText(error) }]),
      },
    );
  };

  return (
    <form
      noValidate
      className="stack issue"
      aria-label={words.title(number)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h2>{words.title(number)}</h2>
        <p className="muted">{words.about}</p>
      </div>
      <ErrorSummary title={words.errors} errors={errors} />
      <KeptFromBefore draft={draft} onDiscard={() => setErrors([])} />
      {problems.includes('noPolicy') ? (
        <Callout mark="wrong" title={words.problemWords.noPolicy}>
          <LinkButton small href={places.addRecordHref('policyDocument')}>
            {words.addPolicy}
          </LinkButton>
        </Callout>
      ) : null}
      <div className="card">
        <Field id={dateId} label={words.date} help={words.dateHelp} error={dateError}>
          {(control) => (
            <DateField {...control} min={today} value={date} onChange={(event) => setDate(event.target.value)} />
          )}
        </Field>
      </div>
      <OpenPoints
        points={points}
        reasons={reasons}
        errors={errors}
        onReasons={(next) => draft.set({ reasons: JSON.stringify(next) })}
      />
      <IssueChanges draft={document} policyId={policyId} />
      <Card title={words.whoTitle}>
        <div className="stack">
          <Field
            id={nameId}
            label={words.name}
            help={words.nameHelp}
            error={errors.find((error) => error.fieldId === nameId)?.text}
          >
            {(control) => (
              <TextInput {...control} maxLength={400} value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Field label={words.why} help={words.whyHelp}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={400}
                value={why}
                onChange={(event) => draft.set({ why: event.target.value })}
              />
            )}
          </Field>
        </div>
      </Card>
      <div className="row">
        <Button look="primary" type="submit" disabled={issue.isPending || problems.includes('noPolicy')}>
          {words.submit(number)}
        </Button>
        <span role="status" className="muted">
          {issue.isPending ? words.working : draft.isKept ? draftWords.kept : ''}
        </span>
      </div>
    </form>
  );
}

/** What is said about points without a reason: about each, or about all of them when they are too many to read. */
function missingReasons(missing: readonly OpenPoint[]): SummaryError[] {
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length > mostErrors) return [{ fieldId: reasonId(first), text: words.reasonsMissing(missing.length) }];
  return missing.map((point) => ({ fieldId: reasonId(point), text: words.reasonMissing(point.title) }));
}

/** Today, or the day from which the version before applies when that is still to come (ISO dates). */
function firstPossibleDay(office: OfficeRecords, policyId: string | undefined, today: string): string {
  const policy = policyId ?? office.policyDocument[0]?.id;
  const days = office.issuedVersion
    .filter((one) => valueOf(one.policy) === policy)
    .map((one) => valueOf(one.effectiveDate));
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), today);
}
