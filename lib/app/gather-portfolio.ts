import type { BookGeneration } from '@/lib/domain/book';
import type { PortfolioFacts } from '@/lib/domain/debtor-facts';
import type { FrequentDispute } from '@/lib/domain/record/dispute-statistics';

/** The whole book, for what only shows against it. `frequent`: what this debtor contests that many do; absent: nobody counted. */
export function gatherPortfolio(
  { totals }: BookGeneration,
  frequent: FrequentDispute | 'none' | undefined,
): PortfolioFacts | null {
  const told = totals && { receivables: totals.open, ...totals.portfolio };
  return frequent ? { ...told, frequentDispute: frequent } : told;
}
