import type { Alias, DebtorIdentity } from '@/lib/domain/debtor';
import type { SourceId } from '@/lib/domain/ids';
import { identityAliases } from './identity-aliases';

/** The aliases under which a debtor of a source is kept. */
export function debtorAliases(debtor: DebtorIdentity, source: SourceId): readonly Alias[] {
  return identityAliases({ ...debtor, domains: [debtor.email, debtor.website] }, [source]);
}
