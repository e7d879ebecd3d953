import type { CurrencyCode } from '@/lib/domain/money';
import { RowFault } from './row-fault';

/** The code that a row names, or the given one where it names none. @throws RowFault `currency-unknown` for what is no code of ISO 4217. */
export function readCurrency(value: string | null | undefined | false, otherwise: CurrencyCode, field: string): CurrencyCode {
  const code = (value || '').trim().toUpperCase();
  if (code === '') return otherwise;
  if (!/^[A-Z]{3}$/.test(code)) throw new RowFault('currency-unknown', field, code);
  return code as CurrencyCode;
}
