import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { frame } from '../text/frame.ts';
import { Hint } from './Hint.tsx';
import './Page.css';

interface PageProps {
  title: string;
  /** One line under the title. */
  about?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  /** The page fills the window's height and its parts scroll (on wide windows only). */
  fills?: boolean | undefined;
  children: ReactNode;
}

let firstPage = true;

/** Gives the title the focus, where what had it is gone: a keyboard would begin at the top of the program otherwise. */
export function focusTitle(): void {
  if (document.activeElement === document.body) {
    document.querySelector<HTMLElement>('.page h1')?.focus({ preventScroll: true });
  }
}

/** A screen: its title as the one main heading, its actions, its content. Coming from another screen, the title takes the
 * focus, so that keyboards and screen readers begin where the eyes do. */
export function Page({ title, about, actions, fills = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A question or a record inside may have asked for the focus already.
    const taken = heading.current?.closest('.page')?.contains(document.activeElement) ?? false;
    if (!firstPage && !taken) heading.current?.focus({ preventScroll: true });
    if (!taken) window.scrollTo(0, 0);
    firstPage = false;
  }, []);
  const [location] = useLocation();
  const seen = useRef(location);
  useEffect(() => {
    if (seen.current === location) return undefined;
    seen.current = location;
    // A list and its records are one screen. A dialog that closes gives back the focus first.
    const timer = setTimeout(focusTitle, 50);
    return () => clearTimeout(timer);
  }, [location]);
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title]);
  return (
    <div className={fills ? 'page page-fills' : 'page'}>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about ? <div className="page-about">{about}</div> : null}
        </div>
        {actions ? <div className="row">{actions}</div> : null}
      </header>
      <Hint />
      {children}
    </div>
  );
}
