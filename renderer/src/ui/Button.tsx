import type { ComponentProps } from 'react';
import './Button.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

interface Look {
  look?: ButtonLook | undefined;
  /** A lower button for rows of a list; main actions keep the 44-pixel height. */
  small?: boolean | undefined;
}

/** A button. A view has at most one with the look `primary`. */
export function Button({ look = 'plain', small = false, ...rest }: ComponentProps<'button'> & Look) {
  return <button type="button" {...rest} className={buttonClass(look, small)} />;
}

/** A link that looks like a button, for actions that only lead somewhere. */
export function LinkButton({ look = 'plain', small = false, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a {...rest} className={buttonClass(look, small)}>
      {children}
    </a>
  );
}

/** The class of anything that should look like a button. */
export function buttonClass(look: ButtonLook = 'plain', small = false): string {
  return `button button-${look}${small ? ' button-small' : ''}`;
}
