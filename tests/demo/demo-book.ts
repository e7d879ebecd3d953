import accounts from './crm/data/accounts.json' with { type: 'json' };
import { toCsv } from './csv.ts';
import { addDays } from './days.ts';
import { DEMO_DEBTORS, type DemoDebtor, type DemoItem } from './debtors.ts';

/** Columns of an open-items file as our hosts write it: comma, dot decimals, ISO dates; amounts include VAT. */
export const BOOK_COLUMNS = [
  'debtor_number',
  'name',
  'vat_id',
  'registration_number',
  'iban',
  'email',
  'street',
  'postcode',
  'city',
  'country',
  'credit_limit',
  'term_days',
  'buyer_size',
  'buyer_kind',
  'industry',
  'customer_since',
  'external_score',
  'external_date',
  'external_change',
  'external_limit',
  'invoice',
  'invoice_date',
  'due_date',
  'amount',
  'open',
  'currency',
  'paid_on',
  'kind',
  'disputed',
  'as_of',
] as const;

type Row = Partial<Record<(typeof BOOK_COLUMNS)[number], string>>;

/** The demo book as it stands on `today` (an ISO date): the debtors of the demo CRM with what is open and what they paid before. */
export function demoBook(today: string): string {
  const rows = DEMO_DEBTORS.flatMap((debtor) => {
    const identity = identityOf(debtor, today);
    return [...debtor.items.map((item, index) => openRow(debtor, item, index, today)), ...settledRows(debtor, today)].map(
      (row) => ({ ...identity, ...row }),
    );
  });
  return toCsv(BOOK_COLUMNS, rows);
}

function identityOf(debtor: DemoDebtor, today: string): Row {
  const account = accounts.find(({ id }) => id === debtor.account);
  return {
    debtor_number: debtor.number,
    name: debtor.name,
    vat_id: account?.vatId ?? '',
    registration_number: account?.registrationNumber ?? '',
    email: account?.email ?? '',
    street: account?.street ?? '',
    postcode: account?.postcode ?? '',
    city: account?.city ?? debtor.city ?? '',
    country: 'NL',
    credit_limit: debtor.limit === 0 ? '' : euros(debtor.limit),
    term_days: String(debtor.termDays),
    buyer_size: debtor.size ?? '',
    buyer_kind: debtor.kind ?? 'business',
    industry: debtor.sbi ?? '',
    customer_since: debtor.since ?? '',
    ...ratingOf(debtor, today),
    currency: 'EUR',
    as_of: today,
  };
}

function ratingOf({ rating }: DemoDebtor, today: string): Row {
  if (!rating) return {};
  return {
    external_score: String(rating.score),
    external_date: addDays(today, -rating.daysAgo),
    external_change: String(rating.change),
    external_limit: rating.limit === undefined ? '' : euros(rating.limit),
  };
}

const PREFIXES = { invoice: 'F', 'credit-note': 'C', payment: 'B', order: 'O' } as const;

function openRow(debtor: DemoDebtor, item: DemoItem, index: number, today: string): Row {
  const kind = item.kind ?? 'invoice';
  const bookedOn = addDays(today, -item.daysAgo);
  return {
    kind,
    invoice: `${PREFIXES[kind]}${debtor.number}-${String(90 + index)}`,
    invoice_date: bookedOn,
    due_date: kind === 'invoice' ? addDays(bookedOn, debtor.termDays) : '',
    amount: euros(item.open),
    open: euros(item.open),
    disputed: item.isDisputed ? 'yes' : '',
  };
}

/** One settled invoice a month, newest first, each due long enough ago to have been paid by today. */
function settledRows(debtor: DemoDebtor, today: string): Row[] {
  return Array.from({ length: debtor.monthsPaid }, (_, index) => {
    const daysLate = inTurn(debtor.paidDaysLate, index);
    const dueOn = addDays(today, -30 * (index + 1) - 5);
    const amount = euros(inTurn(debtor.paidAmounts, index));
    return {
      kind: 'invoice',
      invoice: `F${debtor.number}-${String(80 - index)}`,
      invoice_date: addDays(dueOn, -debtor.termDays),
      due_date: dueOn,
      amount,
      open: euros(0),
      paid_on: addDays(dueOn, daysLate),
    };
  });
}

const inTurn = (values: readonly number[], index: number): number => values[index % values.length] ?? 0;

const euros = (amount: number): string => amount.toFixed(2);
