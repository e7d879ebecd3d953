import type { Sighting } from '@/lib/domain/sighting';

// 2.x: the sign before an amount is an icon, named after the currency.
const ICON = '[class*="-icon-currency-"]';
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  euro: '€',
  dollar: '$',
  pound: '£',
  yen: '¥',
  frank: 'CHF',
  zloty: 'PLN',
};

/** A document with the currency that is drawn before its amount. An amount in one that we don't know would pass for one in our own: none. */
export function withDrawnCurrency(sighting: Sighting, root: ParentNode): Sighting {
  const { document, evidence } = sighting;
  const { totalText, ...rest } = evidence;
  const icon = totalText ? root.querySelector(totalText)?.querySelector(ICON) : null;
  if (!document || !icon) return sighting;
  const name = /-icon-currency-([a-z]+)/.exec(icon.getAttribute('class') ?? '')?.[1] ?? '';
  const currencyText = SIGNS[name];
  if (currencyText)
    return { ...sighting, document: { currencyText, ...document }, evidence: { ...evidence, currencyText: ICON } };
  const { totalText: _, ...others } = document;
  return { ...sighting, document: others, evidence: rest };
}
