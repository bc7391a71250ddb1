import { useEffect, useState } from 'react';
import { line } from '../../../../src/inventory/formats.ts';
import { useCommands } from '../../app/commands.tsx';
import * as places from '../../app/places.ts';
import { isWanted } from '../../app/wanted.ts';
import { useCommand } from '../../data/commands.ts';
import { useAppState, useRecentFiles } from '../../data/queries.ts';
import { officeInWords } from '../../text/bring-in.ts';
import { errorText } from '../../text/errors.ts';
import { firstRun as words, recentWords } from '../../text/first-run.ts';
import { walkWords } from '../../text/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { useOfficeIn } from '../bring-in/use-office-in.tsx';
import './FirstRun.css';

const nameId = 'office-name';

/** What is seen when no office is open: what this is, and the ways to begin. */
export function FirstRun() {
  const { recent, samples } = useAppState();
  const create = useCommand('file.create');
  const open = useCommand('file.open');
  const openRecent = useCommand('file.openRecent');
  const forget = useCommand('file.forgetRecent');
  const lookedFor = useRecentFiles();
  const sample = useCommand('sample.create');
  const officeIn = useOfficeIn();
  const message = useMessage();
  const [name, setName] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  useEffect(() => {
    document.title = words.product;
    // An address of an office that is not open any more means nothing here, and would mean something else in the next.
    history.replaceState(null, '', '#/');
    // “New office” in the menu of an open one leads here, and means the question.
    if (isWanted('newOffice')) document.getElementById(nameId)?.focus();
  }, []);

  useCommands({ newOffice: () => document.getElementById(nameId)?.focus() });

  const begin = {
    onSuccess: () => undefined,
    onError: (error: Error) => message({ title: errorText(error), look: 'wrong' }),
  };

  const makeOffice = (guided: boolean) => {
    const checked = line.safeParse(name);
    if (checked.success) {
      setErrors([]);
      create.mutateAsync({ officeName: checked.data }).then(({ outcome }) => {
        // This screen may be gone already: only the address is left to say where to go.
        if (guided && outcome === 'opened') location.assign(places.walk);
      }, begin.onError);
    } else {
      setErrors([{ fieldId: nameId, text: name.trim() === '' ? words.newEmpty : words.newTooLong }]);
    }
  };

  return (
    <main className="first">
      <header className="first-head">
        <h1>{words.product}</h1>
        <p className="first-promise">{words.promise}</p>
      </header>
      <section aria-labelledby="first-new">
        <h2 id="first-new">{words.newTitle}</h2>
        <form
          noValidate
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            makeOffice(true);
          }}
        >
          <ErrorSummary title={words.newErrors} errors={errors} />
          <Field id={nameId} label={words.newQuestion} help={words.newHelp} error={errors[0]?.text}>
            {(control) => <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
          <div className="row">
            <Button look="primary" type="submit" disabled={create.isPending}>
              {walkWords.start}
            </Button>
            <Button disabled={create.isPending} onClick={() => makeOffice(false)}>
              {words.newButton}
            </Button>
          </div>
          <p className="small muted">{walkWords.startHelp}</p>
        </form>
      </section>
      <div className="first-others">
        <section aria-labelledby="first-open">
          <h2 id="first-open">{words.openTitle}</h2>
          <Button onClick={() => open.mutate({}, begin)}>{words.openButton}</Button>
          {recent.length === 0 ? null : (
            <>
              <h3>{words.recent}</h3>
              <ul className="plain">
                {recent.map((file, index) => (
                  <li key={index}>
                    {lookedFor[index]?.missing === true ? (
                      <div className="first-file first-missing">
                        <b>{file.name}</b>
                        <span>
                          {file.folder} · {recentWords.missing}
                        </span>
                        <span className="small">{recentWords.missingHelp}</span>
                        <Button
                          small
                          aria-label={recentWords.forgetName(file.name)}
                          onClick={() => forget.mutate({ index }, begin)}
                        >
                          {recentWords.forget}
                        </Button>
                      </div>
                    ) : (
                      <button type="button" className="first-file" onClick={() => openRecent.mutate({ index }, begin)}>
                        <b>{file.name}</b>
                        <span>{file.folder}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="small muted first-data">{officeInWords.firstText}</p>
          <Button disabled={officeIn.reading} onClick={() => void officeIn.choose()}>
            {officeInWords.button}
          </Button>
          {officeIn.reading ? <Progress label={officeInWords.reading} value={null} /> : null}
        </section>
        {samples.length === 0 ? null : (
          <section aria-labelledby="first-sample">
            <h2 id="first-sample">{words.sampleTitle}</h2>
            <p className="muted">{words.sampleText}</p>
            {samples.map((one) => (
              <div key={one.slug} className="first-sample">
                <p>{one.about}</p>
                <Button onClick={() => sample.mutate({ slug: one.slug }, begin)}>{words.sampleButton(one.name)}</Button>
              </div>
            ))}
          </section>
        )}
      </div>
      <p className="first-foot">{words.network}</p>
      {officeIn.dialog}
    </main>
  );
}
