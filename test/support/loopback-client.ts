/** Talks to a running loopback host as its page would: token in a header, events from a stream, file questions answered. */
import { request, type IncomingHttpHeaders } from 'node:http';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Offered } from '../../src/contract/offered.ts';
import type { FileQuestion } from '../../src/contract/file-question.ts';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends one request with exactly these headers; `fetch` would not let a test forge Host and Origin. */
export function sendHttp(
  origin: string,
  {
    method = 'GET',
    path = '/',
    headers = {},
    body = '',
  }: Partial<{
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string | Uint8Array;
  }>,
): Promise<HttpAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    const sent = request(
      { hostname, port, method, path, headers: { host: `${hostname}:${port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => {
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
        answer.on('error', failed);
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

export class LoopbackClient {
  readonly events: { name: string; event: unknown }[] = [];
  readonly #origin: string;
  readonly #token: string;
  readonly #stop = new AbortController();
  /** Decides what to answer to a file question; undefined leaves it open. */
  onDialog: (ask: FileQuestion) => object | undefined = (ask) => ({ id: ask.id, cancel: true });

  constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  async call(name: unknown, input: unknown): Promise<Envelope<unknown>> {
    const answer = await this.post('/call', { name, input });
    if (answer.status !== 200) throw new Error(`The call was refused with ${answer.status}`);
    return JSON.parse(answer.body) as Envelope<unknown>;
  }

  post(path: string, body: unknown): Promise<HttpAnswer> {
    const headers = { origin: this.#origin, 'content-type': 'application/json', 'x-candor-token': this.#token };
    return sendHttp(this.#origin, { method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  /** Offers a dropped file, as the page does. */
  async offer(name: string, content: string | Uint8Array): Promise<Envelope<Offered>> {
    const answer = await sendHttp(this.#origin, {
      method: 'POST',
      path: '/offer',
      headers: {
        origin: this.#origin,
        'content-type': 'application/octet-stream',
        'x-candor-token': this.#token,
        'x-candor-name': encodeURIComponent(name),
      },
      body: content,
    });
    if (answer.status !== 200) throw new Error(`The file was refused with ${answer.status}`);
    return JSON.parse(answer.body) as Envelope<Offered>;
  }

  /** Opens the event stream; resolves when the host has taken this page in. */
  async listen(): Promise<void> {
    const answer = await fetch(`${this.#origin}/events`, {
      headers: { 'x-candor-token': this.#token },
      signal: this.#stop.signal,
    });
    if (answer.status !== 200 || answer.body === null) throw new Error(`No events: ${answer.status}`);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const first = await reader.read();
    let text = first.value ?? '';
    void (async () => {
      try {
        for (;;) {
          text = this.#take(text);
          const { done, value } = await reader.read();
          if (done) return;
          text += value;
        }
      } catch {
        // The host ended, or the test did.
      }
    })();
  }

  close(): void {
    this.#stop.abort();
  }

  /** Takes whole events off the front of the text; answers the rest. */
  #take(text: string): string {
    const parts = text.split('\n\n');
    for (const part of parts.slice(0, -1)) {
      const found = /^event: (?<name>.+)\ndata: (?<data>.+)$/.exec(part)?.groups;
      if (found) this.#receive(found['name'] ?? '', JSON.parse(found['data'] ?? 'null'));
    }
    return parts.at(-1) ?? '';
  }

  #receive(name: string, event: unknown): void {
    this.events.push({ name, event });
    if (name !== 'dialog.ask') return;
    const answer = this.onDialog(event as FileQuestion);
    if (answer !== undefined) void this.post('/dialog', answer);
  }
}
