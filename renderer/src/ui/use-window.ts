import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { revealed, seenRange, type Range } from './seen-range.ts';

interface Measures {
  rows: number;
  columns: number;
  rowHeight: number;
  columnWidth: number;
  headHeight: number;
  headWidth: number;
}

/** The size of the box that was measured last, in pixels; at first that of a grid in a window of 1,280 by 800. */
let likelySize = { width: 990, height: 400 };

interface Window {
  rows: Range;
  columns: Range;
}

/**
 * The rows and columns of a large table that are in sight, for a box that scrolls under sticky heads. Only these are drawn, so
 * that an office of any size opens at once. `reveal` scrolls a cell into sight.
 */
export function useWindow(measures: Measures): {
  box: RefObject<HTMLDivElement | null>;
  seen: Window;
  measure: () => void;
  reveal: (row: number, column: number) => void;
} {
  const { rows, columns, rowHeight, columnWidth, headHeight, headWidth } = measures;
  const box = useRef<HTMLDivElement>(null);
  // What will most likely be in sight, until the box is measured: most often nothing has to be drawn a second time then.
  const [seen, setSeen] = useState<Window>(() => windowOf({ left: 0, top: 0, ...likelySize }));

  function windowOf(view: { left: number; top: number; width: number; height: number }): Window {
    return {
      rows: seenRange({ offset: view.top, length: view.height - headHeight }, { size: rowHeight, count: rows }),
      columns: seenRange({ offset: view.left, length: view.width - headWidth }, { size: columnWidth, count: columns }),
    };
  }

  function measure(): void {
    if (!box.current) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = box.current;
    likelySize = { width, height };
    const next = windowOf({ left, top, width, height });
    setSeen((before) => (isSame(before, next) ? before : next));
  }

  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(() => measure());
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
    // The measures decide what is in sight; `measure` itself is made anew with them.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, columns, rowHeight, columnWidth, headHeight, headWidth]);

  function reveal(row: number, column: number): void {
    const { current } = box;
    if (!current) return;
    current.scrollTop = revealed(current.scrollTop, current.clientHeight - headHeight, row, rowHeight);
    current.scrollLeft = revealed(current.scrollLeft, current.clientWidth - headWidth, column, columnWidth);
    measure();
  }
  return { box, seen, measure, reveal };
}

function isSame(one: Window, other: Window): boolean {
  return (['rows', 'columns'] as const).every(
    (way) => one[way].first === other[way].first && one[way].last === other[way].last,
  );
}
