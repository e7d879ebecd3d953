import type { SightingKind } from '@/lib/domain/sighting';

/** What an address of Dolibarr says; the application may stand in any folder. */
export interface DolibarrAddress {
  readonly kind: SightingKind | 'list';
  /** Id of the record; absent on a form for a new one, and where a record is named by its number. */
  readonly record?: string;
  readonly isNew: boolean;
}

/** Purchase orders stand at `/fourn/commande/`, and are none of ours. 17 to 22. */
const PAGES: readonly (readonly [RegExp, DolibarrAddress['kind']])[] = [
  [/\/(?:societe|comm|contact)\/card\.php$/, 'debtor'],
  [/\/comm\/propal\/card\.php$/, 'quote'],
  [/(?<!\/fourn)\/commande\/card\.php$/, 'order'],
  [/\/compta\/facture\/card\.php$/, 'invoice'],
  [/(?:\/societe|\/comm\/propal|(?<!\/fourn)\/commande|\/compta\/facture)\/list\.php$/, 'list'],
];

/** Reads an address; null for a page that shows no customer and nothing that is sold. */
export function dolibarrAddress({ pathname, searchParams }: URL): DolibarrAddress | null {
  const kind = PAGES.find(([page]) => page.test(pathname))?.[1];
  if (!kind || (kind === 'list' && searchParams.get('type') === 'f')) return null;
  const names = kind === 'debtor' && !pathname.includes('/contact/') ? ['socid', 'id'] : ['id', 'facid'];
  const record = names.map((name) => searchParams.get(name) ?? '').find((id) => /^\d{1,12}$/.test(id));
  const isNew = searchParams.get('action') === 'create';
  return { kind, isNew, ...(record && !isNew ? { record } : {}) };
}
