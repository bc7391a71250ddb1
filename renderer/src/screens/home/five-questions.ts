/** The five questions of the home screen, answered from what is known today. */
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { BackupList } from '../../../../src/contract/backup-calls.ts';
import type { FileState } from '../../../../src/contract/calls.ts';
import type { VersionDrift } from '../../../../src/contract/versions.ts';
import type { Ledger } from '../../../../src/disclosure/year-list.ts';
import { countFreshness } from '../../../../src/review/freshness.ts';
import { mayNeedCaliforniaTerms } from '../../../../src/vendors/agreement-need.ts';
import {
  dueAgreements,
  recipientsWithoutAgreement,
  recipientsWithoutAssociate,
} from '../../../../src/vendors/due-agreements.ts';
import { vendorIndex } from '../../../../src/vendors/vendor-index.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import * as places from '../../app/places.ts';
import { dateInBrief, dateInWords, timeOrDay } from '../../text/dates.ts';
import { homeWords as words } from '../../text/home.ts';
import { policyTruth as policyWords } from '../../text/policy.ts';
import type { Mark } from '../../ui/marks.tsx';
import { policyTruth } from '../policy/policy-truth.ts';

export interface HomeAnswer {
  mark: Mark;
  title: string;
  text: string;
  /** Where the button leads; no button when left out. */
  href?: string;
  /** A second way on, as a link under the words. */
  more?: { words: string; href: string };
}

/** What the answers are made of. */
export interface HomeFacts {
  office: OfficeRecords;
  file: FileState;
  /** Those that nobody has set aside; undefined while they are being looked for. */
  findings: readonly Finding[] | undefined;
  /** What each issued policy says that is no longer so; undefined while that is being found out. */
  drifts: readonly Pick<VersionDrift, 'version' | 'entries'>[] | undefined;
  /** How many requests are not settled, and how many of them are late; undefined while that is being counted. */
  requests?: { open: number; overdue: number } | undefined;
  /** Newest first; undefined while they are being looked for. */
  backups: BackupList['backups'] | undefined;
  /** The Shine the Light ledger of last year; undefined while it is being made. */
  ledger?: Ledger | undefined;
  /** ISO date. */
  today: string;
}

/** Is the text true, what is due, which requests are open, is last year closed, when was the last backup: in this order. */
export function fiveQuestions(facts: HomeFacts): HomeAnswer[] {
  return [policyAnswer(facts), dueAnswer(facts), requestsAnswer(facts), lightAnswer(facts), backupAnswer(facts)];
}

/** Of several policies the one that is least true is told. */
function policyAnswer({ findings, drifts, today }: HomeFacts): HomeAnswer {
  const issued = drifts?.filter((one) => one.version !== null) ?? [];
  const drift = issued.toSorted((one, other) => other.entries.length - one.entries.length)[0] ?? drifts?.[0];
  if (drift === undefined)
    return { mark: 'none', title: words.truthOpen, text: words.truthOpenText, href: places.policy };
  const { mark, text, count } = policyTruth(drift, today);
  const untrue = (findings ?? []).filter((finding) => finding.weight === 'untrue').length;
  if (drift.version === null) {
    if (findings === undefined) return { mark: 'none', title: text, text: words.draftReading, href: places.policy };
    return { mark: untrue > 0 ? 'wrong' : 'gap', title: text, text: draftText(findings, untrue), href: places.policy };
  }
  if (count > 0)
    return { mark, title: text, text: words.driftText, href: places.policyView('compare', drift.version.policyId) };
  if (untrue > 0) return { mark: 'wrong', title: words.untrueTitle(untrue), text: words.untrueText, href: places.toDo };
  return { mark, title: text, text: policyWords.matches(dateInWords(today)), href: places.policy };
}

/** What the draft needs before the first version: what is untrue, then what is missing, then what nobody has confirmed. */
function draftText(findings: readonly Finding[], untrue: number): string {
  if (untrue > 0) return words.draftUntrueText(untrue);
  const gaps = findings.filter((finding) => finding.weight === 'must').length;
  const suggested = findings.filter(({ rule }) => rule === 'suggested').length;
  const marked = findings.filter(({ rule }) => rule === 'gap' || rule === 'unsettled').length;
  const unconfirmed = suggested > 0 ? [words.draftSuggestedText(suggested)] : [];
  if (gaps > 0) return [words.draftGapsText(gaps), ...unconfirmed].join(' ');
  if (unconfirmed.length > 0) return unconfirmed.join(' ');
  return marked > 0 ? words.draftMarkedText(marked) : words.draftTrueText;
}

const dueWithinDays = 90;
/** So many are named; the screens to which they lead have all of them. */
const mostNamed = 3;

function dueAnswer({ office, drifts, today }: HomeFacts): HomeAnswer {
  const limit = daysAfter(today, dueWithinDays);
  const due = [...agreementsDue(office, today), ...reviewsDue(office, drifts ?? [], today)].flatMap((one) =>
    one.day !== undefined && one.day <= limit ? [{ ...one, day: one.day }] : [],
  );
  const sorted = due.toSorted((first, second) => first.day.localeCompare(second.day));
  const stale = countFreshness(office, today);
  const again = stale.due + stale.outdated;
  const [first] = sorted;
  if (!first && again === 0) return { mark: 'ok', title: words.dueNone, text: words.dueNoneText };
  return {
    mark: 'gap',
    title: words.dueTitle(sorted.length + (again > 0 ? 1 : 0), sorted.filter(({ day }) => day < today).length),
    text: [
      ...sorted.slice(0, mostNamed).map((one) => one.says(dateInBrief(one.day))),
      ...(sorted.length > mostNamed ? [words.dueMore(sorted.length - mostNamed)] : []),
      ...(again > 0 ? [words.dueRecords(again)] : []),
    ].join(' '),
    href: first?.href ?? places.review,
  };
}

interface Due {
  /** ISO date; undefined when there is none. */
  day: string | undefined;
  says: (day: string) => string;
  href: string;
}

/** Agreements that end, have ended or renew, and how many companies need one and have none. */
function agreementsDue(office: OfficeRecords, today: string): Due[] {
  const index = vendorIndex(office, today);
  const ccpa = mayNeedCaliforniaTerms(office, today);
  const missing = recipientsWithoutAgreement(index, ccpa).length;
  const associates = recipientsWithoutAssociate(index, ccpa).length;
  return [
    ...dueAgreements(index).map(({ agreement, state, day, within }) => ({
      day: day ?? today,
      says: (inWords: string) => {
        const name = recordTitle('agreement', agreement);
        return day === undefined ? words.dueOver(name) : words.dueAgreements[state](name, inWords, within);
      },
      href: places.recordForm(`${agreement.id}.endsOn`),
    })),
    ...(missing > 0 ? [{ day: today, says: () => words.dueMissing(missing), href: places.vendors }] : []),
    ...(associates > 0 ? [{ day: today, says: () => words.dueAssociates(associates), href: places.vendors }] : []),
  ];
}

/** The yearly review of each policy: on the day that the office has set, else a year after its version was issued or read again. */
function reviewsDue(office: OfficeRecords, drifts: NonNullable<HomeFacts['drifts']>, today: string): Due[] {
  return office.policyDocument.map((policy) => {
    const version = drifts.find((one) => one.version?.policyId === policy.id)?.version;
    const day = valueOf(policy.nextReviewDue) ?? version?.nextReviewDue ?? undefined;
    const title = recordTitle('policyDocument', { ...policy });
    return {
      day,
      says: (inWords: string) =>
        (day ?? '') < today ? words.reviewLate(title, inWords) : words.dueReview(title, inWords),
      href: version ? places.policyView('versions', policy.id) : places.recordForm(`${policy.id}.nextReviewDue`),
    };
  });
}

function requestsAnswer({ office, requests }: HomeFacts): HomeAnswer {
  const open = office.request.filter(
    (one) =>
      valueOf(one.answeredOn) === undefined && valueOf(one.outcome) !== 'withdrawn' && itemsOf(one.kinds).length > 0,
  );
  const days = open.flatMap((one) => valueOf(one.receivedOn) ?? []).toSorted();
  const href = places.requests;
  if (open.length === 0) return { mark: 'ok', title: words.requestsNone, text: words.requestsNoneText, href };
  const text = days[0] === undefined ? '' : words.requestsText(dateInWords(days[0]));
  const overdue = requests?.overdue ?? 0;
  if (overdue > 0) return { mark: 'wrong', title: words.requestsOverdue(open.length, overdue), text, href };
  return { mark: 'gap', title: words.requestsTitle(open.length), text, href };
}

function lightAnswer({ ledger, today }: HomeFacts): HomeAnswer {
  const year = Number(today.slice(0, 4)) - 1;
  const href = places.shineTheLightYear(year);
  const more = { words: words.lightLetter, href: places.shineTheLightLetter(year) };
  if (ledger === undefined) return { mark: 'none', title: words.lightUnread(year), text: words.lightReading, href };
  const { closed, route } = ledger.list;
  if (closed) {
    const text = words.lightClosedText(closed.on === '' ? '' : dateInWords(closed.on), closed.by);
    return { mark: 'ok', title: words.lightClosed(year), text, href, more };
  }
  if (route === 'underTwenty' || route === 'financialInstitution') {
    const text = route === 'underTwenty' ? words.lightNotCoveredText : words.lightFinancialText;
    return { mark: 'none', title: words.lightNotCovered(year), text, href, more };
  }
  const text = words.lightOpenText(ledger.missing.length);
  return { mark: 'gap', title: words.lightOpen(year), text, href: places.closeShineTheLight(year), more };
}

/** Work of this many days may stand in the file alone before Home asks for a backup. */
const daysWithoutBackup = 7;

function backupAnswer({ file, backups, today }: HomeFacts): HomeAnswer {
  const saved = words.savedText(file.name, file.folder, timeOrDay(file.savedAt, today));
  const text = `${saved} ${words.keepCopy}`;
  const href = places.backups;
  if (file.sample) return { mark: 'none', title: words.backupSample, text: saved, href };
  if (backups === undefined) return { mark: 'none', title: words.backupReading, text, href };
  const [newest] = backups;
  if (newest === undefined) return { mark: 'gap', title: words.backupNone, text: `${words.backupNever} ${text}`, href };
  const title = words.backupTitle(timeOrDay(newest.at, today));
  const isCovered = newest.revision === file.revision || daysAfter(newest.at.slice(0, 10), daysWithoutBackup) >= today;
  return isCovered
    ? { mark: 'ok', title, text, href }
    : { mark: 'gap', title, text: `${words.backupOld} ${text}`, href };
}

function daysAfter(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
