/** From this number of employees, part-time included, an office is covered: 1798.83(c)(1). */
export const coveredFromEmployees = 20;

/** Calendar days to answer a request that came to the named contact point: 1798.83(b)(1). */
export const daysAtContactPoint = 30;

/** Calendar days at most to answer a request that came anywhere else: 1798.83(b)(1). */
export const daysElsewhere = 150;

/** A relationship that rests on one purchase lasts this many months: 1798.83(e)(5). */
export const monthsAfterPurchase = 18;
