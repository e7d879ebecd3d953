import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { orNothing } from '../or-nothing';
import { readCurrency } from '../read-currency';
import type { OdooDesk } from './odoo-desk';
import { odooOrigin } from './odoo-origin';
import { companyRow } from './rows';
import { SEARCHES } from './searches';

export interface Company {
  readonly id: number | null;
  readonly name: string | null;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The company of the form, by its id or name, or else the first; one book is of one company.
 * @throws SourceRefused `company-unknown` when it is none of those that this user may see.
 */
export async function companyOf(desk: OdooDesk, { settings, currency }: LiveContext): Promise<Company> {
  const found = (await orNothing(desk.all(SEARCHES.company))) ?? [];
  const companies = found.flatMap((row) => companyRow.safeParse(row).data ?? []);
  const named = settings.company?.trim() || null;
  const company = named === null ? companies[0] : companies.find(({ id, name }) => String(id) === named || name === named);
  if (named !== null && !company && companies.length > 0)
    refuse('company-unknown', null, { host: new URL(odooOrigin(settings)).host, company: named });
  const shown = company?.currency_id ? company.currency_id[1] : null;
  return {
    id: company?.id ?? (named !== null && /^\d{1,9}$/.test(named) ? Number(named) : null),
    name: company?.name ?? named,
    currency: readCurrency(shown, currency, 'currency_id'),
    all: companies.map(({ id, name }) => ({ id: String(id), name })),
  };
}
