import { useRef, useState, type KeyboardEvent } from 'react';
import type { Agreement } from '../../../../src/inventory/agreement.ts';
import type { ContractTerm } from '../../../../src/library/contract-terms.ts';
import {
  clauseMarks,
  countClauses,
  markTerm,
  type ClauseLine,
  type ClauseMark,
} from '../../../../src/vendors/clause-checklist.ts';
import { errorText } from '../../text/errors.ts';
import { agreementWords as words, roleWords } from '../../text/vendors.ts';
import { Field } from '../../ui/Field.tsx';
import { Chip } from '../../ui/marks.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import type { useRecordSaving } from '../records/use-record-saving.ts';
import { Law } from './RoleOutcomeCard.tsx';

interface ChecklistProps {
  agreement: Agreement;
  lines: readonly ClauseLine[];
  onSave: ReturnType<typeof useRecordSaving>['save'];
}

const keys: Readonly<Record<string, ClauseMark>> = { f: 'found', n: 'missing', l: 'open' };

/** The clauses of one agreement, line by line: found, looked for and not found, not looked for yet. */
export function Checklist({ agreement, lines, onSave }: ChecklistProps) {
  // What was marked last stands before its save comes back: quick keys never overtake each other.
  const newest = useRef(agreement);
  const [pending, setPending] = useState<ReadonlyMap<ContractTerm, ClauseMark>>(new Map());
  const saving = useRef(0);
  const message = useMessage();
  const shown = lines.map((line) => ({ ...line, mark: pending.get(line.term.id) ?? line.mark }));

  const mark = (term: ContractTerm, as: ClauseMark): void => {
    if (saving.current === 0) newest.current = agreement;
    const answers = markTerm(newest.current, term, as);
    newest.current = { ...newest.current, ...answers };
    setPending((before) => new Map(before).set(term, as));
    saving.current += 1;
    onSave({ answers })
      .catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }))
      .finally(() => {
        saving.current -= 1;
        if (saving.current === 0) setPending(new Map());
      });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>, term: ContractTerm): void => {
    const as = keys[event.key.toLowerCase()];
    if (as === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    mark(term, as);
    goOn(event.currentTarget.closest('li'));
  };

  return (
    <section aria-label={words.checklist}>
      <div className="card-head">
        <h3>{words.checklist}</h3>
        <span role="status">{words.countsLine(countClauses(shown))}</span>
      </div>
      <p className="small muted">
        {words.checklistAbout}{' '}
        {lines.some(({ term }) => term.regulationText !== undefined) ? roleWords.oldTextNote : null}
      </p>
      <ul className="plain vendor-clauses">
        {shown.map(({ term, mark: marked }) => (
          <li key={term.id} className="vendor-clause">
            <Field
              id={`${agreement.id}-${term.id}`}
              label={term.title}
              group
              aside={term.severity === 'should' ? <Chip mark="none">{words.should}</Chip> : null}
              help={
                <>
                  {term.plain}
                  <Law entry={term} />
                </>
              }
            >
              {(control) => (
                <RadioRow
                  control={control}
                  value={marked}
                  options={clauseMarks.map((value) => ({
                    value,
                    label: words.marks[value],
                  }))}
                  onChange={(value) => mark(term.id, value)}
                  onKeyDown={(event) => onKey(event, term.id)}
                />
              )}
            </Field>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The focus goes to the next line; on the last one it stays. */
function goOn(line: HTMLLIElement | null): void {
  const next = line?.nextElementSibling;
  const radio =
    next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector<HTMLInputElement>('input');
  radio?.focus();
}
