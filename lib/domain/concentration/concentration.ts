import type { CurrencyCode, Money } from '../money';

/** Net open of one legal entity. */
export interface Balance<Key extends string> {
  readonly debtor: Key;
  readonly netOpen: Money;
}

export interface Concentration<Key extends string> {
  /** Minor units, all debtors together. */
  readonly total: number;
  /** Percent of all receivables; below zero for who is owed by us. They add up to 100. */
  readonly sharePct: ReadonlyMap<Key, number>;
  readonly largestPct: number;
  readonly topFivePct: number;
  /** Herfindahl index: 10,000 when one debtor owes all, near 0 when many owe alike. */
  readonly hhi: number;
}

/**
 * How much depends on few debtors: shares of all receivables, unrounded (domain.md 2.6). Amounts including VAT, in `currency`.
 * Null when nothing is owed in all, or when an amount is in another currency: a share of an unknown whole is unknown.
 */
export function concentration<Key extends string>(
  balances: readonly Balance<Key>[],
  currency: CurrencyCode,
): Concentration<Key> | null {
  const total = balances.reduce((sum, { netOpen }) => sum + netOpen.minor, 0);
  if (total <= 0 || balances.some(({ netOpen }) => netOpen.currency !== currency)) return null;
  const shares = balances.map(({ netOpen }) => netOpen.minor / total);
  const largestFirst = [...shares].sort((a, b) => b - a);
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
  return {
    total,
    sharePct: new Map(balances.map(({ debtor, netOpen }) => [debtor, (netOpen.minor / total) * 100])),
    largestPct: (largestFirst[0] ?? 0) * 100,
    topFivePct: sum(largestFirst.slice(0, 5)) * 100,
    hhi: sum(shares.map((share) => share * share)) * 10_000,
  };
}
