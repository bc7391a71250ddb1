/** How screens learn of what was read. */
import { notifyManager, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { newQueryClient } from '../../../renderer/src/data/query-client.ts';

test('a screen hears of a new answer before whoever waited for it goes on, and before any key or click', async () => {
  const queries = newQueryClient();
  const heard: string[] = [];
  queries.setQueryData(['answer'], 'old');
  const observer = new QueryObserver<string>(queries, { queryKey: ['answer'], queryFn: () => 'new' });
  // As React is told, by way of the scheduler.
  const draw = notifyManager.batchCalls(() => {
    const { data } = observer.getCurrentResult();
    if (data === 'new') heard.push('drawn');
  });
  const stop = observer.subscribe(draw);
  const keyOrClick = new Promise<void>((done) => {
    setTimeout(() => {
      heard.push('key');
      done();
    }, 0);
  });
  // As a command does before it says that it is done.
  await queries.invalidateQueries({ queryKey: ['answer'] });
  heard.push('done');
  await keyOrClick;
  stop();
  expect(heard).toEqual(['drawn', 'done', 'key']);
});
