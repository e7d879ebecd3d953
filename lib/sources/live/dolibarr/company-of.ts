import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { orNothing } from '../or-nothing';
import { readCurrency } from '../read-currency';
import type { DolibarrDesk } from './dolibarr-desk';
import { companyRow, currencyValue } from './rows';

export interface Company {
  readonly name: string | null;
  readonly currency: CurrencyCode;
}

/** The company of the key. Its name and currency are settings, which not every user may read; ours then counts. */
export async function companyOf(desk: DolibarrDesk, { currency }: LiveContext): Promise<Company> {
  const company = await orNothing(desk.one('setup/company', companyRow));
  const own = await orNothing(desk.one('setup/conf/MAIN_MONNAIE', currencyValue));
  return { name: company?.name ?? null, currency: readCurrency(own, currency, 'MAIN_MONNAIE') };
}
