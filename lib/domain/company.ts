import type { CompanyId } from './ids';
import type { CurrencyCode } from './money';

/** Our own company as the user set it; one administration per id. */
export interface CompanySettings {
  readonly id: CompanyId;
  readonly currency: CurrencyCode;
  /** IANA zone in which calendar dates are read. */
  readonly timeZone: string;
  /** Null: not answered yet; the maximum term towards large buyers needs it (domain.md L-01). */
  readonly isSme: boolean | null;
  /** Percentage added when a page shows a total without VAT and names no tax. */
  readonly vatRatePct: number;
}
