import type { SightingKind } from '@/lib/domain/sighting';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import type { SiteChoice } from './site-choice';

const BASIS: Readonly<Record<Exclude<SiteChoice['basis'], 'tried'>, MessageKey>> = {
  source: 'site_basis_source',
  'third-party': 'site_basis_third_party',
  recalled: 'site_basis_recalled',
};

const KIND: Readonly<Record<SightingKind, MessageKey>> = {
  debtor: 'site_kind_debtor',
  quote: 'site_kind_quote',
  order: 'site_kind_order',
  invoice: 'site_kind_invoice',
};

/** What is read of a system, and how far that was tried. */
export function SiteFacts({ site: { triedOn, reads, basis, hosts, isSelfHosted } }: { readonly site: SiteChoice }) {
  const words = useWords();
  const kinds = new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(reads.map((kind) => words.t(KIND[kind])));
  return (
    <p class="dim" data-testid="site-facts">
      {words.t('site_reads', { kinds })}{' '}
      {triedOn
        ? words.t('site_tried', { version: triedOn.version, date: words.format.date(triedOn.on) })
        : `${words.t('site_not_tried')} ${basis === 'tried' ? '' : words.t(BASIS[basis])}`}
      {!isSelfHosted && ` ${words.t('site_hosts', { hosts: hosts.join(', ') })}`}
    </p>
  );
}
