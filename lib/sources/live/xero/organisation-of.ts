import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { orNothing } from '../or-nothing';
import { originOf } from '../origin-of';
import { readCurrency } from '../read-currency';
import { connectionRow, organisationRow } from './rows';
import { XERO, XeroDesk } from './xero-desk';

export interface Organisation {
  readonly tenant: string;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

const ORGANISATION = 'ORGANISATION';

/** The organisation of the form, by its id or name, or else the first. @throws SourceRefused `company-unknown`; `forbidden` where there is none. */
export async function organisationOf(context: LiveContext): Promise<Organisation> {
  const connections = (await new XeroDesk(context).connections()).flatMap((row) => connectionRow.safeParse(row).data ?? []);
  const all = connections
    .filter(({ tenantType }) => (tenantType ?? ORGANISATION) === ORGANISATION)
    .map(({ tenantId, tenantName }) => ({ id: tenantId, name: tenantName ?? tenantId }));
  const named = context.settings.organisation?.trim() || null;
  const one = named === null ? all[0] : all.find(({ id, name }) => id === named || name === named);
  const { host } = new URL(originOf(context.settings.origin, XERO));
  if (!one)
    return named === null ? refuse('forbidden', null, { host }) : refuse('company-unknown', null, { host, company: named });
  const [row] = (await orNothing(new XeroDesk(context, one.id).first({ resource: 'Organisation' }))) ?? [];
  const told = organisationRow.safeParse(row).data;
  return {
    tenant: one.id,
    name: told?.Name ?? one.name,
    currency: readCurrency(told?.BaseCurrency, context.currency, 'BaseCurrency'),
    all,
  };
}
