import { useEffect, useRef, useState, type ReactNode } from 'react';
import './ScrollBox.css';

/**
 * Holds something that may be wider than its place, such as a table in a small window or at high zoom: it then scrolls by itself,
 * not the page. As soon as it does, it has a name and a place for the Tab key, so that arrow keys can scroll it.
 */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const watch = new ResizeObserver(() => setWide(current.scrollWidth > current.clientWidth + 1));
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} className="scroll-box" {...(wide ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}
