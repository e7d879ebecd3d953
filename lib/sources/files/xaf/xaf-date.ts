/** `2026-01-31`, and what `xsd:date` or a program that writes a moment for a day puts behind it. */
const DAY = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]{5,20})?(?:Z|[+-]\d\d:\d\d)?$/;
/** As older packages write them: `20260131`, `31-01-2026`. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const DUTCH = /^(\d\d)[-/.](\d\d)[-/.]((?:19|20)\d\d)$/;

/** The calendar day of a date as audit files write them, as `yyyy-MM-dd`; null for any other notation. The day is taken as written, in no time zone. */
export function xafDate(text: string): string | null {
  const day = DAY.exec(text)?.[1];
  if (day !== undefined) return day;
  const [, year, month, date] = COMPACT.exec(text) ?? [];
  const [, dutchDate, dutchMonth, dutchYear] = DUTCH.exec(text) ?? [];
  if (year) return `${year}-${month}-${date}`;
  return dutchYear ? `${dutchYear}-${dutchMonth}-${dutchDate}` : null;
}
