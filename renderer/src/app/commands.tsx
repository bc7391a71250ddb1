import { createContext, useContext, useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from 'react';
import type { MenuChoice, MenuCommandName } from '../../../src/contract/menu-commands.ts';
import { useClient } from '../data/client-context.tsx';
import { commandOfKeys, isText } from './shortcuts.ts';

type Handlers = { [Name in MenuCommandName]?: () => void } & { openRecent?: (index: number) => void };

interface Registry {
  add: (handlers: Handlers) => () => void;
  /** Does a command; nothing when no part of the page takes it. */
  run: (name: MenuCommandName) => void;
}

const RegistryContext = createContext<Registry | undefined>(undefined);

/** Carries what is chosen in the menu of the system, or pressed on the keyboard, to the part of the page that does it. */
export function Commands({ children }: { children: ReactNode }) {
  const client = useClient();
  const list = useRef<Handlers[]>([]);
  const handlerOf = (name: MenuCommandName) => list.current.findLast((one) => one[name] !== undefined)?.[name];
  const registry = useMemo(
    (): Registry => ({
      add: (handlers) => {
        list.current = [...list.current, handlers];
        return () => {
          list.current = list.current.filter((one) => one !== handlers);
        };
      },
      run: (name) => list.current.findLast((one) => one[name] !== undefined)?.[name]?.(),
    }),
    [],
  );
  const onChoice = useEffectEvent((choice: MenuChoice) => {
    if (choice.command === 'openRecent') list.current.findLast((one) => one.openRecent)?.openRecent?.(choice.index);
    // A menu knows nothing of the text that has the focus: there undo is the text's own.
    else if ((choice.command === 'undo' || choice.command === 'redo') && isText(document.activeElement)) {
      document.execCommand(choice.command);
    } else registry.run(choice.command);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A part of the page has taken the key already: F1 in an answer explains its question.
    if (event.defaultPrevented) return;
    const name = commandOfKeys(event, isText(event.target));
    const handler = name === undefined ? undefined : handlerOf(name);
    if (handler === undefined) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => client.subscribe('menu.chosen', (choice) => onChoice(choice)), [client]);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return <RegistryContext.Provider value={registry}>{children}</RegistryContext.Provider>;
}

function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (registry === undefined) throw new Error('This part stands outside the commands.');
  return registry;
}

/** What this part of the page does when a command comes; of several parts, the one that came last goes first. */
export function useCommands(own: Handlers): void {
  const { add } = useRegistry();
  const newest = useRef(own);
  useEffect(() => {
    newest.current = own;
  });
  const names = Object.keys(own).join(' ');
  useEffect(() => {
    const entries = names
      .split(' ')
      .map((name) => [name, (index: number) => newest.current[name as 'openRecent']?.(index)]);
    return add(Object.fromEntries(entries) as Handlers);
  }, [add, names]);
}

/** A function that does a command, as the menu would. */
export function useRunCommand(): (name: MenuCommandName) => void {
  return useRegistry().run;
}
