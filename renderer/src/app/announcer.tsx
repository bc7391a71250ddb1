import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** A place that screen readers listen to, for changes that only eyes would see. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => {
    // The same words twice would not be read again; a space that nobody hears makes them new.
    setText((before) => (before === next ? `${next}\u00A0` : next));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" data-announcer="">
        {text}
      </div>
    </AnnouncerContext>
  );
}

/** Says something aloud to those who use a screen reader. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}
