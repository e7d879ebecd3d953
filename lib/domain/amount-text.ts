import { type CurrencyCode, type Money, minorUnitExponent, money } from './money';

export interface AmountHints {
  /** Taken when the text names no currency. */
  readonly currency: CurrencyCode;
  /** BCP 47 language of the page. Decides only what the text leaves open. */
  readonly locale?: string | undefined;
}

/** Longer is no amount that a page shows. */
const MAX_LENGTH = 40;
/** A hundred thousand million of a currency with two decimals: sums of amounts that pages show stay exact. */
const MAX_MINOR = 1e13;

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', zł: 'PLN', Kč: 'CZK', Ft: 'HUF' };
/** Signs that several currencies share: the hint decides when it is one of them, else the first. */
const SHARED_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
};
const SYMBOL = /€|£|¥|zł|Kč|Ft|\$|kr\.?/;
const CODE = /\b[A-Z]{3}\b/;
/** So that `100 STK` is no amount of money. */
const KNOWN_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** No-break, figure, thin and narrow spaces; the signs that stand for a minus; the apostrophes of Switzerland. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2019\u02bc]/g, "'");

/** Null: three letters stand there that are no currency. */
function currencyOf(text: string, fallback: CurrencyCode): CurrencyCode | null {
  const code = CODE.exec(text)?.[0];
  if (code) return KNOWN_CODES.has(code) ? (code as CurrencyCode) : null;
  const symbol = SYMBOL.exec(text)?.[0];
  if (!symbol) return fallback;
  const shared = SHARED_SYMBOLS[symbol];
  if (shared) return (shared.includes(fallback) ? fallback : shared[0]) as CurrencyCode;
  return SYMBOLS[symbol] as CurrencyCode;
}

/** Takes off the sign, wherever accountants put it: before, behind, or brackets around. Null when there are two. */
function takeSign(text: string): { readonly sign: 1 | -1; readonly rest: string } | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const inner = (bracketed?.[1] ?? text).trim();
  const minuses = /^(-?)(.*?)(-?)$/.exec(inner);
  const count = (bracketed ? 1 : 0) + (minuses?.[1] ? 1 : 0) + (minuses?.[3] ? 1 : 0);
  if (count > 1 || !minuses) return null;
  return { sign: count === 1 ? -1 : 1, rest: (minuses[2] ?? '').trim() };
}

/** The decimal separator of a language, or null for a tag that is none. */
function decimalOf(locale: string | undefined): string | null {
  if (!locale || locale.length > 35) return null;
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? null;
  } catch {
    return null;
  }
}

const isGrouped = (whole: string): boolean =>
  /^\d{1,3}([ .,']\d{3})+$/.test(whole) && new Set(whole.replace(/\d/g, '')).size === 1;

interface Parts {
  readonly whole: string;
  readonly decimals: string;
}

/** Splits a number into its whole and decimal digits; null when it can be read in two ways, or in none. */
function splitNumber(text: string, locale: string | undefined): Parts | null {
  if (/^\d+$/.test(text)) return { whole: text, decimals: '' };
  if (isGrouped(text)) {
    const separators = text.replace(/\d/g, '');
    // `1.234` is a thousand in one country and one and a bit in the next; `1.234.567` and `1 234` are not in doubt.
    const isPlain = separators.length > 1 || separators === ' ' || separators === "'";
    const decimal = isPlain ? null : decimalOf(locale);
    return isPlain || (decimal !== null && decimal !== separators) ? { whole: text.replace(/\D/g, ''), decimals: '' } : null;
  }
  const last = /^(.*?)([.,])(\d*)$/.exec(text);
  if (!last) return null;
  const [, whole = '', separator, decimals = ''] = last;
  if (whole.includes(separator as string)) return null;
  return /^\d+$/.test(whole) || isGrouped(whole) ? { whole: whole.replace(/\D/g, ''), decimals } : null;
}

/**
 * The amount that a text on a page shows, for example `€ 1.234,50`, `1,234.50`, `(1 234,50)`, `1.234,56-`, `EUR 100`.
 * In minor units of the currency the text names, else of the hint. Null for anything that can be read in two ways: a
 * lone `1.234` is a thousand only where the language says so, and more decimals than the currency has are no amount.
 */
export function parseAmountText(text: string, hints: AmountHints): Money | null {
  if (text.length > MAX_LENGTH) return null;
  const clean = tidy(text);
  const currency = currencyOf(clean, hints.currency);
  if (!currency) return null;
  // `,-` and `.--` say that there are no cents.
  const bare = clean
    .replace(CODE, '')
    .replace(SYMBOL, '')
    .trim()
    .replace(/[.,]-{1,2}$/, ',0');
  const signed = takeSign(bare);
  const parts = signed && splitNumber(signed.rest, hints.locale);
  if (!parts) return null;
  const exponent = minorUnitExponent(currency);
  const decimals = parts.decimals.replace(/0+$/, '');
  if (decimals.length > exponent) return null;
  const minor = Number(parts.whole + decimals.padEnd(exponent, '0'));
  return minor <= MAX_MINOR ? money(signed.sign * minor, currency) : null;
}
