import type { DebtorRecord } from '@/lib/domain/debtor';
import { type CurrencyCode, minorUnitExponent, money } from '@/lib/domain/money';
import type { Column } from './columns';
import { debtorBackground } from './debtor-background';
import type { RowCells } from './row-cells';
import { buyerKind, buyerSize } from './row-words';

const TEXTS = {
  vatId: 'vat_id',
  registrationNumber: 'registration_number',
  iban: 'iban',
  email: 'email',
  website: 'website',
  phone: 'phone',
  street: 'street',
  postcode: 'postcode',
  city: 'city',
} as const satisfies Partial<Record<keyof DebtorRecord, Column>>;

/** Who a row is about. */
export type Debtor = Pick<DebtorRecord, 'number' | 'name'>;

const COUNTRY = /^[A-Za-z]{2}$/;

/** What a row says of its debtor; blank cells say nothing. A limit of 0 is none (domain.md 2.10). */
export function debtorOfRow({ number, name }: Debtor, cells: RowCells, currency: CurrencyCode): DebtorRecord {
  const limit = cells.amount('credit_limit', minorUnitExponent(currency));
  const days = cells.days('term_days');
  const size = cells.word('buyer_size', buyerSize);
  const kind = cells.word('buyer_kind', buyerKind);
  const country = cells.text('country');
  const texts = (Object.entries(TEXTS) as [keyof typeof TEXTS, Column][]).map(([field, column]) => [field, cells.text(column)]);
  return {
    number,
    name,
    ...Object.fromEntries(texts.filter(([, text]) => text !== null)),
    ...(country && COUNTRY.test(country) ? { country: country.toUpperCase() } : {}),
    ...(limit !== null && limit > 0 ? { creditLimit: money(limit, currency) } : {}),
    ...(days === null ? {} : { paymentTerm: { days } }),
    ...(size ? { buyerSize: size } : {}),
    ...(kind ? { buyerKind: kind } : {}),
    ...debtorBackground(cells, currency),
  };
}
