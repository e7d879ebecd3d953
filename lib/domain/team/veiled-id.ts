import type { DebtorKey } from '../ids';
import { invoiceKey } from '../invoice-key';
import { stableHash } from '../stable-hash';

const RANK = 36;
const RANK_LETTERS = 4;

/** What an invoice of a debtor is known by without its number. */
export const veilOf = (debtor: DebtorKey, id: string, number: string | null): string =>
  veilIn(id) ?? stableHash([debtor, invoiceKey(id, number)]);

/** The id of a veiled invoice. Its rank keeps the order that the invoices have by their ids: what is told of equals depends on it. */
export const veiledId = (rank: number, veil: string): string => `~${rank.toString(RANK).padStart(RANK_LETTERS, '0')}.${veil}`;

/** The veil in an id; null: it is the id of an invoice as the books have it. */
export const veilIn = (id: string): string | null => /^~[0-9a-z]*\.([0-9a-f]{8})/.exec(id)?.[1] ?? null;

/** Which of the invoices of a debtor a veiled one is, from 0; null: it is not veiled. */
export function rankIn(id: string): number | null {
  const rank = /^~([0-9a-z]+)\./.exec(id)?.[1];
  return rank === undefined ? null : Number.parseInt(rank, RANK);
}
