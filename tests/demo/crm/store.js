import { dayFromToday } from './format.js';

const VAT_RATE = 0.21;

const load = async (name) => (await fetch(`/crm/data/${name}.json`)).json();

/** Everything the CRM knows; saved quotes live as long as the tab. */
export const store = { accounts: [], products: [], quotes: [] };

export async function loadStore() {
  const [accounts, products, quotes] = await Promise.all(['accounts', 'products', 'quotes'].map(load));
  Object.assign(store, { accounts, products });
  store.quotes = quotes.map(openQuote);
}

/** A stored quote as the editor works on it: dates from today, prices filled in. */
function openQuote(quote) {
  const validUntil = dayFromToday(quote.validDays - quote.createdDaysAgo);
  const createdOn = dayFromToday(-quote.createdDaysAgo);
  const lines = quote.lines.map((line) => ({ ...line, price: findProduct(line.product).price }));
  return { ...quote, number: `OFF-${createdOn.slice(0, 4)}-${quote.serial}`, createdOn, validUntil, lines };
}

const findProduct = (id) => store.products.find((product) => product.id === id);
export const findAccount = (id) => store.accounts.find((account) => account.id === id);
export const findQuote = (id) => store.quotes.find((quote) => quote.id === id);
export const quotesOf = (accountId) => store.quotes.filter((quote) => quote.account === accountId);

/** An empty quote; it has no id and no number until it is saved. */
export function newQuote() {
  const line = { product: 'charger', quantity: 1, price: findProduct('charger').price };
  return {
    account: '',
    stage: 'proposal',
    termDays: 30,
    createdOn: dayFromToday(0),
    validUntil: dayFromToday(30),
    lines: [line],
  };
}

/** Keeps a quote; a new one gets its id and number. Returns what was kept. */
export function saveQuote(quote) {
  const index = store.quotes.findIndex(({ id }) => id === quote.id);
  if (index >= 0) {
    store.quotes[index] = quote;
    return quote;
  }
  const serial = 150 + store.quotes.length;
  const kept = { ...quote, id: `q-${1900 + serial}`, number: `OFF-${quote.createdOn.slice(0, 4)}-0${serial}` };
  store.quotes.push(kept);
  return kept;
}

/** Totals in euros, rounded to cents as the page shows them. */
export function totals(quote) {
  const excluding = round(quote.lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0));
  const tax = round(excluding * VAT_RATE);
  return { excluding, tax, including: round(excluding + tax) };
}

const round = (amount) => Math.round((amount + Number.EPSILON) * 100) / 100;
