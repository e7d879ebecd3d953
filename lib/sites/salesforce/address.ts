import type { PageKind, SightingKind } from '@/lib/domain/sighting';

/** What an address says: a person is a customer by their account alone, and a record without id was never saved. */
export interface Address {
  readonly kind: PageKind;
  readonly isPerson?: boolean;
  readonly id?: string;
}

// Winter '27, from addresses that other programs rely on: they name the object, or only the id, which begins with the prefix of its object.
const KINDS: Readonly<Partial<Record<string, SightingKind | 'person'>>> = {
  Account: 'debtor',
  Contact: 'person',
  Opportunity: 'quote',
  Quote: 'quote',
  SBQQ__Quote__c: 'quote',
  Order: 'order',
  Invoice: 'invoice',
  '001': 'debtor',
  '003': 'person',
  '006': 'quote',
  '0Q0': 'quote',
  '801': 'order',
  '3tt': 'invoice',
};
/** The last three characters of a long id are its check sum: a link may have them or not. */
const RECORD =
  /^(?:\/lightning\/r|\/one\/one\.app#\/sObject)\/(?:(\w+)\/)?([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?(?:\/(?:view|edit))?\/?$/;
const OBJECT = /^\/lightning\/o\/(\w+)\/(list|home|new)/;

/** Reads the address of a page of Lightning. */
export function addressOf({ pathname, hash }: URL): Address {
  const [, object, id] = RECORD.exec(`${pathname}${hash}`) ?? [];
  const [, listed = '', page] = OBJECT.exec(pathname) ?? [];
  const kind = KINDS[object ?? id?.slice(0, 3) ?? listed];
  if (!kind) return { kind: 'none' };
  if (page && page !== 'new') return { kind: 'list' };
  return { kind: kind === 'person' ? 'debtor' : kind, isPerson: kind === 'person', ...(id ? { id } : {}) };
}
