/** Where the office must look for a request, and whom it must tell: from the inventory. */
import { isYes, itemsOf, valueOf } from '../inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import type { Request, RequestKind } from '../inventory/request.ts';
import type { System } from '../inventory/system.ts';
import { during, mayBeTrueOn } from '../inventory/valid-time.ts';
import { cite, type CitationKey } from '../library/citations.ts';
import { recordsNaming } from '../inventory/record-lookup.ts';

/** A place to look in. What the inventory does not tell is null. */
export interface PlaceToLook {
  systemId: string;
  name: string;
  howToFind: string | null;
  howToExport: string | null;
  howToDelete: string | null;
  /** The day on which it was done (ISO date). */
  doneOn: string | null;
  /** Who runs it, when that is not the office. */
  host: string | null;
}

/** A company that must be told. */
export interface CompanyToTell {
  recipientId: string;
  name: string;
  /** The kinds of request that concern it: who got nothing sold need not hear of an opt-out. */
  kinds: RequestKind[];
  why: string;
  cite: string;
  doneOn: string | null;
}

const looking: readonly RequestKind[] = [
  'req-know-categories',
  'req-know-specific',
  'req-portability',
  'req-delete',
  'req-correct',
  'req-limit',
  'req-caloppa-review',
  'req-coppa-parent',
  'req-admt-access',
  'req-admt-opt-out',
  'other',
];

/**
 * The systems that may hold data of the person. Those in which only staff and applicants stand are left out for somebody
 * who is known to be a customer, and those of nobody for nobody; a system that no activity names stays in. `today`: ISO date.
 */
export function placesToLook(office: OfficeRecords, request: Request, today: string): PlaceToLook[] {
  if (!itemsOf(request.kinds).some((kind) => looking.includes(kind))) return [];
  const isCustomer = ['ongoing', 'onePurchase'].includes(valueOf(request.relationship) ?? '');
  const done = new Map(itemsOf(request.places).map((row) => [valueOf(row.place), valueOf(row.doneOn)]));
  return office.system
    .filter((system) => mayBeTrueOn(system, today) && !(isCustomer && onlyForStaff(office, system)))
    .map((system) => {
      const host = office.recipient.find(({ id }) => id === valueOf(system.host));
      return {
        systemId: system.id,
        name: recordTitle('system', system),
        howToFind: valueOf(system.howToFind) ?? null,
        howToExport: valueOf(system.howToExport) ?? null,
        howToDelete: valueOf(system.howToDelete) ?? null,
        doneOn: done.get(system.id) ?? done.get(recordTitle('system', system)) ?? null,
        host: host ? recordTitle('recipient', host) : null,
      };
    });
}

function onlyForStaff(office: OfficeRecords, system: System): boolean {
  const activities = recordsNaming(office.activity, 'systems', system.id);
  const groups = activities.flatMap((one) => itemsOf(one.personGroups));
  const kinds = office.personGroup.filter(({ id }) => groups.includes(id)).map((one) => valueOf(one.kind));
  return kinds.length > 0 && kinds.every((kind) => kind === 'staff' || kind === 'applicants');
}

/** Which disclosures concern a kind of request: to those who work for the office, and to those who buy or share. */
const telling: {
  readonly [Kind in RequestKind]?: { works: boolean; bought: 'now' | 'ever' | 'no'; why: string; cite: CitationKey };
} = {
  // Who bought the data still has it when the selling is over (11 CCR 7022); the others may stop what goes on.
  'req-delete': { works: true, bought: 'ever', why: 'They must delete it too.', cite: 'ccr-7022' },
  'req-correct': { works: true, bought: 'no', why: 'They must correct it too.', cite: 'ccr-7023' },
  'req-opt-out': { works: false, bought: 'now', why: 'They got the data and must stop as well.', cite: 'ccr-7026' },
  'req-limit': { works: true, bought: 'now', why: 'They must keep to the permitted uses.', cite: 'ccr-7027' },
};

/** The companies to tell, in the order of their ids, each once with the first reason. `today`: ISO date. */
export function companiesToTell(office: OfficeRecords, request: Request, today: string): CompanyToTell[] {
  const done = new Map(itemsOf(request.passedOn).map((row) => [valueOf(row.recipient), valueOf(row.doneOn)]));
  const happened = office.disclosure.filter((one) => !isSaidNo(one.happens));
  const current = happened.filter((one) => mayBeTrueOn(one, today));
  const begun = happened.filter((one) => during(one, { from: '', until: today }) !== 'no');
  const bought = {
    no: new Set<string>(),
    now: recipientsOf(current.filter(isSale)),
    ever: recipientsOf(begun.filter(isSale)),
  };
  const reached = recipientsOf(current);
  return office.recipient.flatMap((recipient) => {
    const kinds = itemsOf(request.kinds).filter((kind) => {
      const rule = telling[kind];
      if (rule === undefined) return false;
      const works = worksForOffice(recipient) && (reached.has(recipient.id) || hosts(office, recipient));
      return (rule.works && works) || bought[rule.bought].has(recipient.id);
    });
    const [first] = kinds.flatMap((kind) => telling[kind] ?? []);
    if (first === undefined) return [];
    return {
      recipientId: recipient.id,
      name: recordTitle('recipient', recipient),
      kinds,
      why: first.why,
      cite: cite(first.cite),
      doneOn: done.get(recipient.id) ?? done.get(recordTitle('recipient', recipient)) ?? null,
    };
  });
}

function isSale({ basis }: OfficeRecords['disclosure'][number]): boolean {
  return ['sold', 'shared'].includes(valueOf(basis) ?? '');
}

function worksForOffice(recipient: Recipient): boolean {
  const role = valueOf(recipient.role);
  return role === 'serviceProvider' || role === 'contractor' || isYes(recipient.hipaaBusinessAssociate);
}

function hosts(office: OfficeRecords, { id }: Recipient): boolean {
  return office.system.some((system) => valueOf(system.host) === id);
}

function recipientsOf(disclosures: OfficeRecords['disclosure']): Set<string> {
  return new Set(disclosures.flatMap((one) => itemsOf(one.recipients)));
}

function isSaidNo(answer: OfficeRecords['disclosure'][number]['happens']): boolean {
  return answer.state === 'given' && !answer.value;
}
