import type { FreshnessState } from '../../../../src/review/freshness.ts';
import type { Mark } from '../../ui/marks.tsx';

/** The mark of each state. What is out of date may still be true, so none of them is “wrong”. */
export const freshnessMarks: Record<FreshnessState, Mark> = {
  fresh: 'ok',
  due: 'suggested',
  outdated: 'gap',
  never: 'none',
};
