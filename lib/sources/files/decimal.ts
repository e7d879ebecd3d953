import type { RejectionReason } from '../contract';

/** A hundred billion in a currency with cents; a book with more in one line is a mistake, and sums must stay exact. */
const MAX_MINOR = 10_000_000_000_000;
const [ZERO, NINE, MINUS, PLUS] = [48, 57, 45, 43];

/**
 * Minor units of a decimal number such as `-1234.50`, read digit by digit so that no binary fraction comes in.
 * `exponent` is the currency's (2 for EUR); digits beyond it must be zeros. Anything else is told as the reason of a rejection.
 */
export function decimal(text: string, exponent: number, point = 46): number | RejectionReason {
  let at = 0;
  const first = text.charCodeAt(0);
  if (first === MINUS || first === PLUS) at = 1;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits++;
      if (decimals >= 0 && ++decimals > exponent) {
        if (code !== ZERO) return 'amount-unreadable';
      } else if (value <= MAX_MINOR) value = value * 10 + (code - ZERO);
    } else if (code === point && decimals < 0) decimals = 0;
    else return 'amount-unreadable';
  }
  if (digits === 0) return 'amount-unreadable';
  const minor = value * 10 ** (exponent - Math.min(Math.max(decimals, 0), exponent));
  if (minor > MAX_MINOR) return 'number-too-large';
  return first === MINUS ? -minor + 0 : minor;
}
