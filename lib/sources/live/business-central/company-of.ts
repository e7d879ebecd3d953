import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { orNothing } from '../or-nothing';
import { originOf } from '../origin-of';
import { readCurrency } from '../read-currency';
import { BUSINESS_CENTRAL, CentralDesk } from './central-desk';
import { companyRow, informationRow } from './rows';

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/** The company of the form, by its id or name, or else the first. @throws SourceRefused `company-unknown`; `forbidden` where there is none. */
export async function companyOf(context: LiveContext): Promise<Company> {
  const { settings, currency } = context;
  const found = (await new CentralDesk(context).all({ path: 'companies' })).flatMap(
    (row) => companyRow.safeParse(row).data ?? [],
  );
  const named = settings.company?.trim() || null;
  const company = named === null ? found[0] : found.find(({ id, name, displayName }) => [id, name, displayName].includes(named));
  const { host } = new URL(originOf(settings.origin, BUSINESS_CENTRAL));
  if (!company)
    return named === null ? refuse('forbidden', null, { host }) : refuse('company-unknown', null, { host, company: named });
  const [row] = (await orNothing(new CentralDesk(context, company.id).all({ path: 'companyInformation', isExtra: true }))) ?? [];
  const shown = ({ name, displayName }: { name: string; displayName?: string | null | undefined }) => displayName?.trim() || name;
  return {
    id: company.id,
    name: shown(company),
    currency: readCurrency(informationRow.safeParse(row).data?.currencyCode, currency, 'currencyCode'),
    all: found.map((one) => ({ id: one.id, name: shown(one) })),
  };
}
