/** What a list or a page says of an attached file. */
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { type EvidenceKindName, evidenceKindOf } from '../../../../src/inventory/evidence-kinds.ts';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { dateInBrief } from '../../text/dates.ts';
import { evidenceWords as words } from '../../text/evidence.ts';

export interface FileFacts {
  title: string;
  kind: EvidenceKindName | undefined;
  /** In words, such as `PDF`. */
  kindWords: string;
  size: string;
  /** Day and person in words; empty when nobody noted them. */
  added: string;
  sha256: string | undefined;
  /** The day on which its content was erased, in words. */
  erasedOn: string | undefined;
  /** Ids of the records it belongs to. */
  about: readonly string[];
}

/** The facts of a file in words. */
export function factsOf(file: Evidence): FileFacts {
  const erasedOn = valueOf(file.erasedOn);
  const kind = evidenceKindOf(valueOf(file.mediaType));
  const addedOn = valueOf(file.addedOn);
  return {
    title: erasedOn === undefined ? (valueOf(file.name) ?? valueOf(file.fileName) ?? file.id) : words.erasedTitle,
    kind,
    kindWords: words.kindOf(kind),
    size: words.sizeOf(valueOf(file.size)),
    added: words.addedLine(addedOn === undefined ? undefined : dateInBrief(addedOn), valueOf(file.addedBy)),
    sha256: valueOf(file.sha256),
    erasedOn: erasedOn === undefined ? undefined : dateInBrief(erasedOn),
    about: itemsOf(file.about),
  };
}

/** The files that belong to a record, the newest first. */
export function filesOf(office: OfficeRecords, recordId: string): Evidence[] {
  return office.evidence.filter((one) => itemsOf(one.about).includes(recordId)).toReversed();
}
