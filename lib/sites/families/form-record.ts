import type { SightedDocument, Sighting, SightingKind } from '@/lib/domain/sighting';
import type { Selectors } from '../contract';
import { type Reading, readFields } from '../dom';

export type CustomerField =
  | 'name'
  | 'debtorNumber'
  | 'vatId'
  | 'registrationNumber'
  | 'iban'
  | 'email'
  | 'website'
  | 'phone'
  | 'postcode'
  | 'city'
  | 'country';
export type SheetField = 'number' | 'totalText' | 'taxText' | 'currencyText' | 'termText' | 'expiryText';

/** A record of a host that has a hook of its own for every field. */
export interface FormRecord {
  readonly kind: SightingKind;
  /** The part of the page that shows the record, and nothing else. */
  readonly root: ParentNode;
  readonly hostRecordId?: string | undefined;
  readonly hostDebtorId?: string | undefined;
  readonly customer: Partial<Record<CustomerField, Selectors>>;
  /** What a selector alone can't tell; goes before what selectors find. */
  readonly found?: Reading<CustomerField | SheetField>;
  /** Absent on a customer's own page. */
  readonly sheet?: Partial<Record<SheetField, Selectors>>;
  readonly tax?: SightedDocument['tax'];
  readonly isUnsaved?: boolean;
}

const SHEET: readonly string[] = ['number', 'totalText', 'taxText', 'currencyText', 'termText', 'expiryText'];

/** What the hooks of a record say; nothing when they say nothing at all. */
export function formRecord(record: FormRecord): readonly Sighting[] {
  const { kind, root, hostRecordId, hostDebtorId, customer, sheet, tax = 'unknown', isUnsaved, found } = record;
  const read = readFields(root, { ...customer, ...sheet } as Record<CustomerField | SheetField, Selectors>);
  const text = { ...read.text, ...found?.text };
  if (Object.keys(text).length === 0) return [];
  const pick = (isOfSheet: boolean) =>
    Object.fromEntries(Object.entries(text).filter(([field]) => SHEET.includes(field) === isOfSheet));
  const locale = languageOf(root);
  const document = sheet ? { ...pick(true), tax, ...(isUnsaved === undefined ? {} : { isUnsaved }) } : null;
  return [
    {
      kind,
      ...(hostRecordId ? { hostRecordId } : {}),
      ...(hostDebtorId ? { hostDebtorId } : {}),
      ...pick(false),
      ...(locale ? { locale } : {}),
      ...(document ? { document } : {}),
      evidence: { ...read.evidence, ...found?.evidence },
    },
  ];
}

/** The language of the page as BCP 47 writes it; some hosts write an underscore. */
function languageOf(root: ParentNode): string {
  const { lang } = ((root as Element).ownerDocument ?? (root as Document)).documentElement;
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(lang) ? lang.replace('_', '-') : '';
}
