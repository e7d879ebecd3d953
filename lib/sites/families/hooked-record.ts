import type { SightedDocument, Sighting, SightingKind, TaxBasis } from '@/lib/domain/sighting';
import type { Selectors } from '../contract';
import { readFields } from '../dom';

type Identity =
  | 'name'
  | 'debtorNumber'
  | 'vatId'
  | 'registrationNumber'
  | 'email'
  | 'website'
  | 'phone'
  | 'postcode'
  | 'city'
  | 'country';
type Sheet = 'number' | 'currencyText' | 'termText' | 'expiryText' | 'taxText';

/** A record of a host that marks its fields with hooks of its own, whatever the language. */
export interface HookedRecord {
  readonly kind: SightingKind;
  /** The part of the page that shows the record, and nothing else. */
  readonly root: ParentNode;
  readonly locale?: string;
  readonly hostRecordId?: string | undefined;
  /** The customer as the page links to it; its id and name go before the fields. */
  readonly customer?: { readonly id?: string; readonly name?: string; readonly by: string } | null;
  readonly fields: Partial<Record<Identity | Sheet, Selectors>>;
  /** Where the total stands by whether it includes VAT; the first that holds a figure counts. */
  readonly totals?: Partial<Record<TaxBasis, Selectors>>;
  readonly isUnsaved?: boolean;
}

const SHEET: readonly string[] = ['number', 'currencyText', 'termText', 'expiryText', 'taxText'] satisfies readonly Sheet[];

/** What the hooks of a record say; null when that names no customer and no amount. */
export function hookedRecord(record: HookedRecord): Sighting | null {
  const { kind, root, locale, hostRecordId, customer } = record;
  const { text, evidence } = readFields(root, record.fields as Record<string, Selectors>);
  const told = Object.entries(text as Record<string, string>).filter(([, value]) => !isPlaceholder(value));
  const identity = { ...pick(told, false), ...(customer?.name ? { name: customer.name } : {}) };
  const total = kind === 'debtor' ? null : totalOf(record);
  if (Object.keys(identity).length === 0 && !total?.text) return null;
  const sheet = kind === 'debtor' ? null : pick(told, true);
  const by = { ...identity, ...sheet };
  return {
    kind,
    ...(hostRecordId ? { hostRecordId } : {}),
    ...(customer?.id ? { hostDebtorId: customer.id } : {}),
    ...identity,
    ...(locale ? { locale } : {}),
    ...(sheet && total ? { document: documentOf(sheet, total, record.isUnsaved) } : {}),
    evidence: {
      ...Object.fromEntries(Object.keys(by).map((field) => [field, evidence[field] ?? ''])),
      ...(customer?.name ? { name: customer.by } : {}),
      ...(total?.text ? { totalText: total.by } : {}),
    },
  };
}

const pick = (told: readonly (readonly [string, string])[], isSheet: boolean): { readonly [field: string]: string } =>
  Object.fromEntries(told.filter(([field]) => SHEET.includes(field) === isSheet));

/** Hosts show dashes, or words between dashes, where a field is empty. */
const isPlaceholder = (value: string): boolean => /^(--.*|-\p{L}.*-|[-–—])$/u.test(value);

interface Total {
  readonly text?: string;
  readonly by: string;
  readonly tax: TaxBasis;
}

function totalOf({ root, totals = {} }: HookedRecord): Total {
  for (const tax of Object.keys(totals) as TaxBasis[]) {
    const { text, evidence } = readFields(root, { totalText: totals[tax] ?? [] });
    if (/\d/.test(text.totalText ?? '')) return { text: text.totalText as string, by: evidence.totalText ?? '', tax };
  }
  return { by: '', tax: 'unknown' };
}

const documentOf = (sheet: { readonly [field: string]: string }, total: Total, isUnsaved?: boolean): SightedDocument => ({
  ...sheet,
  ...(total.text ? { totalText: total.text } : {}),
  tax: total.tax,
  ...(isUnsaved === undefined ? {} : { isUnsaved }),
});
