import type { SightingKind } from '@/lib/domain/sighting';

/** What an address of the desk says. */
export interface DeskAddress {
  /** Kind of document as the application names it; its pages carry the name too. */
  readonly doctype: string;
  readonly kind: SightingKind;
  /** Name of the record, decoded; absent in a list and for a record that was never saved. */
  readonly record?: string;
  readonly isList: boolean;
}

const DOCTYPES: Readonly<Record<string, readonly [string, SightingKind]>> = {
  customer: ['Customer', 'debtor'],
  opportunity: ['Opportunity', 'quote'],
  quotation: ['Quotation', 'quote'],
  'sales-order': ['Sales Order', 'order'],
  'sales-invoice': ['Sales Invoice', 'invoice'],
};

/** Reads `/app/quotation/SAL-QTN-2026-00012` (13 to 15) or the same under `/desk` (16); null for what we don't read. A name may hold slashes. */
export function deskAddress({ pathname }: URL): DeskAddress | null {
  const [, slug = '', rest = ''] = /^\/(?:app|desk)\/([a-z-]+)(?:\/(.*))?$/.exec(pathname) ?? [];
  const [doctype, kind] = DOCTYPES[slug] ?? [];
  if (!doctype || !kind) return null;
  const isList = rest === '' || rest === 'view' || rest.startsWith('view/');
  const isNew = rest.startsWith(`new-${slug}-`);
  return { doctype, kind, isList, ...(isList || isNew ? {} : { record: decoded(rest) }) };
}

/** What a page wrote into an address; as it stands where it is no proper encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
