import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { orNothing } from '../or-nothing';
import { readCurrency } from '../read-currency';
import { ExactDesk } from './exact-desk';
import { QUERIES } from './queries';
import { divisionRow } from './rows';

export interface Division {
  readonly code: number;
  readonly name: string | null;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/** The division of the form, or else the one that the user has open. */
export async function divisionOf(context: LiveContext): Promise<Division> {
  const named = context.settings.division?.trim() ?? '';
  const code = /^\d{1,9}$/.test(named) ? Number(named) : await new ExactDesk(context).currentDivision();
  const found = (await orNothing(new ExactDesk(context, code).all(QUERIES.division))) ?? [];
  const divisions = found.flatMap((row) => divisionRow.safeParse(row).data ?? []);
  const division = divisions.find(({ Code }) => Code === code);
  return {
    code,
    name: division?.Description?.trim() || String(code),
    currency: readCurrency(division?.Currency, context.currency, 'Currency'),
    all: divisions.map(({ Code, Description }) => ({ id: String(Code), name: Description?.trim() || String(Code) })),
  };
}
