import type { TaughtSite } from '@/lib/domain/taught-site';

/** What was taught as a file that `importTaughtSites` takes. Addresses and selectors: nothing of a customer, and no count of ours. */
export function exportTaughtSites(sites: readonly TaughtSite[]): { readonly fileName: string; readonly text: string } {
  const bare = sites.map((site) => ({ ...site, misses: { count: 0, last: '' } }));
  const hosts = [...new Set(sites.map(({ origin }) => new URL(origin).hostname))];
  const name = hosts.length === 1 ? hosts[0] : 'pages';
  return {
    fileName: `creditside-${name?.replace(/[^\w.-]+/g, '-')}.json`,
    text: `${JSON.stringify({ creditside: 'taught-sites', sites: bare }, null, 2)}\n`,
  };
}
