import type { PageKind } from '@/lib/domain/sighting';

/** `login.pl#oe.pl?action=…` in 1.6, `erp.pl#/oe.pl?__action=…` from 1.10 on. Another `#…` follows where a link was clicked twice. */
const ROUTE = /^#\/?([a-z_]+)\.pl\?([^#]*)/;
const SHEETS: Readonly<Record<string, PageKind>> = { sales_quotation: 'quote', sales_order: 'order' };
const CUSTOMER = '2';

/** What an address of LedgerSMB promises; the form that is drawn then has the last word. */
export function ledgersmbAddress({ pathname, hash }: URL): PageKind {
  const [, script, text] = ROUTE.exec(hash) ?? [];
  if (!script || !/\/(login|erp)\.pl$/.test(pathname)) return 'none';
  const query = new URLSearchParams(text);
  const type = query.get('type');
  if (script === 'oe') return sheetKind(type ?? 'sales_quotation');
  if (script === 'is' || script === 'ar') return type?.startsWith('credit_') ? 'none' : 'invoice';
  const isOfCustomer = (query.get('entity_class') ?? CUSTOMER) === CUSTOMER;
  if (script === 'contact') return isOfCustomer ? 'debtor' : 'none';
  const isSearch = /search$/.test(query.get('action') ?? query.get('__action') ?? '');
  return /^(contact_reports|order|invoice)$/.test(script) && isOfCustomer && isSearch ? 'list' : 'none';
}

/** By LedgerSMB's own word for a sheet; those to suppliers and to the warehouse are none of ours. */
export const sheetKind = (type: string): PageKind => (Object.hasOwn(SHEETS, type) ? (SHEETS[type] as PageKind) : 'none');
