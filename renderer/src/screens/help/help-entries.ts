/** What the help screen can show: every question, word and statute, and how they are found. */
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { questions, type ExplainedQuestion } from '../../../../src/inventory/explanations/explanations.ts';
import { inventoryTypes } from '../../../../src/inventory/record-id.ts';
import {
  citationKeys,
  citationSource,
  type CitationKey,
  type CitationSource,
} from '../../../../src/library/citations.ts';
import { definitions } from '../../../../src/library/definitions.ts';
import { helpWords, programWords } from '../../text/help.ts';

/** The parts of the help screen, as addresses name them. */
export const helpParts = ['questions', 'words', 'statutes'] as const;
export type HelpPart = (typeof helpParts)[number];

interface Entry {
  /** Stays the same from one version of the program to the next: an address may name it. */
  readonly id: string;
  readonly title: string;
  /** All that it is found by, in small letters. */
  readonly text: string;
}

export interface QuestionEntry extends Entry {
  readonly question: ExplainedQuestion;
}

export interface WordEntry extends Entry {
  readonly plain: string;
  readonly source: CitationSource | undefined;
}

export interface StatuteEntry extends Entry {
  readonly source: CitationSource;
  readonly questions: readonly ExplainedQuestion[];
}

/** The id under which a question stands in help, such as `recipient.name`. */
export function questionId({ type, name }: ExplainedQuestion): string {
  return `${type}.${name}`;
}

const small = (parts: readonly (string | undefined)[]): string => parts.join(' ').toLowerCase();

export const questionEntries: readonly QuestionEntry[] = questions.map((question) => {
  const { type, field, explanation, law } = question;
  const { plain, why, examples = [] } = explanation ?? {};
  const cite = law === undefined ? '' : citationSource(law).cite;
  const words = [field.ask, field.label, definitionOf(type).plural, plain, why, field.why, cite, ...examples];
  // A cell of a small table asks little by itself: “Where is it?” needs the name of its table.
  const table = definitionOf(type).fields[question.name.split('.')[0] ?? ''];
  const title = table === undefined || table === field ? field.ask : `${table.label}: ${field.ask}`;
  return { id: questionId(question), title, text: small(words), question };
});

export const wordEntries: readonly WordEntry[] = [
  ...programWords.map(({ term, plain }) => ({ id: term, title: term, plain, source: undefined })),
  ...inventoryTypes.map((type) => {
    const { name, plural, about } = definitionOf(type);
    const title = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
    return { id: name, title, plain: `${about} ${helpWords.onScreens(plural)}`, source: undefined };
  }),
  ...definitions.map(({ id, term, plain, ...source }) => ({ id, title: term, plain, source })),
]
  .map((entry) => ({ ...entry, text: small([entry.title, entry.plain, entry.source?.cite]) }))
  .toSorted((first, second) => first.title.localeCompare(second.title, 'en-US'));

const askedFor = Map.groupBy(questions, ({ law }): CitationKey | undefined => law);

export const statuteEntries: readonly StatuteEntry[] = citationKeys.map((key) => {
  const source = citationSource(key);
  const own = askedFor.get(key) ?? [];
  return {
    id: key,
    title: source.cite,
    text: small([source.cite, source.note, ...own.map(({ field }) => field.ask)]),
    source,
    questions: own,
  };
});

/** The entries that have every typed word in them, in their order; those with a word in the title come first. */
export function findEntries<One extends Entry>(entries: readonly One[], typed: string): readonly One[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
  const inTitle = ({ title }: One): boolean => words.every((word) => title.toLowerCase().includes(word));
  return [...found.filter(inTitle), ...found.filter((one) => !inTitle(one))];
}
