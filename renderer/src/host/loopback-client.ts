/** The client of the loopback host: calls by POST, events by one endless answer. See `main/loopback/README.md`. */
import type { CallAnswer, CallInput, CallName } from '../../../src/contract/calls.ts';
import type { Envelope } from '../../../src/contract/errors.ts';
import type { EventName, Events } from '../../../src/contract/events.ts';
import { longCalls } from '../../../src/contract/long-calls.ts';
import { atMost } from './at-most.ts';
import type { PageClient } from './client.ts';
import { readEvents, type StreamEvent } from './event-stream.ts';
import type { FileAnswer, FileQuestion } from '../../../src/contract/file-question.ts';
import { offerFile } from './offer-file.ts';

/** What the host asks the page beside the contract's events. */
interface DialogEvents {
  'dialog.ask': FileQuestion;
  'dialog.done': { id: string };
}

type AnyEvents = Events & DialogEvents;

export interface LoopbackClient extends PageClient {
  /** Calls back when a file question is asked (again), and with undefined when it is over. */
  onFileQuestion: (listener: (question: FileQuestion | undefined) => void) => () => void;
  answerFileQuestion: (answer: FileAnswer) => Promise<void>;
}

const reconnectAfter = 500;
/** A browser keeps six connections to a host, one of them for events. So many of the others long calls may have at once. */
const longAtOnce = 3;
/** Characters that a request may have which outlives its page; browsers allow 64 KiB. */
const longestLastWord = 16_000;

const isLong = (name: string): boolean => longCalls.some((one) => one === name);

/** Connects with the token of this run. The event stream is open before the first call is sent. */
export function loopbackClient(token: string): LoopbackClient {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const headers = { 'X-Candor-Token': token };

  function on<Name extends keyof AnyEvents>(name: Name, listener: (event: AnyEvents[Name]) => void): () => void {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener));
    return () => known.delete(listener);
  }

  function tell(event: StreamEvent): void {
    for (const listener of listeners.get(event.name) ?? []) listener(event.data as never);
  }

  const inLine = atMost(longAtOnce);

  const post = async (address: string, content: unknown, signal?: AbortSignal): Promise<Response> => {
    const body = JSON.stringify(content);
    return await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body,
      signal: signal ?? null,
      // What was typed last is still sent while the window closes; browsers allow this for little things only.
      keepalive: document.visibilityState === 'hidden' && body.length < longestLastWord,
    });
  };

  const opened = listenForever(headers, tell);

  return {
    offer: async (file) => {
      await opened;
      return await offerFile(file as File, headers);
    },
    async call<Name extends CallName>(
      name: Name,
      input: CallInput<Name>,
      signal?: AbortSignal,
    ): Promise<Envelope<CallAnswer<Name>>> {
      await opened;
      const ask = async (): Promise<Envelope<CallAnswer<Name>>> => {
        try {
          const answer = await post('call', { name, input }, signal);
          if (answer.ok) return (await answer.json()) as Envelope<CallAnswer<Name>>;
        } catch {
          // Called off; or the host has ended, or the computer slept: then the screens say so and offer to try again.
        }
        return { ok: false, error: { code: 'notAvailableHere', details: {} } };
      };
      return await (isLong(name) ? inLine(ask) : ask());
    },
    subscribe: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => on(name, listener),
    onFileQuestion: (listener) => {
      const offAsk = on('dialog.ask', listener);
      const offDone = on('dialog.done', () => listener(undefined));
      return () => {
        offAsk();
        offDone();
      };
    },
    answerFileQuestion: async (answer) => {
      await post('dialog', answer);
    },
  };
}

/** Listens to the host's events, and again after each interruption. Settles when the first stream is open or refused. */
async function listenForever(headers: Record<string, string>, tell: (event: StreamEvent) => void): Promise<void> {
  return await new Promise((opened) => {
    let attempts = 0;
    const listen = async (): Promise<boolean> => {
      attempts += 1;
      const answer = await fetch('events', { headers });
      opened();
      // Refused: the token is not of this run, and asking again would not help.
      if (answer.status === 403) return false;
      if (attempts > 1) tell({ name: 'events.missed', data: { reconnected: true } });
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        const read = readEvents(rest + part.value);
        rest = read.rest;
        read.events.forEach(tell);
      }
      return true;
    };
    const again = (): void => {
      listen().then(
        (goOn) => {
          if (goOn) setTimeout(again, reconnectAfter);
        },
        () => {
          opened();
          setTimeout(again, reconnectAfter);
        },
      );
    };
    again();
  });
}
