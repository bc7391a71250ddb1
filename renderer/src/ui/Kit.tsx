import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, type ReactNode } from 'react';
import { followPresses } from './while-pressed.ts';
import './tokens.css';
import './fonts.css';
import './base.css';
import './popup.css';

/** Sets up the kit for everything inside: no style elements, because the content policy allows none. */
export function Kit({ children }: { children: ReactNode }) {
  useEffect(() => followPresses(document), []);
  return <CSPProvider disableStyleElements>{children}</CSPProvider>;
}
