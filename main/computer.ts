/** What every host takes from the computer in the same way: clock, name of the person, version of the program. */
import { userInfo } from 'node:os';

/** Today's date in local time, ISO 8601. An office in California thinks in its own days, not in those of Greenwich. */
export function today(at: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** UTC time, ISO 8601 with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}

/** Name under which the person is signed in on this computer; `unknown` where the system gives none. */
export function userName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    // A user id without an entry in the system's list, as in some containers.
    return 'unknown';
  }
}
