import { useId, type ReactNode } from 'react';
import { HelpButton, OpenedHelp, useOpenedHelp, type FieldHelp } from './OpenedHelp.tsx';
import { useSteady } from './while-pressed.ts';
import './Field.css';

/** What a control needs so that its label, help and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  /** One line under the question: why we ask. */
  help?: ReactNode;
  error?: string | undefined;
  /** More than one line: opens with the button beside the question, or with F1 while the answer has the focus. */
  more?: FieldHelp | undefined;
  /** Beside the label: the state of the answer. */
  aside?: ReactNode;
  /** The id of the control, when something outside must find it. */
  id?: string | undefined;
  /** True when the control is a set of controls: the label then names a group. */
  group?: boolean | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** A question with its control, its help and its error, tied together for everybody who cannot see them side by side. */
export function Field({ label, help, error: found, more, aside, id, group = false, children }: FieldProps) {
  const made = useId();
  const error = useSteady(found);
  const controlId = id ?? made;
  const opened = useOpenedHelp(more);
  const boxId = `${controlId}-more`;
  const describedBy = [help ? `${controlId}-help` : '', error ? `${controlId}-error` : ''].filter(Boolean).join(' ');
  const control: ControlProps = {
    id: controlId,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
  };
  const inside = (
    <>
      <div className="field-head">
        {group ? (
          <span className="field-label" id={`${controlId}-label`}>
            {label}
          </span>
        ) : (
          <label className="field-label" htmlFor={controlId}>
            {label}
          </label>
        )}
        {more || aside ? (
          <span className="field-aside">
            {more ? <HelpButton boxId={boxId} more={more} help={opened} /> : null}
            {aside}
          </span>
        ) : null}
      </div>
      {more ? <OpenedHelp boxId={boxId} more={more} help={opened} /> : null}
      {help ? (
        <div className="field-help" id={`${controlId}-help`}>
          {help}
        </div>
      ) : null}
      {error ? (
        <p className="field-error" id={`${controlId}-error`}>
          {error}
        </p>
      ) : null}
      {children(control)}
    </>
  );
  const named = {
    role: 'group',
    id: controlId,
    tabIndex: -1,
    'aria-labelledby': `${controlId}-label`,
    'aria-describedby': describedBy || undefined,
  };
  return (
    // Keys come from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="field" {...(group ? named : {})} onKeyDown={opened.onKeyDown}>
      {inside}
    </div>
  );
}
