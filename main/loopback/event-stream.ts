/** The pages that listen, and how events are written to them. */
import type { ServerResponse } from 'node:http';

/** Milliseconds between signs of life; some proxies and sleeping laptops drop silent connections. */
const heartbeat = 15_000;

/** Writes events to every page that listens (`text/event-stream`). */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => {
      for (const page of this.#pages) page.write(': still here\n\n');
    }, heartbeat);
    // Signs of life alone must not keep the program running.
    this.#timer.unref();
  }

  /** How many pages listen. */
  get pages(): number {
    return this.#pages.size;
  }

  /** Adds a page; it is dropped when its connection ends. The headers are already set. */
  add(page: ServerResponse): void {
    page.write(': connected\n\n');
    this.#pages.add(page);
    page.on('close', () => this.#pages.delete(page));
  }

  /** Sends an event to every page. JSON has no line ends inside, as the format needs. */
  send(name: string, event: unknown): void {
    for (const page of this.#pages) page.write(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  /** Ends all connections. */
  close(): void {
    clearInterval(this.#timer);
    for (const page of this.#pages) page.end();
    this.#pages.clear();
  }
}
