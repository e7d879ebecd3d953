const TOTAL =
  '(?:sub-?\\s?totals?|grand total|totals?|total général|totaux|sous-?\\s?total|totaal|totalen|sub-?totaal|eindtotaal|generaal totaal|summe|zwischensumme|gesamtsumme|gesamtergebnis|gesamtbetrag|gesamt|endsumme|teilergebnis|ergebnis|result|overall result|resultaat|résultat)';
const LEADING = new RegExp(`^${TOTAL}(?![\\p{L}\\d])[\\s:.-]*(.*)$`, 'iu');
const TRAILING = new RegExp(`^(.+?)[\\s:-]+${TOTAL}$`, 'iu');
const STARS = /^\*{1,4}$/;
/** Words that say of what it is the total, without naming anybody. */
const OF_ALL =
  /^(?:(?:for|of|voor|van|für|pour|de|du|des|alle|all|aller|tous|les|open|openstaand|openstaande|outstanding|offene|offen|ouvert|ouverts|posten|items|postes|saldo|balance|solde|debiteuren|debtors|debitoren|customers?|klanten|kunden|clients?|receivables?|aged|ageing|aging|a\/r|amount|bedrag|betrag|montant|due|overdue|vervallen|général|generaal|general|incl\.?|btw|vat|[A-Z]{3}|€)\s*)*$/i;
const JOINING = /^(?:for|of|voor|van|für|pour|de|du|debiteur|debtor|debitor|customer|klant|kunde|client)\s+/i;

/** What a total is of: '' is all that came before, else the name or number it speaks of. Null: the label says no total. */
export function totalLabel(text: string): { readonly of: string } | null {
  const label = text.trim().replace(/\s+/g, ' ');
  if (STARS.test(label)) return { of: '' };
  const rest = LEADING.exec(label)?.[1] ?? TRAILING.exec(label)?.[1];
  if (rest === undefined) return null;
  return { of: OF_ALL.test(rest) ? '' : rest.replace(JOINING, '').trim() };
}
