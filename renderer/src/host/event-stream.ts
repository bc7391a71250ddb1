/** One event of a `text/event-stream`. */
export interface StreamEvent {
  name: string;
  data: unknown;
}

/**
 * Cuts the text of an event stream into events. Returns the whole events, and the rest that is still being received.
 * Comment lines, such as the host's sign of life, are left out.
 */
export function readEvents(text: string): { events: StreamEvent[]; rest: string } {
  const parts = text.split('\n\n');
  const rest = parts.pop() ?? '';
  return { events: parts.flatMap(readEvent), rest };
}

function readEvent(part: string): StreamEvent[] {
  const lines = part.split('\n');
  const name = lines.find((line) => line.startsWith('event: '))?.slice('event: '.length);
  const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice('data: '.length));
  if (name === undefined || data.length === 0) return [];
  return [{ name, data: JSON.parse(data.join('\n')) as unknown }];
}
