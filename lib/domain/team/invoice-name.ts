import { rankIn } from './veiled-id';

/** What a person is shown of an invoice: its number; to those who see none, only which of them it is; else its id. */
export const invoiceName = ({ id, number }: { readonly id: string; readonly number: string | null }): string =>
  number ?? shownRank(id) ?? id;

/** Which of the invoices of a debtor a veiled one is, for a person; null: it is not veiled. */
export function shownRank(id: string): string | null {
  const rank = rankIn(id);
  return rank === null ? null : `#${rank + 1}`;
}
