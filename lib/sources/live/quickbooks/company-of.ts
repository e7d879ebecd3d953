import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { readCurrency } from '../read-currency';
import type { QuickbooksDesk } from './quickbooks-desk';
import { companyRow, preferencesRow } from './rows';

export interface Company {
  readonly name: string | null;
  readonly currency: CurrencyCode;
}

/** The company of the form: a token holds for one alone. */
export async function companyOf(desk: QuickbooksDesk, { currency }: LiveContext): Promise<Company> {
  const [company] = await desk.first('CompanyInfo');
  const [preferences] = await desk.first('Preferences');
  const home = preferencesRow.safeParse(preferences).data?.CurrencyPrefs?.HomeCurrency?.value;
  return {
    name: companyRow.safeParse(company).data?.CompanyName ?? null,
    currency: readCurrency(home, currency, 'HomeCurrency'),
  };
}
