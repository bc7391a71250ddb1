import { useEffect, useRef } from 'react';
import './ErrorSummary.css';

export interface SummaryError {
  /** The id of the control that the error is about. */
  fieldId: string;
  text: string;
}

/** The errors of a form in one place. It takes the focus when it appears, and each line leads to its question. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly SummaryError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h3>{title}</h3>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <button
              type="button"
              className="error-summary-link"
              onClick={() => document.getElementById(error.fieldId)?.focus()}
            >
              {error.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
