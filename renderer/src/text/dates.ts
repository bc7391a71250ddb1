/** Dates and times as people here write them. */
const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const localDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'full' });

/** `November 21, 2026` for an ISO date. */
export function dateInWords(isoDate: string): string {
  return longDate.format(new Date(`${isoDate}T00:00:00Z`));
}

/** `Nov 21, 2026` for an ISO date. */
export function dateInBrief(isoDate: string): string {
  return shortDate.format(new Date(`${isoDate}T00:00:00Z`));
}

/** `Saturday, November 21, 2026` for an ISO date. */
export function dayInWords(isoDate: string): string {
  return weekday.format(new Date(`${isoDate}T00:00:00Z`));
}

/** `2:02 PM` where the office is, for a UTC time. */
export function timeInWords(utcTime: string): string {
  return clock.format(new Date(utcTime));
}

/** The day of a UTC time where the office is, in words. */
export function localDayInWords(utcTime: string): string {
  return localDay.format(new Date(utcTime));
}

/** The UTC time (ISO 8601) at which a day (ISO date) begins where the office is. */
export function startOfDay(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00.000`).toISOString();
}
/** The UTC time (ISO 8601) at which a day (ISO date) ends there. */
export function endOfDay(isoDate: string): string {
  return new Date(`${isoDate}T23:59:59.999`).toISOString();
}

/** Today's clock time in words, or the day when it was another day. */
export function timeOrDay(utcTime: string, today: string): string {
  const time = new Date(utcTime);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return day === today ? timeInWords(utcTime) : dateInBrief(day);
}
