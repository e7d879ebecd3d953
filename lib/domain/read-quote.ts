import { parseAmountText } from './amount-text';
import type { CompanySettings } from './company';
import { parseDateText } from './date-text';
import { addMoney, type CurrencyCode, type Money, money, roundHalfAway, subtractMoney } from './money';
import type { Quote, TaxEvidence } from './quote';
import type { SightedDocument } from './sighting';
import { parseTermText } from './term-text';

type Settings = Pick<CompanySettings, 'currency' | 'vatRatePct'>;

interface Total {
  readonly total: Money | null;
  readonly totalExclTax: Money | null;
  readonly tax: TaxEvidence;
}

const withTaxAt = (excluding: Money, pct: number): Money =>
  money(roundHalfAway((excluding.minor * (100 + pct)) / 100), excluding.currency);

function totalOf(shown: Money | null, pageTax: Money | null, basis: SightedDocument['tax'], vatRatePct: number): Total {
  if (basis === 'included') {
    return { total: shown, totalExclTax: shown && pageTax && subtractMoney(shown, pageTax), tax: 'included' };
  }
  // A page that says nothing of tax counts as excluding it, and that is said (design of taxes on a quote).
  const tax: TaxEvidence = basis === 'unknown' ? 'assumed-unknown' : pageTax ? 'tax-added' : 'assumed-excluded';
  const total = shown && (pageTax ? addMoney(shown, pageTax) : withTaxAt(shown, vatRatePct));
  return { total, totalExclTax: shown, tax };
}

function currencyNamed(text: string | undefined, fallback: CurrencyCode): CurrencyCode {
  const named = text === undefined ? null : parseAmountText(`0 ${text.trim()}`, { currency: fallback });
  return named?.currency ?? fallback;
}

/**
 * The quote as the page shows it, in the terms of an assessment: total including VAT with how that came about, the term
 * asked, the expiry date. What can't be read is null. `locale` is the language of the page, a hint for numbers and dates.
 * A page tells nothing of a prepaid share, and whether goods or services are sold is taken as goods.
 */
export function readQuote(document: SightedDocument, settings: Settings, locale?: string): Quote {
  const hints = { currency: currencyNamed(document.currencyText, settings.currency), locale };
  const read = (text: string | undefined): Money | null => (text === undefined ? null : parseAmountText(text, hints));
  const shown = read(document.totalText);
  const tax = read(document.taxText);
  const pageTax = tax && shown && tax.currency === shown.currency ? tax : null;
  return {
    ...totalOf(shown, pageTax, document.tax, settings.vatRatePct),
    term: document.termText === undefined ? null : parseTermText(document.termText),
    prepaidShare: 0,
    isGoods: true,
    expiresOn: document.expiryText === undefined ? null : parseDateText(document.expiryText, locale),
  };
}
