import type { Facts } from '@/lib/domain/facts';

/** Sole traders, partners and consumers (domain.md G-01). Null: nobody told. */
export function isNaturalPerson({ isNaturalPerson: told, buyerKind }: Facts): boolean | null {
  return told ?? (buyerKind === null ? null : buyerKind === 'person');
}
