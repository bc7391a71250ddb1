import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import './tokens.css';
import './fonts.css';
import './base.css';
import './popup.css';

/** Sets up the kit for everything inside: no style elements, because the content policy allows none. */
export function Kit({ children }: { children: ReactNode }) {
  return <CSPProvider disableStyleElements>{children}</CSPProvider>;
}
