import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { originOf } from '../origin-of';
import { readCurrency } from '../read-currency';
import { MONEYBIRD, MoneybirdDesk } from './moneybird-desk';

export interface Administration {
  readonly id: string;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/** The administration of the form, by its id or name, or else the first. @throws SourceRefused `company-unknown`; `forbidden` where there is none. */
export async function administrationOf(context: LiveContext): Promise<Administration> {
  const { settings, currency } = context;
  const all = await new MoneybirdDesk(context).administrations();
  const named = settings.administration?.trim() || null;
  const one = named === null ? all[0] : all.find(({ id, name }) => id === named || name === named);
  const { host } = new URL(originOf(settings.origin, MONEYBIRD));
  if (!one)
    return named === null ? refuse('forbidden', null, { host }) : refuse('company-unknown', null, { host, company: named });
  return { ...one, currency: readCurrency(one.currency, currency, 'currency'), all: all.map(({ id, name }) => ({ id, name })) };
}
