import { companySubject, type DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { snapshotText } from '@/lib/domain/team/snapshot-text';
import { veilPosition } from '@/lib/domain/team/veil-position';
import { debtorsByKeys } from '@/lib/store/debtors';
import { fingerprint } from '@/lib/store/fingerprint';

/** What is published of one debtor. */
export interface DebtorTexts {
  readonly debtor: DebtorKey;
  readonly full: string;
  readonly sales: string;
  /** Another where any of it changed. */
  readonly hash: string;
}

/** Under which key the catalogue of a book stands: no debtor has it. */
export const catalogueDebtor = companySubject;

/** Debtors of a page of the book as they are published. */
export async function snapshotsOf(page: readonly BookPosition[]): Promise<readonly DebtorTexts[]> {
  const debtors = await debtorsByKeys(page.map(({ position }) => position.debtor));
  const numbersOf = new Map(debtors.map(({ key, numbers }) => [key, numbers]));
  return page.flatMap(({ position, sources }) => {
    const { debtor, identity } = position;
    const numbers = numbersOf.get(debtor) ?? [];
    if (numbers.length === 0) return [];
    const told = { debtor, numbers, sources: sources.map(({ id }) => id) };
    const veiled = veilPosition(position);
    const full = snapshotText({ ...told, identity, position });
    const sales = snapshotText({ ...told, identity: veiled.identity, position: veiled });
    return [{ debtor, full, sales, hash: fingerprint(full).toString(36) }];
  });
}
