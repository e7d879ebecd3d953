const TOTAL =
  '(?:sub-?\\s?totals?|grand totals?|totals?|total général|totaux|sous-?\\s?total|totaal|totalen|sub-?totaal|eindtotaal|generaal totaal|summe|zwischensumme|gesamtsumme|gesamtergebnis|gesamtbetrag|gesamt|endsumme|teilergebnis|ergebnis|result|overall result|resultaat|résultat)';
const LEADING = new RegExp(`^${TOTAL}(?![\\p{L}\\d])[\\s:.-]*(.*)$`, 'iu');
const TRAILING = new RegExp(`^(.+?)[\\s:-]+${TOTAL}$`, 'iu');
/** No label is longer, and patterns that look for one from both sides take time with what is. */
const LONGEST = 200;
const STARS = /^\*{1,4}$/;
/** Words that say of what it is the total, without naming anybody. */
const OF_ALL: ReadonlySet<string> = new Set(
  'for of per by nach par valuta currency währung devise voor van für pour de du des les alle all aller tous open openstaand openstaande outstanding offene offen ouvert ouverts posten items postes saldo balance solde debiteuren debtors debitoren customer customers klanten kunden client clients receivable receivables accounts aged ageing aging a/r amount bedrag betrag montant due overdue vervallen général generaal general incl incl. btw vat rapport report eur usd gbp chf dkk sek nok pln cad aud €'.split(
    ' ',
  ),
);
const JOINING = /^(?:for|of|voor|van|für|pour|de|du|debiteur|debtor|debitor|customer|klant|kunde|client)\s+/i;

/** What a total is of: '' is all that came before, else the name or number it speaks of. Null: the label says no total. */
export function totalLabel(text: string): { readonly of: string } | null {
  if (text.length > LONGEST) return null;
  const label = text.trim().replace(/\s+/g, ' ');
  if (STARS.test(label)) return { of: '' };
  const rest = LEADING.exec(label)?.[1] ?? TRAILING.exec(label)?.[1];
  if (rest === undefined) return null;
  return { of: isOfAll(rest) ? '' : rest.replace(JOINING, '').trim() };
}

const isOfAll = (rest: string): boolean =>
  rest
    .toLowerCase()
    .split(' ')
    .every((word) => word === '' || OF_ALL.has(word));
