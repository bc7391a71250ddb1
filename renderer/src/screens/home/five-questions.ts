/** The five questions of the home screen, answered from what is known today. */
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { BackupList } from '../../../../src/contract/backup-calls.ts';
import type { FileState } from '../../../../src/contract/calls.ts';
import type { VersionDrift } from '../../../../src/contract/versions.ts';
import type { Ledger } from '../../../../src/disclosure/year-list.ts';
import { countFreshness } from '../../../../src/review/freshness.ts';
import { mayNeedCaliforniaTerms } from '../../../../src/vendors/agreement-need.ts';
import { dueAgreements, recipientsWithoutAgreement } from '../../../../src/vendors/due-agreements.ts';
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
    const gaps = findings.filter((finding) => finding.weight === 'must').length;
    const draft =
      untrue > 0 ? words.draftUntrueText(untrue) : gaps > 0 ? words.draftGapsText(gaps) : words.draftTrueText;
    return { mark: untrue > 0 ? 'wrong' : 'gap', title: text, text: draft, href: places.policy };
  }
  if (count > 0)
    return { mark, title: text, text: words.driftText, href: places.policyView('compare', drift.version.policyId) };
  if (untrue > 0) return { mark: 'wrong', title: words.untrueTitle(untrue), text: words.untrueText, href: places.toDo };
  return { mark, title: text, text: policyWords.matches(dateInWords(today)), href: places.policy };
}

const dueWithinDays = 60;

function dueAnswer({ office, today }: HomeFacts): HomeAnswer {
  const limit = daysAfter(today, dueWithinDays);
  const due = [
    ...agreementsDue(office, today),
    ...office.policyDocument.map((one) => ({
      day: valueOf(one.nextReviewDue),
      words: words.dueReview,
      title: recordTitle('policyDocument', { ...one }),
      href: places.recordForm(`${one.id}.nextReviewDue`),
    })),
  ].flatMap((one) => (one.day !== undefined && one.day <= limit ? [{ ...one, day: one.day }] : []));
  const sorted = due.toSorted((first, second) => first.day.localeCompare(second.day));
  const stale = countFreshness(office, today);
  const again = stale.due + stale.outdated;
  const [first] = sorted;
  if (!first && again === 0) return { mark: 'ok', title: words.dueNone, text: words.dueNoneText };
  return {
    mark: 'gap',
    title: words.dueTitle(sorted.length + (again > 0 ? 1 : 0)),
    text: [
      ...sorted.slice(0, 3).map((one) => one.words(one.title, dateInBrief(one.day))),
      ...(again > 0 ? [words.dueRecords(again)] : []),
    ].join(' '),
    href: first?.href ?? places.review,
  };
}

/** Agreements that end, have ended or renew, and how many companies need one and have none. */
function agreementsDue(office: OfficeRecords, today: string) {
  const index = vendorIndex(office, today);
  const missing = recipientsWithoutAgreement(index, mayNeedCaliforniaTerms(office, today)).length;
  return [
    ...dueAgreements(index).map(({ agreement, state, day }) => ({
      day: day ?? today,
      words: words.dueAgreements[state],
      title: recordTitle('agreement', agreement),
      href: places.recordForm(`${agreement.id}.endsOn`),
    })),
    ...(missing > 0 ? [{ day: today, words: () => words.dueMissing(missing), title: '', href: places.vendors }] : []),
  ];
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
  const text = words.savedText(file.name, file.folder, timeOrDay(file.savedAt, today));
  const href = places.backups;
  if (file.sample) return { mark: 'none', title: words.backupSample, text, href };
  if (backups === undefined) return { mark: 'none', title: words.backupReading, text, href };
  const [newest] = backups;
  if (newest === undefined) return { mark: 'gap', title: words.backupNone, text, href };
  const isCovered = newest.revision === file.revision || daysAfter(newest.at.slice(0, 10), daysWithoutBackup) >= today;
  return { mark: isCovered ? 'ok' : 'gap', title: words.backupTitle(timeOrDay(newest.at, today)), text, href };
}

function daysAfter(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
