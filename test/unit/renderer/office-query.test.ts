import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { readOffice } from '../../../renderer/src/data/office-query.ts';
import { readAfterCommand, readRecordsAgain, rereader } from '../../../renderer/src/data/reading-again.ts';
import type { Client } from '../../../src/contract/events.ts';
import type { OfficeChanges, OfficeNews, OfficeReading } from '../../../src/contract/office-calls.ts';
import { given } from '../../../src/inventory/answer.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({ recipient: [{ name: 'Postwell' }, { name: 'Adwise' }] });
const held: OfficeReading = { office, revision: 3, mark: 'c'.repeat(64) };
const other: OfficeReading = { office: buildOffice(), revision: 1, mark: 'a'.repeat(64) };

/** A host that answers what changed, and the other office when it is asked for all of it. */
function host(changes: OfficeChanges | null): { client: Client; asked: [string, unknown][] } {
  const asked: [string, unknown][] = [];
  const answers: { [name: string]: unknown } = { 'office.read': other, 'office.changes': changes };
  const client = {
    call: (name: string, input: unknown) => {
      asked.push([name, input]);
      return Promise.resolve({ ok: true, value: answers[name] });
    },
    subscribe: () => () => undefined,
    offer: () => Promise.resolve({ ok: false, error: { code: 'offerGone', details: {} } }),
  };
  return { client: client as Client, asked };
}

describe('reading the records again', () => {
  test('asks for all of them only when none are held', async () => {
    const { client, asked } = host(null);
    expect(await readOffice(client)).toBe(other);
    expect(asked).toEqual([['office.read', {}]]);
  });

  test('asks for what changed and puts it in; the rest stays the same objects', async () => {
    const renamed = { ...blankRecord('recipient', 'V-002'), name: given('Adwise Inc.') };
    const { client, asked } = host({
      saved: [renamed],
      removed: ['D-001'],
      sample: false,
      revision: 7,
      mark: 'd'.repeat(64),
    });
    const next = await readOffice(client, held);
    expect(asked).toEqual([['office.changes', { revision: 3, mark: held.mark }]]);
    expect(next).toMatchObject({ revision: 7, mark: 'd'.repeat(64) });
    expect(next.office.recipient).toEqual([office.recipient[0], renamed]);
    expect(next.office.recipient[0]).toBe(office.recipient[0]);
    expect(next.office.dataElement).toBe(office.dataElement);
  });

  test('keeps the very same value when nothing changed, so that nothing is drawn again', async () => {
    const { client } = host({ saved: [], removed: [], sample: false, revision: 3, mark: held.mark });
    expect(await readOffice(client, held)).toBe(held);
  });

  test('reads everything when the host does not know what is held', async () => {
    const { client, asked } = host(null);
    expect(await readOffice(client, held)).toBe(other);
    expect(asked.map(([name]) => name)).toEqual(['office.changes', 'office.read']);
  });
});

describe('after a change', () => {
  test('quick things are read at once, what is made of whole documents once the changes pause', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
    const times: { [name: string]: number } = {};
    const options = (name: string) => ({
      queryKey: [name, {}],
      queryFn: () => {
        times[name] = (times[name] ?? 0) + 1;
        return times[name];
      },
    });
    const onScreen = ['office.read', 'request.state', 'finding.list'];
    const watching = onScreen.map((name) => new QueryObserver(queries, options(name)).subscribe(() => undefined));
    await queries.prefetchQuery(options('policy.compose'));
    let waiting: (() => unknown)[] = [];
    const { readAgain } = rereader(queries, (work) => {
      waiting.push(work);
      return () => (waiting = waiting.filter((one) => one !== work));
    });
    readAgain();
    readAgain();
    expect(times).toEqual({ 'office.read': 3, 'request.state': 3, 'finding.list': 1, 'policy.compose': 1 });
    expect(waiting).toHaveLength(1);
    await settled();
    await waiting[0]?.();
    // What nobody looks at waits until somebody does.
    expect(times).toEqual({ 'office.read': 3, 'request.state': 3, 'finding.list': 2, 'policy.compose': 1 });
    expect(queries.getQueryState(['policy.compose', {}])?.isInvalidated).toBe(true);
    for (const stop of watching) stop();
  });

  test('the event of a change and the answer of its command read the records once between them', async () => {
    const { queries, answers, stop } = readingSlowly();
    const { readAgain } = rereader(queries, () => () => undefined);
    readAgain({ revision: 4 });
    const done = readRecordsAgain(queries, 4);
    await settled();
    answers[0]?.(4);
    await done;
    expect(answers).toHaveLength(1);
    expect(queries.getQueryData(['office.read', {}])).toEqual({ revision: 4 });
    await readRecordsAgain(queries, 4);
    expect(answers).toHaveLength(1);
    stop();
  });

  test('what an event brings is put in at once, and nobody asks', async () => {
    const { queries, answers, stop } = readingSlowly(held);
    queries.setQueryData(['app.state', {}], { version: '1', today: '2026-11-22', file: { revision: 3 } });
    const command = readAfterCommand(queries, 4);
    rereader(queries, () => () => undefined).readAgain({ revision: 4, changed: ['V-002'], news: newsAfter(held.mark) });
    await command;
    expect(queries.getQueryData<OfficeReading>(['office.read', {}])).toMatchObject({ revision: 4, mark: mark4 });
    expect(queries.getQueryData<OfficeReading>(['office.read', {}])?.office.recipient).toEqual([office.recipient[0]]);
    expect(queries.getQueryData(['app.state', {}])).toEqual({
      version: '1',
      today: '2026-11-23',
      file: { revision: 4 },
    });
    expect(answers).toHaveLength(0);
    stop();
  });

  test('an event that comes before the answer of its command is drawn with it', async () => {
    const { queries, answers, stop } = readingSlowly(held);
    queries.setQueryData(['app.state', {}], { today: '2026-11-22', file: { revision: 3 } });
    let answer = (): void => undefined;
    const command = queries
      .getMutationCache()
      .build(queries, {
        mutationFn: async () => await new Promise<void>((done) => (answer = done)),
        onSuccess: async () => await readAfterCommand(queries, 4),
      })
      .execute(undefined);
    await settled();
    const { readAgain } = rereader(queries, () => () => undefined);
    readAgain({ revision: 4, changed: ['V-002'], news: newsAfter(held.mark) });
    await settled();
    expect(queries.getQueryData(['office.read', {}])).toBe(held);
    answer();
    await command;
    expect(queries.getQueryData(['office.read', {}])).toMatchObject({ revision: 4 });
    expect(answers).toHaveLength(0);
    stop();
  });

  test('what an event brings is left aside when other records are held, or are being read: they are read again', async () => {
    for (const isReading of [false, true]) {
      const { queries, answers, stop } = readingSlowly(held);
      queries.setQueryData(['app.state', {}], { today: '2026-11-22', file: { revision: 3 } });
      if (isReading) void queries.invalidateQueries({ queryKey: ['office.read'] });
      const news = newsAfter(isReading ? held.mark : 'e'.repeat(64));
      rereader(queries, () => () => undefined).readAgain({ revision: 4, changed: ['V-002'], news });
      await settled();
      expect(queries.getQueryData(['office.read', {}])).toBe(held);
      expect(answers).toHaveLength(1);
      stop();
    }
  });

  test('records that were under way before the change are read again', async () => {
    const { queries, answers, stop } = readingSlowly();
    void queries.invalidateQueries({ queryKey: ['office.read'] });
    const done = readRecordsAgain(queries, 4);
    await settled();
    answers[0]?.(3);
    await settled();
    answers[1]?.(4);
    await done;
    expect(queries.getQueryData(['office.read', {}])).toEqual({ revision: 4 });
    stop();
  });

  test('an answer that was under way is not taken for the newest', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
    const answers: ((text: string) => void)[] = [];
    const options = {
      queryKey: ['policy.compose', {}],
      queryFn: async () => await new Promise<string>((answer) => answers.push(answer)),
    };
    const stopWatching = new QueryObserver(queries, options).subscribe(() => undefined);
    const work: (() => void)[] = [];
    const { readAgain } = rereader(queries, (later) => {
      work.push(later);
      return () => undefined;
    });
    readAgain();
    answers[0]?.('of the records before');
    await settled();
    work[0]?.();
    await settled();
    answers[1]?.('of the records now');
    await settled();
    expect(queries.getQueryData(options.queryKey)).toBe('of the records now');
    stopWatching();
  });
});

const mark4 = 'f'.repeat(64);

/** The news that the second recipient is gone, after the command of that mark. */
function newsAfter(since: string): OfficeNews {
  return {
    since,
    changes: { saved: [], removed: ['V-002'], sample: false, revision: 4, mark: mark4 },
    file: { revision: 4 } as OfficeNews['file'],
    today: '2026-11-23',
  };
}

/** Records of revision 3 on the screen; each later reading waits to be answered with a revision. */
function readingSlowly(first: object = { revision: 3 }): {
  queries: QueryClient;
  answers: ((revision: number) => void)[];
  stop: () => void;
} {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  const answers: ((revision: number) => void)[] = [];
  const options = {
    queryKey: ['office.read', {}],
    queryFn: async () =>
      await new Promise<{ revision: number }>((answer) => answers.push((revision) => answer({ revision }))),
  };
  queries.setQueryData(options.queryKey, first);
  const stop = new QueryObserver(queries, options).subscribe(() => undefined);
  return { queries, answers, stop };
}

/** When all that was promised so far has come. */
async function settled(): Promise<void> {
  await new Promise((next) => setTimeout(next, 0));
}
