/** Deeper than any answer of ours nests; what lies below is nothing. */
const MAX_DEPTH = 8;
const WITH_EXPONENT = /^[+-]?[\d.]{1,30}e[+-]?\d{1,3}$/i;

const digits = (value: unknown, length: number): string => String(Number(value)).padStart(length, '0');

const dayText = ({ year, month, day }: Record<string, unknown>): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;

function ofClass(value: Record<string, unknown>): unknown {
  switch (value.__class__) {
    case 'Decimal':
      // Python writes small and large decimals with an exponent.
      return WITH_EXPONENT.test(String(value.decimal)) ? Number(value.decimal) : value.decimal;
    case 'date':
      return dayText(value);
    case 'datetime':
      return `${dayText(value)}T${digits(value.hour, 2)}:${digits(value.minute, 2)}:${digits(value.second, 2)}`;
    default:
      return null;
  }
}

/** A value of an answer as plain JSON: decimals as text, dates and moments in ISO 8601. Tryton writes them as objects with a `__class__`. */
export function plainValue(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((entry) => plainValue(entry, depth + 1));
  if ('__class__' in value) return ofClass(value as Record<string, unknown>);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainValue(entry, depth + 1)]));
}
