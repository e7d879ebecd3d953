import type { Sighting } from '@/lib/domain/sighting';
import accounts from '@/tests/demo/crm/data/accounts.json';
import products from '@/tests/demo/crm/data/products.json';
import quotes from '@/tests/demo/crm/data/quotes.json';
import { addDays } from '@/tests/demo/days';
import { AT } from './import-steps';

const VAT = 1.21;

/** What a rep may have changed in the page. */
export interface Changed {
  readonly quantity?: number;
  readonly termDays?: number;
}

/** A quote of the demo CRM as its page shows it on the day of the tests, with another quantity in its first line or another term. */
export function shownQuote(id: string, { quantity, termDays }: Changed = {}): Partial<Sighting> {
  const quote = quotes.find((each) => each.id === id);
  const account = accounts.find((each) => each.id === quote?.account);
  if (!quote || !account) throw new Error(`the demo CRM has no quote ${id}`);
  const amounts = quote.lines.map(
    (line, index) => priceOf(line.product) * (index === 0 ? (quantity ?? line.quantity) : line.quantity),
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0) * VAT;
  const { name, debtorNumber, vatId } = account;
  return {
    kind: 'quote',
    locale: 'en',
    name,
    ...(debtorNumber && { debtorNumber }),
    ...(vatId && { vatId }),
    document: {
      totalText: total.toFixed(2),
      currencyText: 'EUR',
      termText: `${termDays ?? quote.termDays} days`,
      expiryText: addDays(AT.today, quote.validDays - quote.createdDaysAgo),
      tax: 'included',
    },
  };
}

function priceOf(product: string): number {
  const found = products.find(({ id }) => id === product);
  if (!found) throw new Error(`the demo CRM has no product ${product}`);
  return found.price;
}
