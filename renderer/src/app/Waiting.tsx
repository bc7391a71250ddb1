import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useReducer, type ReactNode } from 'react';
import { frame } from '../text/frame.ts';
import { Skeleton } from '../ui/Skeleton.tsx';

/**
 * Quiet bars until the host has answered what `children` ask for. By itself React leaves them there for 300 ms, however early
 * the answer is; drawn again with each answer, what was waited for comes at once.
 */
export function Waiting({ children }: { children: ReactNode }) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  return <Suspense fallback={<Bars onAnswer={drawAgain} />}>{children}</Suspense>;
}

function Bars({ onAnswer }: { onAnswer: () => void }) {
  const queries = useQueryClient();
  useEffect(() => {
    // It may have come before this effect.
    if (queries.isFetching() === 0) onAnswer();
    return queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') onAnswer();
    });
  }, [queries, onAnswer]);
  return <Skeleton label={frame.loading} />;
}
