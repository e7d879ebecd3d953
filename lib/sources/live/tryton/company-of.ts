import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { orNothing } from '../or-nothing';
import { readCurrency } from '../read-currency';
import { LISTINGS } from './listings';
import { companyRow } from './rows';
import type { TrytonDesk } from './tryton-desk';

export interface Company {
  /** Null: the user works in none, and none was named. */
  readonly id: number | null;
  readonly name: string | null;
  readonly currency: CurrencyCode;
  /** The company itself, which is a party as well. */
  readonly party: number | null;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/** The company whose book is read, and all that may be chosen. */
export async function companyOf(desk: TrytonDesk, { currency }: LiveContext): Promise<Company> {
  const found = ((await orNothing(desk.all(LISTINGS.company))) ?? []).flatMap((row) => companyRow.safeParse(row).data ?? []);
  const own = found.find(({ id }) => id === desk.company);
  return {
    id: desk.company,
    name: own?.['party.'].name ?? null,
    currency: readCurrency(own?.['currency.'].code, currency, 'currency'),
    party: own?.['party.'].id ?? null,
    all: found.map(({ id, 'party.': party }) => ({ id: String(id), name: party.name ?? String(id) })),
  };
}
