import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './Field.css';

/** What a control needs so that its label, help and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** What opens beside the question. */
export interface FieldHelp {
  /** Names the button that opens it, for those who do not see what it stands beside. */
  label: string;
  content: ReactNode;
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
export function Field({ label, help, error, more, aside, id, group = false, children }: FieldProps) {
  const made = useId();
  const controlId = id ?? made;
  const { open, box, onKeyDown, toggle } = useOpenedHelp(more);
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
            {more ? (
              <button
                type="button"
                className="field-more"
                aria-label={more.label}
                aria-expanded={open}
                aria-controls={open ? `${controlId}-more` : undefined}
                onClick={toggle}
              >
                <span aria-hidden="true">?</span>
              </button>
            ) : null}
            {aside}
          </span>
        ) : null}
      </div>
      {more && open ? (
        <section className="field-opened" id={`${controlId}-more`} aria-label={more.label} tabIndex={-1} ref={box}>
          {more.content}
        </section>
      ) : null}
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
    <div className="field" {...(group ? named : {})} onKeyDown={onKeyDown}>
      {inside}
    </div>
  );
}

/** Whether the help is open. F1 opens it and goes there, so that it is read aloud; Escape closes it and comes back. */
function useOpenedHelp(more: FieldHelp | undefined) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (open && cameFrom.current) box.current?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (more === undefined) return;
    if (event.key === 'F1') {
      event.preventDefault();
      event.stopPropagation();
      cameFrom.current = document.activeElement;
      setOpen(true);
      box.current?.focus();
    } else if (event.key === 'Escape' && open && box.current?.contains(document.activeElement)) {
      event.stopPropagation();
      setOpen(false);
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    }
  };
  const toggle = () => {
    cameFrom.current = null;
    setOpen(!open);
  };
  return { open, box, onKeyDown, toggle };
}
