import { QueryClientProvider, useQueryErrorResetBoundary, type QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ClientProvider } from '../data/client-context.tsx';
import { useRefreshByEvents } from '../data/events.ts';
import { useAppState } from '../data/queries.ts';
import type { HostConnection } from '../host/client.ts';
import { FirstRun } from '../screens/first-run/FirstRun.tsx';
import { frame } from '../text/frame.ts';
import { Kit } from '../ui/Kit.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { Announcer } from './announcer.tsx';
import { Commands } from './commands.tsx';
import { DropLayer } from './drop/DropLayer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FileChooser } from './file-chooser/FileChooser.tsx';
import { useFollowLinks } from './follow-links.ts';
import { Frame } from './Frame.tsx';
import { HelpSheets } from './HelpSheets.tsx';
import { useTheme } from './theme.ts';
import { useEverywhereCommands } from './use-office-commands.ts';
import { Waiting } from './Waiting.tsx';

/** The whole page: providers outside, then either the first-run screen or the frame of the open office. */
export function App({ host, queries }: { host: HostConnection; queries: QueryClient }) {
  return (
    <ClientProvider value={host.client}>
      <QueryClientProvider client={queries}>
        <Router hook={useHashLocation}>
          <Kit>
            <ToastProvider dismiss={frame.dismiss}>
              <Announcer>
                <Commands>
                  <Guarded>
                    <Office />
                  </Guarded>
                </Commands>
                {host.loopback ? <FileChooser host={host.loopback} /> : null}
              </Announcer>
            </ToastProvider>
          </Kit>
        </Router>
      </QueryClientProvider>
    </ClientProvider>
  );
}

function Office() {
  const fileNumber = useRefreshByEvents();
  const [theme, setTheme] = useTheme();
  const { file } = useAppState();
  useEverywhereCommands(setTheme);
  useFollowLinks();
  return (
    <DropLayer file={file}>
      {file ? <Frame key={fileNumber} theme={theme} onTheme={setTheme} /> : <FirstRun />}
      <HelpSheets />
    </DropLayer>
  );
}

function Guarded({ children }: { children: React.ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary onReset={reset}>
      <Waiting>{children}</Waiting>
    </ErrorBoundary>
  );
}
