import type { ReactNode } from 'react';
import type { Answer } from '../../../../src/inventory/answer.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import { recipientRoles } from '../../../../src/inventory/recipient.ts';
import { hasStatute, type CatalogueEntry } from '../../../../src/library/catalogue.ts';
import type { Because, RoleOutcome } from '../../../../src/vendors/role-outcome.ts';
import { roleQuestion, type RoleAnswers } from '../../../../src/vendors/role-questions.ts';
import type { RecipientRole } from '../../../../src/vendors/role-decision.ts';
import { roleWords as words } from '../../text/vendors.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { roleAnswerInWords } from './RoleQuestions.tsx';

interface RoleOutcomeCardProps {
  answers: RoleAnswers;
  outcome: RoleOutcome;
  onRecord: Answer<RecipientRole>;
  /** Why the role on record is another one than the answers lead to; undefined when it is not, or nobody has said. */
  reason: string | undefined;
  children: ReactNode;
}

/** The role that follows, the rules that say so with their law, and what is still open. */
export function RoleOutcomeCard({ answers, outcome, onRecord, reason, children }: RoleOutcomeCardProps) {
  const { role, possible, sold, shared, because, open } = outcome;
  return (
    <Card title={words.outcome}>
      <div className="stack vendor-outcome">
        <p aria-live="polite" className="vendor-verdict">
          <span className="small muted">{words.roleIs}</span>{' '}
          {role === undefined ? <Chip mark="gap">{words.open}</Chip> : <strong>{roleLabel(role)}</strong>}
        </p>
        <p className="small muted">
          {onRecord.state === 'given'
            ? words.onRecord(roleLabel(onRecord.value))
            : onRecord.state === 'suggested'
              ? words.suggestedOnRecord(roleLabel(onRecord.value))
              : words.nothingOnRecord}
        </p>
        {reason === undefined ? null : (
          <Callout mark="none" title={words.reasonOnRecord}>
            <p>{reason}</p>
          </Callout>
        )}
        {role === undefined ? (
          <>
            {possible.length > 0 ? <p>{words.possible(possible.map(roleLabel).join('; '))}</p> : null}
            <p>{words.openText}</p>
            <ul className="vendor-open">
              {open.map((question) => (
                <li key={question}>{roleQuestion(question).ask}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <dl className="vendor-settled">
              <dt>{words.sold}</dt>
              <dd>{words.settled[sold]}</dd>
              <dt>{words.shared}</dt>
              <dd>{words.settled[shared]}</dd>
            </dl>
            <Reasons title={words.because} because={because.filter(({ sure }) => sure)} answers={answers} />
            <Reasons title={words.oneOf} because={because.filter(({ sure }) => !sure)} answers={answers} />
          </>
        )}
        {children}
        <p className="small muted">
          {words.noAdvice} {because.some(({ rule }) => rule.regulationText !== undefined) ? words.oldTextNote : null}
        </p>
      </div>
    </Card>
  );
}

interface ReasonsProps {
  title: string;
  because: readonly Because[];
  answers: RoleAnswers;
}

function Reasons({ title, because, answers }: ReasonsProps) {
  if (because.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="vendor-because">
        {because.map((one) => (
          <BecauseLine key={one.rule.id} because={one} answers={answers} />
        ))}
      </ul>
    </div>
  );
}

function BecauseLine({ because: { rule, questions, lacking }, answers }: { because: Because; answers: RoleAnswers }) {
  return (
    <li>
      {rule.plain}
      {questions.length === 0 ? null : (
        <span className="vendor-fine">
          {words.yourAnswers}:{' '}
          {questions
            .map((name) => `${roleQuestion(name).label}: ${roleAnswerInWords(name, answers[name]).toLowerCase()}`)
            .join(' · ')}
        </span>
      )}
      {lacking.length === 0 ? null : (
        <span className="vendor-fine">
          {words.lacking}: {lacking.map(({ title, cite }) => `${title} (${cite})`).join('; ')}
        </span>
      )}
      <Law entry={rule} />
    </li>
  );
}

/** A citation with its doubt, as the library has it. */
export function Law({ entry }: { entry: CatalogueEntry }) {
  const old = entry.verified && entry.regulationText !== undefined;
  return (
    <>
      {hasStatute(entry) ? (
        <span className="vendor-law">{old ? `${entry.cite} · ${words.oldText}` : entry.cite}</span>
      ) : null}
      {entry.verified ? null : <span className="vendor-doubt">{words.doubt(entry.note ?? '')}</span>}
    </>
  );
}

function roleLabel(role: string): string {
  return itemLabel(recipientRoles, role) ?? role;
}
