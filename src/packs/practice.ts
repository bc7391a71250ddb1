/**
 * Practice: one thing the office does with data, from which its records follow: the activity, the people, the data, where it
 * comes from, what it is for, where it is kept, who gets it under which contract, and how long it is kept.
 */
import type { Agreement } from '../inventory/agreement.ts';
import { dataSuggestion, isCareData, type DataPart } from './parts/data-part.ts';
import type { OfficeTerms } from './pack-block.ts';
import type { PlacePart } from './parts/place-part.ts';
import type { RecipientPart } from './parts/recipient-part.ts';
import { comply } from './parts/purposes.ts';
import { retentionRuleSuggestion, type RetentionPart } from './parts/retention-part.ts';
import { suggest, type SuggestedAnswers, type Suggestion } from './suggestion.ts';

/** Where data comes from; `gives` is all data of the practice when left out. */
export interface SourcePart extends Omit<SuggestedAnswers<'source'>, 'elements'> {
  readonly name: string;
  readonly gives?: readonly DataPart[];
}

/** Data that goes to somebody. Data and purposes are those of the practice when left out. */
export interface GoesTo extends Omit<
  SuggestedAnswers<'disclosure'>,
  'recipients' | 'elements' | 'purposes' | 'activities'
> {
  readonly name: string;
  readonly to: RecipientPart;
  readonly gets?: readonly DataPart[];
  readonly purposes?: readonly Suggestion[];
}

/** A tracker; `records` is all data of the practice when left out. */
export interface TrackerPart extends Omit<SuggestedAnswers<'tracker'>, 'recipients' | 'elements' | 'purposes'> {
  readonly technology: string;
  readonly by?: RecipientPart;
  readonly records?: readonly DataPart[];
}

export interface Practice {
  readonly activity: SuggestedAnswers<'activity'> & { readonly name: string };
  readonly people: readonly Suggestion[];
  readonly data: readonly DataPart[];
  readonly sources: readonly SourcePart[];
  readonly purposes: readonly Suggestion[];
  readonly systems?: readonly PlacePart[];
  readonly trackers?: readonly TrackerPart[];
  readonly goesTo?: readonly GoesTo[];
  readonly keep: readonly RetentionPart[];
}

/** Every record that a practice suggests, each link as a title. */
export function practice(terms: OfficeTerms, one: Practice): Suggestion[] {
  const { people, purposes, trackers = [], goesTo = [] } = one;
  const systems = (one.systems ?? []).map(({ record }) => record);
  const care = terms.care === 'hipaa' && one.data.some((part) => isCareData(part, terms));
  const mayBeAssociate = (by: RecipientPart): boolean => terms.care === 'hipaa' && by.works && (by.associate ?? care);
  const titles = (parts: readonly { readonly title: string }[]): string[] => parts.map(({ title }) => title);
  const sources = one.sources.map(({ gives = one.data, ...says }) =>
    suggest('source', { ...says, elements: titles(gives) }),
  );
  const trackerRecords = trackers.map(({ by, records = one.data, ...says }) =>
    suggest('tracker', {
      // A log or a cookie of one's own site sees nobody on another site; what others set may.
      ...(says.setBy === 'us' ? { crossSite: false } : {}),
      ...says,
      recipients: by && [by.record.title],
      elements: titles(records),
      purposes: titles(purposes),
    }),
  );
  const activity = suggest('activity', {
    role: 'business',
    ...one.activity,
    personGroups: titles(people),
    elements: titles(one.data),
    sources: titles(sources),
    purposes: titles(purposes),
    systems: systems.length > 0 ? titles(systems) : undefined,
    trackers: trackers.length > 0 ? titles(trackerRecords) : undefined,
  });
  return [
    ...people,
    ...one.data.map((part) => dataSuggestion(part, terms, titles(people))),
    ...sources,
    ...purposes,
    ...systems,
    ...(one.systems ?? []).flatMap(({ by }) => (by ? recipientAndContracts(by, mayBeAssociate(by)) : [])),
    ...trackers.flatMap(({ by }) => (by ? recipientAndContracts(by, false) : [])),
    ...trackerRecords,
    activity,
    ...goesTo.flatMap((link) => disclosed(terms, one, link, activity.title)),
    ...one.keep.map((part) => retentionRuleSuggestion(part, titles(part.of ?? one.data))),
  ];
}

function disclosed(terms: OfficeTerms, one: Practice, link: GoesTo, activity: string): Suggestion[] {
  // What the law asks the office to hand over is not handed over for the ends of the activity.
  const { to, gets = one.data, purposes = link.basis === 'legal' ? [comply] : one.purposes, ...says } = link;
  const usual: SuggestedAnswers<'disclosure'> = to.works
    ? { basis: 'businessPurpose', kind: 'serviceProvider', recipientMarketing: false }
    : {};
  const associate = terms.care === 'hipaa' && (to.associate ?? gets.some((part) => isCareData(part, terms)));
  return [
    ...recipientAndContracts(to, to.works && associate),
    ...purposes,
    suggest('disclosure', {
      ...usual,
      happens: true,
      identifiability: 'personal',
      ...says,
      recipients: [to.record.title],
      elements: gets.map(({ title }) => title),
      purposes: purposes.map(({ title }) => title),
      activities: [activity],
    }),
  ];
}

/** The recipient; a company that works for the office also needs a contract, and in a HIPAA office a second one. */
function recipientAndContracts(part: RecipientPart, businessAssociate: boolean): Suggestion[] {
  const { record } = part;
  if (!part.works && !part.contract) return [record];
  const contract = (kind: Kind, words: string): Suggestion =>
    suggest('agreement', { name: `${words}: ${record.title}`, recipient: record.title, kind });
  const clauses = contract('californiaClauses', 'Contract with California privacy clauses');
  if (!businessAssociate) return [record, clauses];
  return [
    { ...record, says: { ...record.says, hipaaBusinessAssociate: true } },
    clauses,
    contract('businessAssociate', 'HIPAA business associate agreement'),
  ];
}

type Kind = Extract<Agreement['kind'], { state: 'given' }>['value'];
