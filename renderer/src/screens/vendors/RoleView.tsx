import { useState } from 'react';
import { given, unknown } from '../../../../src/inventory/answer.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { recipientRoles } from '../../../../src/inventory/recipient.ts';
import { contractStanding } from '../../../../src/vendors/contract-standing.ts';
import { lightStanding } from '../../../../src/vendors/light-standing.ts';
import { roleOutcome } from '../../../../src/vendors/role-outcome.ts';
import { roleAnswersOf, type RoleAnswers } from '../../../../src/vendors/role-questions.ts';
import { reasonInNote, type RecipientRole } from '../../../../src/vendors/role-decision.ts';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useKept } from '../../data/use-kept.ts';
import { errorText } from '../../text/errors.ts';
import { roleWords as words, vendorWords } from '../../text/vendors.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { OtherRole, otherReasonId, otherRoleId } from './OtherRole.tsx';
import { PolicyChangeCard } from './PolicyChangeCard.tsx';
import { decisionInput } from './role-input.ts';
import { RoleOutcomeCard } from './RoleOutcomeCard.tsx';
import { RoleQuestions } from './RoleQuestions.tsx';
import type { VendorFacts } from './vendor-facts.ts';

const nothing: Partial<RoleAnswers> = {};

/** Stands in the draft for no other role than the one that follows from the answers. */
const followsAnswers = 'follows';

/** The other role of a draft; empty while it is being chosen. */
function otherRole(kept: string): RecipientRole | '' | undefined {
  return kept === '' ? '' : recipientRoles.find(({ value }) => value === kept)?.value;
}

/** The guided question: answers at the left, what follows from them at the right, as it changes. */
export function RoleView({ index, recipient }: VendorFacts) {
  const { id } = recipient;
  // Half-answered questions wait while somebody looks something up elsewhere.
  const [kept, keep] = useKept(['role-answers', id], nothing);
  const [changed, change] = useState(kept);
  const setChanged = (next: Partial<RoleAnswers>): void => {
    change(next);
    keep(next);
  };
  const draft = useDraft(`vendorRole.${id}`, { other: followsAnswers, reason: '' });
  const { reason } = draft.parts;
  const other = otherRole(draft.parts.other);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const revision = useOfficeRevision();
  const save = useCommand('vendor.saveRole');
  const tell = useTellChange();
  const contract = contractStanding(index, recipient);
  const answers = { ...roleAnswersOf(recipient), ...changed };
  const outcome = roleOutcome(answers, contract);
  const role = other === '' ? undefined : other;
  const chosen = role ?? outcome.role;
  const onRecord = recipient.role.state === 'given' ? recipient.role.value : undefined;
  // Questions that nobody has answered take nothing away from a role that stands there.
  const untouched = Object.keys(changed).length === 0 && other === undefined;
  const same = untouched && (chosen === undefined || chosen === onRecord);

  const then = { ...recipient, ...changed, role: chosen === undefined ? unknown : given(chosen) };
  const before = vendorWords.lights[lightStanding(index, recipient)];
  const after = vendorWords.lights[lightStanding(index, then)];

  const submit = (): void => {
    const problems = [
      ...(other === '' ? [{ fieldId: otherRoleId, text: words.roleMissing }] : []),
      ...(role !== undefined && role !== outcome.role && reason.trim() === ''
        ? [{ fieldId: otherReasonId, text: words.reasonMissing }]
        : []),
    ];
    setErrors(problems);
    if (problems.length > 0) return;
    const input = { ...decisionInput({ id, changed, role, reason }), expectedRevision: revision };
    save.mutate(input, {
      onSuccess: () => {
        setChanged(nothing);
        draft.end();
        tell(words.saved(recordTitle('recipient', recipient)));
      },
      onError: (error) => setErrors([{ fieldId: otherRoleId, text: errorText(error) }]),
    });
  };

  return (
    <div className="vendor-role">
      <RoleQuestions
        recipientId={id}
        answers={answers}
        outcome={outcome}
        contract={contract}
        onAnswer={(question, answer) => {
          const before = roleAnswersOf(recipient)[question];
          const next = { ...changed, [question]: answer };
          if (before.state === answer.state && JSON.stringify(before) === JSON.stringify(answer)) delete next[question];
          setChanged(next);
        }}
      />
      <div className="stack vendor-follows">
        <RoleOutcomeCard
          answers={answers}
          outcome={outcome}
          onRecord={recipient.role}
          reason={reasonInNote(recipient.note)}
        >
          <ErrorSummary title={words.errors} errors={errors} />
          <KeptFromBefore draft={draft} />
          <OtherRole
            role={other}
            reason={reason}
            errors={errors}
            onRole={(next) => draft.set({ other: next ?? followsAnswers })}
            onReason={(next) => draft.set({ reason: next })}
          />
          <div className="row">
            <Button look="primary" disabled={same || save.isPending} onClick={submit}>
              {words.save}
            </Button>
            {same ? (
              <span className="small muted">{chosen === undefined ? words.answerFirst : words.nothingToSave}</span>
            ) : null}
          </div>
        </RoleOutcomeCard>
        {same ? (
          <Card title={words.policy}>
            <p className="muted">{words.sameAsRecord}</p>
          </Card>
        ) : (
          <>
            <PolicyChangeCard input={decisionInput({ id, changed, role, reason })} />
            <Card title={words.light}>
              <p>{before === after ? words.lightStays(before) : words.lightChanges(before, after)}</p>
            </Card>
          </>
        )}
      </div>
    </div>
  );
}
