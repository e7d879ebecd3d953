import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { parseBookCatalogue } from '@/lib/domain/team/book-catalogue.schema';
import type { BookCatalogue, SnapshotIdentity } from '@/lib/domain/team/debtor-snapshot';
import { parseSnapshotIdentity } from '@/lib/domain/team/debtor-snapshot.schema';
import { decodeToken } from '@/lib/domain/team/token';
import type { BucketEntry } from '@/lib/ledger/sync/contract';
import { catalogueDebtor } from './snapshots-of';

/** A debtor as it came, with what the book holds of it as text that nobody looked at yet. */
export type ToldDebtor = SnapshotIdentity & { readonly facts: string; readonly revision: number };

export interface BookEntries {
  readonly told: readonly ToldDebtor[];
  readonly gone: readonly DebtorKey[];
  /** The last of them; null: none came. */
  readonly catalogue: BookCatalogue | null;
}

/** What entries of the team's bucket say; an entry that is not as it must be, or of somebody else than its key says, is passed over. */
export function readBookEntries(company: CompanyId, entries: readonly BucketEntry[]): BookEntries {
  const [told, gone]: [ToldDebtor[], DebtorKey[]] = [[], []];
  let catalogue: BookCatalogue | null = null;
  for (const { key, data, revision } of entries) {
    const debtor = decodeToken(key.split('.').at(-1) ?? '') as DebtorKey | null;
    const text = data && new TextDecoder().decode(data);
    if (debtor === null) continue;
    if (debtor === catalogueDebtor(company)) catalogue = (text && parseBookCatalogue(text)) || catalogue;
    else if (text === null) gone.push(debtor);
    else {
      const read = parseSnapshotIdentity(text);
      if (read?.debtor === debtor) told.push({ ...read, revision });
    }
  }
  return { told, gone, catalogue };
}
