import { type CurrencyCode, type Money, subtractMoney } from '@/lib/domain/money';
import { type AmountValue, readMoney } from '../read-money';

/** What a move line says, in the currency that the line is kept in besides the company's, where there is one. */
export interface LineAmounts {
  readonly debit: AmountValue;
  readonly credit: AmountValue;
  readonly amount_second_currency?: AmountValue;
  readonly 'second_currency.'?: { readonly code?: string | null | undefined } | null | undefined;
}

/** Debit is positive. In `currency` when the line tells it, else in the company's, which the caller then has to mean. */
export function signedAmount(line: LineAmounts, currency: CurrencyCode): Money {
  if (line['second_currency.']?.code === currency && line.amount_second_currency)
    return readMoney(line.amount_second_currency, currency, 'amount_second_currency');
  return subtractMoney(readMoney(line.debit, currency, 'debit'), readMoney(line.credit, currency, 'credit'));
}
