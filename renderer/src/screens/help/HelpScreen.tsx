import { useState } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import * as places from '../../app/places.ts';
import { Page } from '../../app/Page.tsx';
import { useKept } from '../../data/use-kept.ts';
import { helpWords as words } from '../../text/help.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import {
  findEntries,
  helpParts,
  questionEntries,
  questionId,
  statuteEntries,
  wordEntries,
  type HelpPart,
  type QuestionEntry,
  type StatuteEntry,
  type WordEntry,
} from './help-entries.ts';
import { LawLine } from './LawLine.tsx';
import { QuestionHelp } from './QuestionHelp.tsx';
import './HelpScreen.css';

/** Entries drawn at first; the rest comes on demand. */
const firstEntries = 20;
const moreEntries = 100;

/** Everything that can be explained, to look through or to search. Nothing of it comes from a network. */
export function HelpScreen({ part, id }: { part: string | undefined; id: string | undefined }) {
  const shownPart = helpParts.find((one) => one === part) ?? 'questions';
  const [typed, setTyped] = useKept(['help', 'search'], '');
  const found: Record<HelpPart, readonly (QuestionEntry | WordEntry | StatuteEntry)[]> = {
    questions: findEntries(questionEntries, typed),
    words: findEntries(wordEntries, typed),
    statutes: findEntries(statuteEntries, typed),
  };
  const one =
    id === undefined
      ? undefined
      : { questions: questionEntries, words: wordEntries, statutes: statuteEntries }[shownPart].find(
          (entry) => entry.id === id,
        );
  return (
    <Page title={words.title} about={words.about}>
      <div className="help">
        <Field label={words.search}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              placeholder={words.placeholder}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <PlaceTabs
          label={words.parts}
          tabs={helpParts.map((each) => ({
            href: places.helpPart(each),
            title: words[each],
            current: each === shownPart,
            count: found[each].length,
          }))}
        />
        {one ? (
          <section aria-label={words.theOne} className="help-one">
            <ul className="plain">
              <EntryLine entry={one} />
            </ul>
            <LinkButton small href={places.helpPart(shownPart)}>
              {words.all}
            </LinkButton>
          </section>
        ) : (
          <Entries
            key={`${shownPart} ${typed}`}
            entries={found[shownPart]}
            typed={typed}
            nothing={helpParts.every((each) => found[each].length === 0) ? words.nothingAtAll : words.nothing}
          />
        )}
        <p className="small muted">{words.official}</p>
      </div>
    </Page>
  );
}

interface EntriesProps {
  entries: readonly (QuestionEntry | WordEntry | StatuteEntry)[];
  typed: string;
  /** What is said when there are none. */
  nothing: (typed: string) => string;
}

function Entries({ entries, typed, nothing }: EntriesProps) {
  const [shown, setShown] = useState(firstEntries);
  const rest = entries.length - shown;
  return (
    <>
      <p role="status" className={typed === '' ? 'visually-hidden' : 'muted'}>
        {entries.length === 0 ? nothing(typed) : words.found(entries.length)}
      </p>
      <ul className="plain help-list">
        {entries.slice(0, shown).map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {rest > 0 ? (
        <div>
          <Button look="quiet" onClick={() => setShown(shown + moreEntries)}>
            {words.more(rest)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function EntryLine({ entry }: { entry: QuestionEntry | WordEntry | StatuteEntry }) {
  return (
    <li className="help-entry">
      <h2>{entry.title}</h2>
      {'question' in entry ? (
        <>
          <p className="small muted">{words.asking(definitionOf(entry.question.type).plural)}</p>
          <QuestionHelp question={entry.question} />
        </>
      ) : 'plain' in entry ? (
        <>
          <p>{entry.plain}</p>
          {entry.source ? (
            <p className="muted">
              <LawLine source={entry.source} />
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p className="muted">
            <LawLine source={entry.source} named />
          </p>
          {entry.questions.length === 0 ? null : (
            <>
              <h3>{words.askedFor}</h3>
              <ul>
                {entry.questions.map((question) => (
                  <li key={questionId(question)}>
                    <a href={places.helpEntry('questions', questionId(question))}>{question.field.ask}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </li>
  );
}
