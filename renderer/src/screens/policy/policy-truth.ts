/** "Is what we publish true today?" in one line. */
import type { VersionDrift } from '../../../../src/contract/versions.ts';
import { dateInWords } from '../../text/dates.ts';
import { policyTruth as words } from '../../text/policy.ts';
import type { Mark } from '../../ui/marks.tsx';

export interface PolicyTruth {
  mark: Mark;
  text: string;
  /** How many sentences are wrong, missing, or say what is no longer so. */
  count: number;
}

/** The answer for the version that was issued last; `today` is an ISO date. */
export function policyTruth(
  { version, entries }: Pick<VersionDrift, 'version' | 'entries'>,
  today: string,
): PolicyTruth {
  if (version === null) return { mark: 'none', text: words.none, count: 0 };
  const { number, effectiveDate } = version;
  const missing = entries.filter((entry) => entry.kind === 'missing').length;
  const untrue = entries.length - missing;
  if (untrue > 0) {
    const text = words.untrue(untrue, number);
    return { mark: 'wrong', text: missing > 0 ? words.both(text, missing) : text, count: entries.length };
  }
  if (missing > 0) return { mark: 'wrong', text: words.missing(missing, number), count: missing };
  const say = effectiveDate > today ? words.from : words.since;
  return { mark: 'ok', text: say(number, dateInWords(effectiveDate)), count: 0 };
}
