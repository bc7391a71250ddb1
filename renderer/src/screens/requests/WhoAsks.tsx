import { valueOf } from '../../../../src/inventory/answer.ts';
import { organizationOf, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { useOffice } from '../../data/queries.ts';
import { intakeWords as words } from '../../text/requests.ts';
import { Field } from '../../ui/Field.tsx';
import { Select, TextArea, TextInput } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { questionsOf, type Asker, type IntakeDraft, type Relation } from './intake-draft.ts';

interface WhoAsksProps {
  draft: IntakeDraft;
  onChange: (part: Partial<IntakeDraft>) => void;
}

/** How it arrived and who asks. Questions that change nothing for the kinds chosen are not asked. */
export function WhoAsks({ draft, onChange }: WhoAsksProps) {
  const office = useOffice();
  const { contactPoint, askedBy, proof, customer } = questionsOf(draft);
  const point = contactInWords(office);
  return (
    <>
      <Field label={words.name} help={words.nameHelp}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={400}
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.reach} help={words.reachHelp}>
        {(control) => (
          <TextArea {...control} value={draft.reach} onChange={(event) => onChange({ reach: event.target.value })} />
        )}
      </Field>
      <Field label={words.receivedBy} help={words.receivedByHelp}>
        {(control) => (
          <div className="intake-way">
            <Select<string>
              {...control}
              placeholder={words.chooseWay}
              value={draft.receivedBy}
              options={words.ways.map((way) => ({ value: way, label: way }))}
              onChoose={(receivedBy) => onChange({ receivedBy })}
            />
          </div>
        )}
      </Field>
      {contactPoint ? (
        <YesNo
          ask={words.atContact}
          help={point === undefined ? words.atContactNone : words.atContactHelp(point)}
          no={words.no}
          value={draft.atContact}
          onChange={(atContact) => onChange({ atContact })}
        />
      ) : null}
      {askedBy ? (
        <Field label={words.askedBy} help={words.askedByHelp} group>
          {(control) => (
            <RadioRow<Asker>
              control={control}
              value={draft.askedBy}
              options={askers.map((value) => ({ value, label: words.askers[value] }))}
              onChange={(next) => onChange({ askedBy: next })}
            />
          )}
        </Field>
      ) : null}
      {proof ? (
        <Field label={words.proof} help={words.proofHelp}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={400}
              value={draft.proof}
              onChange={(event) => onChange({ proof: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {customer ? <Doubt draft={draft} onChange={onChange} /> : null}
    </>
  );
}

const askers = Object.keys(words.askers) as Asker[];
const relations = Object.keys(words.relations) as Relation[];

/** The facts by which the office need not answer. It may always answer, so nobody has to ask for them. */
function Doubt({ draft, onChange }: WhoAsksProps) {
  const said = [draft.californian, draft.relationship, draft.household].some((one) => one !== undefined);
  return (
    <details className="intake-doubt" open={said || undefined}>
      <summary>{words.doubt}</summary>
      <div className="stack">
        <p className="muted">{words.doubtText}</p>
        <YesNo
          ask={words.californian}
          value={draft.californian}
          onChange={(californian) => onChange({ californian })}
        />
        <Field label={words.relationship} group>
          {(control) => (
            <RadioRow<Relation | 'unsure'>
              control={control}
              value={draft.relationship ?? 'unsure'}
              options={[
                ...relations.map((value) => ({ value, label: words.relations[value] })),
                { value: 'unsure' as const, label: words.unsure },
              ]}
              onChange={(next) => onChange({ relationship: next === 'unsure' ? undefined : next })}
            />
          )}
        </Field>
        <YesNo ask={words.household} value={draft.household} onChange={(household) => onChange({ household })} />
      </div>
    </details>
  );
}

interface YesNoProps {
  ask: string;
  help?: string;
  no?: string;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

function YesNo({ ask, help, no = words.plainNo, value, onChange }: YesNoProps) {
  return (
    <Field label={ask} help={help} group>
      {(control) => (
        <RadioRow<'yes' | 'no' | 'unsure'>
          control={control}
          value={value === undefined ? 'unsure' : value ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: no },
            { value: 'unsure', label: words.unsure },
          ]}
          onChange={(next) => onChange(next === 'unsure' ? undefined : next === 'yes')}
        />
      )}
    </Field>
  );
}

/** The contact point for Shine the Light as the records name it. */
function contactInWords(office: OfficeRecords): string | undefined {
  const id = valueOf(organizationOf(office).shineTheLightContact);
  const contact = office.contact.find((one) => one.id === id);
  return contact && (valueOf(contact.email) ?? valueOf(contact.phone) ?? valueOf(contact.role));
}
