/** By when something is due, in words and with a mark that has a shape of its own. */
import { inboxWords as words } from '../../text/requests.ts';
import type { InboxLine } from '../../../../src/requests/inbox.ts';
import type { Mark } from '../../ui/marks.tsx';

export interface DueWords {
  mark: Mark;
  /** What matters most: `Overdue by 3 days`, `aim by Nov 25, 2026`. */
  title: string;
  /** The other day. */
  detail: string;
}

/** The words for the step that is due next; for a settled request how it ended. */
export function dueWords(line: Pick<InboxLine, 'status' | 'next' | 'answeredOn'>): DueWords {
  const { status, next, answeredOn } = line;
  if (status === 'withdrawn') return { mark: 'none', title: words.withdrawn, detail: '' };
  if (status === 'answered') {
    return { mark: 'ok', title: answeredOn === null ? words.done : words.answered(answeredOn), detail: '' };
  }
  if (next === null) return { mark: 'none', title: words.noClock, detail: '' };
  const { overdue, aimBy, latest, daysLeft } = next;
  if (overdue === 'pastLatest') {
    return { mark: 'wrong', title: words.overdue(-daysLeft), detail: words.latestWas(latest) };
  }
  const left = aimBy === latest ? words.in(daysLeft) : `${words.latest(latest)}, ${words.in(daysLeft)}`;
  if (overdue === 'pastAim')
    return { mark: 'gap', title: words.late, detail: daysLeft < 0 ? words.aimWas(aimBy) : left };
  return {
    mark: daysLeft === 0 ? 'gap' : 'none',
    title: daysLeft === 0 ? words.today : aimBy === latest ? words.by(latest) : words.aim(aimBy),
    detail: left,
  };
}
