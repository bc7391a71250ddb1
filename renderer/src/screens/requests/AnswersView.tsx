import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { RecordForm } from '../records/RecordForm.tsx';
import { RemoveRecord } from '../records/RemoveRecord.tsx';
import { SavingNote } from '../records/SavingNote.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';

/** Every answer of a request, each with its state. */
export function AnswersView({ request, field }: { request: Request; field: string | undefined }) {
  const { state, save } = useRecordSaving(request.id);
  const title = valueOf(request.personName) ?? request.id;
  return (
    <article className="card request-answers" aria-label={words.answers}>
      <h2 className="visually-hidden">{words.answers}</h2>
      <div className="request-saving">
        <SavingNote state={state} />
      </div>
      <RecordForm type="request" record={request} goTo={field} onSave={save} />
      <RemoveRecord type="request" record={request} title={title} />
    </article>
  );
}
