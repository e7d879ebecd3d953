import type { SightingKind } from '@/lib/domain/sighting';

/** What an address of Dolibarr says; the application may stand in any folder. */
export interface DolibarrAddress {
  readonly kind: SightingKind | 'list';
  /** Id of the record; absent on a form for a new one, and where a record is named by its number. */
  readonly record?: string;
  readonly isNew: boolean;
}

/** What stands beside a card under the same banner. */
const TAB = '(?:card|contact|note|document|agenda|messaging|info|prelevement)\\.php$';
/** Purchase orders stand at `/fourn/commande/`, and are none of ours. 17 to 22. */
const PAGES: readonly (readonly [RegExp, DolibarrAddress['kind']])[] = [
  [/(?:\/societe|\/comm\/propal|(?<!\/fourn)\/commande|\/compta\/facture)\/list\.php$/, 'list'],
  [
    /\/(?:(?:societe|contact)\/(?!list|index)[a-z]+|comm\/card|societe\/notify\/card|compta\/recap-compta|tabs\/thirdpartyMargins)\.php$/,
    'debtor',
  ],
  [RegExp(`/comm/propal/${TAB}`), 'quote'],
  [RegExp(`(?<!/fourn)/commande/${TAB}|/expedition/shipment\\.php$`), 'order'],
  [RegExp(`/compta/facture/${TAB}`), 'invoice'],
];

/** Reads an address; null for a page that shows no customer and nothing that is sold. */
export function dolibarrAddress({ pathname, searchParams }: URL): DolibarrAddress | null {
  const kind = PAGES.find(([page]) => page.test(pathname))?.[1];
  if (!kind || (kind === 'list' && searchParams.get('type') === 'f')) return null;
  const names = kind === 'debtor' && !pathname.includes('/contact/') ? ['socid', 'id'] : ['id', 'facid'];
  const record = names.map((name) => searchParams.get(name) ?? '').find((id) => /^\d{1,12}$/.test(id));
  const isCard = pathname.endsWith('/card.php');
  const isNew = isCard && searchParams.get('action') === 'create';
  if (kind === 'debtor' && !isCard && !record) return null;
  return { kind, isNew, ...(record && !isNew ? { record } : {}) };
}
