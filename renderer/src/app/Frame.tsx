import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useResumedWalk } from '../screens/walk/use-walk-place.ts';
import { frame } from '../text/frame.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { useRunCommand } from './commands.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Preparing } from './Preparing.tsx';
import { PrintHead } from './PrintHead.tsx';
import { Routes } from './Routes.tsx';
import { SideBar } from './SideBar.tsx';
import type { Theme } from './theme.ts';
import { useOfficeCommands } from './use-office-commands.ts';
import { Waiting } from './Waiting.tsx';
import './Frame.css';

interface FrameProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

/** What stands around every screen of an open office. */
export function Frame({ theme, onTheme }: FrameProps) {
  const [finding, setFinding] = useState(false);
  const run = useRunCommand();
  const { reset } = useQueryErrorResetBoundary();
  const [location] = useLocation();
  useResumedWalk();
  useOfficeCommands(() => setFinding(true));
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
        {frame.skip}
      </button>
      <PrintHead />
      <SideBar theme={theme} onTheme={onTheme} onFind={() => setFinding(true)} />
      <main className="frame-main">
        <ErrorBoundary resetKey={location} onReset={reset}>
          <Waiting>
            <Routes />
          </Waiting>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        <Preparing />
      </Suspense>
      <CommandPalette open={finding} onClose={() => setFinding(false)} onKeys={() => run('keys')} />
    </div>
  );
}
