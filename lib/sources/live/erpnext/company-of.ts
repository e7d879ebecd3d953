import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { isForbidden } from '../is-forbidden';
import { readCurrency } from '../read-currency';
import { type FrappeDesk, frappeOrigin } from './frappe-desk';
import { LISTINGS } from './listings';
import { companyRow } from './rows';

export interface Company {
  /** Null: there is none we may see, and none was named. */
  readonly name: string | null;
  readonly currency: CurrencyCode;
  readonly all: readonly string[];
}

/** The company of the form, or else the first; one book is of one company. @throws SourceRefused `company-unknown`. */
export async function companyOf(desk: FrappeDesk, { settings, currency }: LiveContext): Promise<Company> {
  const named = settings.company?.trim() || null;
  try {
    const found = (await desk.all(LISTINGS.company)).flatMap((row) => companyRow.safeParse(row).data ?? []);
    const company = found.find(({ name }) => name === named) ?? (named === null ? found[0] : undefined);
    if (named !== null && !company && found.length > 0)
      refuse('company-unknown', null, { host: new URL(frappeOrigin(settings)).host, company: named });
    return {
      name: company?.name ?? named,
      currency: readCurrency(company?.default_currency, currency, 'default_currency'),
      all: found.map(({ name }) => name),
    };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return { name: named, currency, all: [] };
  }
}
