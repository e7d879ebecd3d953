/** Words that may stand beside the number in the name of a payment term: "Net 30 days", "30 dagen netto", "Zahlbar innerhalb 30 Tagen". */
const WORDS = new Set(
  (
    'net netto betaling betalen betaaltermijn termijn binnen dagen dag na factuur factuurdatum ' +
    'payment term terms due within days day d from after invoice date of in the ' +
    'paiement délai sous à jours jour j après facture de la ' +
    'zahlbar zahlung zahlungsziel innerhalb von tage tagen tag nach rechnung rechnungsdatum'
  ).split(' '),
);

/**
 * Whether a whole text names exactly this number of days. One number, and no word that could make it something else: "30 days
 * end of month", "2% 10 days, net 30" and "1 month" name no number of days. To pick too little is safe, to pick wrong is not.
 */
export function namesDays(text: string, days: number): boolean {
  const tokens = text.toLowerCase().match(/\d+(?:[.,]\d+)?|\p{L}+|[^\s\p{L}\d]/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const others = tokens.filter((token) => !/^\d/.test(token));
  return (
    numbers.length === 1 && numbers[0] === String(days) && others.every((token) => WORDS.has(token) || /^[().:-]$/.test(token))
  );
}
