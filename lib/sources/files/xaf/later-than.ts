import type { LocalDate } from '@/lib/domain/local-date';

/** Packages put the invoice's own date on a payment, or the payment's: only one after the invoice can be the latter. */
export function laterThan(invoiceOn: LocalDate | null, said: LocalDate | null): LocalDate | null {
  return said !== null && invoiceOn !== null && said > invoiceOn ? said : null;
}
