/**
 * Which answer a Shine the Light request gets, and why: the decision table of the library over the facts of the records and
 * the request. The first rule that holds decides.
 */
import type { RecordPath } from '../documents/block.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request } from '../inventory/request.ts';
import { evaluate, factsOf, type Answer, type Facts } from '../library/condition.ts';
import {
  shineTheLightQuestions,
  shineTheLightRoute,
  shineTheLightRoutes,
  type ShineTheLightFact,
  type ShineTheLightLetter,
} from '../library/shine-the-light-routes.ts';
import type { YearList } from '../disclosure/year-list.ts';
import { requestLog, type RequestLog } from './request-log.ts';
import { routeFacts, type RouteFacts } from './route-facts.ts';

/** One rule of the table that was looked at. */
export interface RouteStep {
  /** Id of the rule, e.g. `stl-rule-under-20`. */
  rule: string;
  holds: Answer;
  /** The facts it looked at, in plain sentences. */
  because: string[];
  records: RecordPath[];
  cite: string;
  /** False where the library marks a doubt; shown to staff, never in a letter. */
  verified: boolean;
}

/** The answer that the rules give. */
export interface DecidedRoute {
  rule: string;
  letter: ShineTheLightLetter;
  /** What the rule says, in plain words for the staff. */
  outcome: string;
  cite: string;
  verified: boolean;
}

export interface RequestRoute {
  /** The calendar year that the answer covers: the one before the request (1798.83(a)). */
  year: number;
  /** Null while a fact is missing that decides. */
  decided: DecidedRoute | null;
  /** The questions that would decide. */
  ask: { question: string; records: RecordPath[] }[];
  /** The rules up to the one that decides. */
  steps: RouteStep[];
  list: YearList;
}

/** The route of a request whose day of receipt is known. */
export function requestRoute(
  office: OfficeRecords,
  request: Request,
  log: RequestLog = requestLog(office),
): RequestRoute {
  const { facts, list } = routeFacts(office, request, log);
  return { year: list.year, list, ...routeOf(facts) };
}

/** The route that the facts give. */
export function routeOf(facts: RouteFacts): Pick<RequestRoute, 'decided' | 'ask' | 'steps'> {
  const values: Facts<ShineTheLightFact> = Object.fromEntries(
    Object.entries(facts).map(([name, { value }]) => [name, value]),
  );
  const decision = shineTheLightRoute(values);
  const steps: RouteStep[] = [];
  for (const { id, when, cite, verified } of shineTheLightRoutes) {
    const names = factsOf(when);
    const holds = evaluate(when, values);
    steps.push({
      rule: id,
      holds,
      because: names.map((name) => facts[name].says),
      records: [...new Set(names.flatMap((name) => facts[name].records))],
      cite,
      verified,
    });
    if (holds !== 'no') break;
  }
  if (!decision.decided) {
    const ask = decision.ask.map((name) => ({ question: shineTheLightQuestions[name], records: facts[name].records }));
    return { decided: null, ask, steps };
  }
  const { id: rule, letter, outcome, cite, verified } = decision.route;
  return { decided: { rule, letter, outcome, cite, verified }, ask: [], steps };
}
