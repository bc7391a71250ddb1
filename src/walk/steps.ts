/** The steps of the walk, and how far an office is: read off its records, so that nothing is lost when somebody leaves. */
import { once } from '../documents/policy/once.ts';
import { answerCounts } from '../inventory/answer-counts.ts';
import { isOpen } from '../inventory/answer.ts';
import { allRecords, answerOf, organizationOf, type OfficeRecords } from '../inventory/office-records.ts';
import { cardsOf } from './cards.ts';
import { periodRows } from './how-long.ts';
import { suggestedDisclosures } from './who-gets-it.ts';

export const walkSteps = ['laws', 'kind', 'rooms', 'confirm', 'who-gets-it', 'how-long', 'questions', 'ready'] as const;
export type WalkStep = (typeof walkSteps)[number];

/** What every policy says about selling and ads: the last questions count as asked once somebody has settled these. */
const plainQuestions = ['sells', 'sharesForAds', 'marketingByOthers'] as const;

/**
 * The steps that are finished. `fromPack` tells whether the office was begun from a pack. The rooms count as walked once
 * somebody has confirmed a record: confirming comes after them. `waitsFor` is the number of answers for which the draft
 * policy waits, where that has been found out: until there is none, the last questions are not finished.
 */
export function finishedSteps(office: OfficeRecords, fromPack: boolean, waitsFor?: number): Set<WalkStep> {
  const finished = finishedByRecords(office);
  return new Set(
    walkSteps.filter((step) => {
      if (step === 'kind') return fromPack;
      if (step === 'rooms') return fromPack && finished.rooms;
      return finished[step] && (step !== 'questions' || waitsFor === undefined || waitsFor === 0);
    }),
  );
}

const finishedByRecords = once((office: OfficeRecords): Record<Exclude<WalkStep, 'kind'>, boolean> => {
  const about = organizationOf(office);
  const { forProfit, ccpaThresholdsMet, employeeCount, websites, hipaaRole } = about;
  const laws = [forProfit, ccpaThresholdsMet, employeeCount, websites, hipaaRole];
  const groups = cardsOf(office);
  const rows = periodRows(office);
  return {
    laws: laws.every((answer) => !isOpen(answer)),
    rooms: anyConfirmed(office),
    confirm: groups.length > 1 && groups.every(({ cards }) => cards.every((card) => !card.open)),
    'who-gets-it': office.disclosure.length > 0 && suggestedDisclosures(office).size === 0,
    'how-long': rows.length > 0 && rows.every(({ state }) => state === 'confirmed'),
    questions: plainQuestions.every((name) => !isOpen(answerOf(about, name))),
    ready: false,
  };
});

/**
 * Where to go on: the first step that is not finished. “Not sure” keeps nobody at the first step: once a kind of office is
 * chosen, it is passed.
 */
export function nextStep(finished: ReadonlySet<WalkStep>): WalkStep {
  const passed = finished.has('kind') ? new Set<WalkStep>([...finished, 'laws']) : finished;
  return walkSteps.find((step) => !passed.has(step)) ?? 'ready';
}

/** True when a person has confirmed something in a record other than the office itself. */
function anyConfirmed(office: OfficeRecords): boolean {
  return allRecords(office).some(
    ({ type, record }) => type !== 'organization' && answerCounts(type, record).confirmed > 0,
  );
}
