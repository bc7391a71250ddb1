import { createContext, useContext, useEffect } from 'react';

/** Where a dropped file is attached: a record that is open, or (without an id) the list of all attached files. */
export interface DropTarget {
  recordId: string | undefined;
  title: string | undefined;
}

/** The targets on the page. */
export interface DropTargets {
  /** Adds one; answers how to take it away again. */
  add: (target: DropTarget) => () => void;
  /** The one that came last, which is the one in sight. */
  newest: () => DropTarget | undefined;
}

/** An empty list of targets. */
export function dropTargets(): DropTargets {
  let list: readonly DropTarget[] = [];
  return {
    add: (target) => {
      list = [...list, target];
      return () => {
        list = list.filter((one) => one !== target);
      };
    },
    newest: () => list.at(-1),
  };
}

const TargetsContext = createContext<DropTargets | undefined>(undefined);

export const DropTargetsProvider = TargetsContext.Provider;

/** Says that a file dropped anywhere on this page is meant for the record; not while `on` is false. */
export function useDropTarget({ recordId, title }: DropTarget, on = true): void {
  const targets = useContext(TargetsContext);
  useEffect(
    () => (targets === undefined || !on ? undefined : targets.add({ recordId, title })),
    [targets, recordId, title, on],
  );
}
