import { recipientRoles } from '../../../../src/inventory/recipient.ts';
import type { RecipientRole } from '../../../../src/vendors/role-decision.ts';
import { roleWords as words } from '../../text/vendors.ts';
import { Button } from '../../ui/Button.tsx';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select, TextArea } from '../../ui/inputs.tsx';

export const otherRoleId = 'other-role';
export const otherReasonId = 'other-role-reason';

interface OtherRoleProps {
  /** Undefined while the role that follows is taken; empty while another one is being chosen. */
  role: RecipientRole | '' | undefined;
  reason: string;
  errors: readonly SummaryError[];
  onRole: (role: RecipientRole | '' | undefined) => void;
  onReason: (reason: string) => void;
}

/** Another role than the answers lead to, with the reason that stays beside it. */
export function OtherRole({ role, reason, errors, onRole, onReason }: OtherRoleProps) {
  const errorOf = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.text;
  if (role === undefined) {
    return (
      <div>
        <Button id={otherRoleId} look="quiet" small onClick={() => onRole('')}>
          {words.choose}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack vendor-other">
      <Field id={otherRoleId} label={words.otherRole} error={errorOf(otherRoleId)}>
        {(control) => (
          <Select
            {...control}
            value={role}
            placeholder={words.otherPlaceholder}
            options={recipientRoles.map(({ value, label }) => ({ value, label }))}
            onChoose={onRole}
          />
        )}
      </Field>
      <Field id={otherReasonId} label={words.reason} help={words.reasonHelp} error={errorOf(otherReasonId)}>
        {(control) => (
          <TextArea {...control} maxLength={400} value={reason} onChange={(event) => onReason(event.target.value)} />
        )}
      </Field>
      <div>
        <Button look="quiet" small onClick={() => onRole(undefined)}>
          {words.chooseBack}
        </Button>
      </div>
    </div>
  );
}
