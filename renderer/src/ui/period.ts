/** Periods of one unit, as the form shows them. */
export const periodUnits = ['Y', 'M', 'W', 'D'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/**
 * Reads an ISO 8601 period as a number and a unit; years with months become months, weeks with days become days. Undefined
 * for an empty text, and for periods that mix months with days, which no single unit can say exactly.
 */
export function parsePeriod(period: string): { amount: number; unit: PeriodUnit } | undefined {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  if (!found) return undefined;
  const [years, months, weeks, days] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  const parts = [years ?? 0, months ?? 0, weeks ?? 0, days ?? 0] as const;
  const calendar = parts[0] + parts[1] > 0;
  const counted = parts[2] + parts[3] > 0;
  if (calendar === counted) return undefined;
  if (calendar) {
    return parts[1] === 0 ? { amount: parts[0], unit: 'Y' } : { amount: parts[0] * 12 + parts[1], unit: 'M' };
  }
  return parts[3] === 0 ? { amount: parts[2], unit: 'W' } : { amount: parts[2] * 7 + parts[3], unit: 'D' };
}
