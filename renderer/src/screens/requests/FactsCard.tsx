import { valueOf } from '../../../../src/inventory/answer.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import { request as definition, type Request } from '../../../../src/inventory/request.ts';
import * as places from '../../app/places.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { LongTextControl } from '../records/text-controls.tsx';
import type { SavingState } from '../records/use-record-saving.ts';
import { SavingNote } from '../records/SavingNote.tsx';
import type { SaveRequest } from './save-request.ts';

interface FactsCardProps {
  request: Request;
  /** How the last change on the page fared. */
  saving: SavingState;
  save: SaveRequest;
}

/** Who asks and how to answer, and the notes of the office. */
export function FactsCard({ request, saving, save }: FactsCardProps) {
  const askedBy = valueOf(request.askedBy);
  const facts: [term: string, text: string | undefined][] = [
    [words.who, valueOf(request.personName)],
    [words.reply, valueOf(request.personReach)],
    ...(askedBy === undefined || askedBy === 'person'
      ? []
      : [
          [words.askedBy, itemLabel(definition.fields.askedBy.options ?? [], askedBy)] satisfies [
            string,
            string | undefined,
          ],
        ]),
  ];
  return (
    <Card title={words.facts} aside={<a href={places.requestAnswers(request.id)}>{words.change}</a>}>
      <dl className="facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={text === undefined ? 'muted' : undefined}>{text ?? words.notNoted}</dd>
          </div>
        ))}
      </dl>
      <Field label={words.note} help={words.noteHelp} aside={<SavingNote state={saving} />}>
        {(control) => (
          <LongTextControl
            control={control}
            value={request.note}
            onValue={(note) => void save({ note: String(note) }).catch(() => undefined)}
          />
        )}
      </Field>
    </Card>
  );
}
