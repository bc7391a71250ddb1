import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents, type StreamEvent } from '../../../renderer/src/host/event-stream.ts';

const written = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

describe('the event stream of the loopback host', () => {
  it('leaves out signs of life', () => {
    expect(readEvents(`: still here\n\n${written('file.changed', { open: true })}: still here\n\n`)).toEqual({
      events: [{ name: 'file.changed', data: { open: true } }],
      rest: '',
    });
  });

  it('gives the same events however the text is cut', () => {
    const text =
      written('office.changed', { revision: 3, changed: ['V-001'] }) + written('file.changed', { open: false });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), (places) => {
        const cuts = [0, ...places.toSorted((first, second) => first - second), text.length];
        const events: StreamEvent[] = [];
        let rest = '';
        cuts.slice(1).forEach((end, index) => {
          const read = readEvents(rest + text.slice(cuts[index], end));
          rest = read.rest;
          events.push(...read.events);
        });
        expect(events.map((event) => event.name)).toEqual(['office.changed', 'file.changed']);
        expect(rest).toBe('');
      }),
    );
  });
});
