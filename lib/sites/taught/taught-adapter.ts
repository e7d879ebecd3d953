import type { SiteId } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import type { TaughtField, TaughtSite } from '@/lib/domain/taught-site';
import type { Page, SiteAdapter } from '../contract';
import { fillTaughtTerm } from './fill-taught-term';
import { type MatchedAddress, matchAddress } from './match-address';
import { readTaught, selectorText } from './read-taught';

/** A page that was taught, as it stands. */
export interface TaughtPage {
  readonly site: TaughtSite;
  readonly address: MatchedAddress;
}

/** What was taught of this address, if anything. */
export function taughtPage(sites: readonly TaughtSite[], url: URL): TaughtPage | null {
  for (const site of sites) {
    const address = site.origin === url.origin ? matchAddress(site.address, url) : null;
    if (address) return { site, address };
  }
  return null;
}

/** The adapter of all that was taught of an origin: data, read like any other site. */
export function taughtAdapter(sites: readonly TaughtSite[]): SiteAdapter {
  return {
    id: 'taught' as SiteId,
    readyWhen: ['body'],
    detect: ({ url }) => taughtPage(sites, url)?.site.kind ?? 'none',
    read: (page) => {
      const known = taughtPage(sites, page.url);
      return known ? read(known, page) : [];
    },
    fillTerm: ({ document, url }, term) => {
      const known = taughtPage(sites, url);
      return known && fillTaughtTerm(document, known.site, term);
    },
  };
}

function read({ site, address }: TaughtPage, { document }: Page): readonly Sighting[] {
  const evidence: Record<string, string> = {};
  const text = (field: TaughtField, as: string): string | undefined => {
    const reading = readTaught(document, field, site);
    if (reading) evidence[as] = selectorText(reading.selector);
    return reading?.value;
  };
  const name = text('name', 'name');
  if (!name) return [];
  const { kind, tax } = site;
  const { recordId, isUnsaved } = address;
  const totalText = kind === 'debtor' ? undefined : text('total', 'totalText');
  const termText = kind === 'debtor' ? undefined : text('term', 'termText');
  const locale = document.documentElement.lang;
  const sheet = {
    ...(totalText ? { totalText } : {}),
    ...(termText ? { termText } : {}),
    tax,
    ...(isUnsaved ? { isUnsaved } : {}),
  };
  return [
    {
      kind,
      name,
      ...(recordId ? { hostRecordId: recordId, ...(kind === 'debtor' ? { hostDebtorId: recordId } : {}) } : {}),
      ...(locale ? { locale } : {}),
      ...(kind === 'debtor' ? {} : { document: sheet }),
      evidence,
    },
  ];
}
