/** `2026-01-31`, and what `xsd:date` or a program that writes a moment for a day puts behind it. */
const DAY = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]{5,20})?(?:Z|[+-]\d\d:\d\d)?$/;

/** The calendar day of a date as audit files write them, as `yyyy-MM-dd`; null for any other notation. The day is taken as written, in no time zone. */
export function xafDate(text: string): string | null {
  return DAY.exec(text)?.[1] ?? null;
}
