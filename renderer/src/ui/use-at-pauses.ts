import { useEffect, useEffectEvent } from 'react';

/** So long after the last key (milliseconds) somebody has paused. */
const pauseLength = 600;

/**
 * Hands over a text at every pause, and when the page is hidden, closed or left; only while it `waits`. `atPauses` is false where a
 * pause must not hand over, because the field would move away under the fingers.
 */
export function useAtPauses(text: string, waits: boolean, handOver: () => void, atPauses = true): void {
  const now = useEffectEvent(() => (waits ? handOver() : undefined));
  useEffect(() => {
    if (!waits || !atPauses) return;
    const timer = setTimeout(() => now(), pauseLength);
    return () => clearTimeout(timer);
  }, [text, waits, atPauses]);
  useEffect(() => {
    const onHide = (): void => now();
    const onVisibility = (): void => (document.visibilityState === 'hidden' ? now() : undefined);
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onVisibility);
      now();
    };
  }, []);
}
