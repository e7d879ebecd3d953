import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { orNothing } from '../or-nothing';
import { readCurrency } from '../read-currency';
import { ExactDesk } from './exact-desk';
import { QUERIES } from './queries';
import { exactOrigin } from './regions';
import { divisionRow } from './rows';

export interface Division {
  readonly code: number;
  readonly name: string | null;
  readonly currency: CurrencyCode;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

/** The division of the form, by its number or name, or else the one that the user has open. @throws SourceRefused `company-unknown`. */
export async function divisionOf(context: LiveContext): Promise<Division> {
  const named = context.settings.division?.trim() || null;
  const current = await new ExactDesk(context).currentDivision();
  const found = await orNothing(new ExactDesk(context, current).all(QUERIES.division));
  const divisions = (found ?? []).flatMap((row) => divisionRow.safeParse(row).data ?? []);
  const isNamed = ({ Code, Description }: (typeof divisions)[number]) => String(Code) === named || Description?.trim() === named;
  const division = divisions.find((each) => (named === null ? each.Code === current : isNamed(each)));
  // Who may not read the list is taken at their word.
  const isWord = found === null && named !== null && /^\d{1,9}$/.test(named);
  if (named !== null && !division && !isWord)
    refuse('company-unknown', null, { host: new URL(exactOrigin(context.settings)).host, company: named });
  const code = division?.Code ?? (isWord ? Number(named) : current);
  return {
    code,
    name: division?.Description?.trim() || String(code),
    currency: readCurrency(division?.Currency, context.currency, 'Currency'),
    all: divisions.map(({ Code, Description }) => ({ id: String(Code), name: Description?.trim() || String(Code) })),
  };
}
