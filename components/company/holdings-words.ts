import type { CompanyHoldings } from '@/lib/domain/company-holdings';
import type { Words } from '@/lib/words/words';

/** All that is kept of a company, each part in words; empty: nothing. */
export function holdingsList(
  { sources, debtors, connections, versions, links }: CompanyHoldings,
  words: Words,
): readonly string[] {
  return [
    ...(sources > 0 ? [words.t('holdings_sources', { count: sources })] : []),
    ...(debtors > 0 ? [words.t('holdings_debtors', { count: debtors })] : []),
    ...(connections > 0 ? [words.t('holdings_connections', { count: connections })] : []),
    ...(versions > 0 ? [words.t('holdings_versions', { count: versions })] : []),
    ...(links > 0 ? [words.t('holdings_links', { count: links })] : []),
  ];
}

/** What a company has by way of books, in one line. */
export function holdingsText({ sources }: CompanyHoldings, words: Words): string {
  return sources > 0 ? words.t('holdings_sources', { count: sources }) : words.t('holdings_none');
}
