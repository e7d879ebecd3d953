import type { SightedDocument, Sighting, SightingKind } from '@/lib/domain/sighting';
import type { Selectors } from '../contract';
import { readFields } from '../dom';
import { labelledValues } from './labelled-values';
import type { LabelledField } from './labels';
import { pageTexts } from './page-texts';

/** A record page has far fewer; a page that has more is read as far as this goes. */
const MOST_NODES = 4000;
const IDENTITY = [
  'name',
  'debtorNumber',
  'vatId',
  'registrationNumber',
  'iban',
  'email',
  'website',
  'phone',
  'postcode',
  'city',
  'country',
] as const satisfies readonly LabelledField[];

export type RecordField = LabelledField | 'currencyText';

/** A record of a host that marks its fields with nothing but their labels, in the user's language. */
export interface LabelledRecord {
  readonly kind: SightingKind;
  /** The part of the page that shows the record, and nothing else. */
  readonly root: Element;
  readonly hostRecordId?: string | undefined;
  readonly hostDebtorId?: string | undefined;
  /** The customer's name where it is not a field but a link to the record. */
  readonly linkedName?: { readonly text: string; readonly by: string } | undefined;
  /** Hooks that the host does have; they go before any label. */
  readonly hooks?: Partial<Record<RecordField, Selectors>>;
  /** Fields that labels of this host must not fill, because it uses the same word for something else. */
  readonly notByLabel?: readonly RecordField[] | undefined;
  readonly isUnsaved?: boolean | undefined;
  /** Whether a bare "total" of this host includes VAT; included unless it says otherwise. */
  readonly totalIs?: 'included' | 'excluded' | 'unknown' | undefined;
}

type Values = Partial<Record<RecordField, string>>;

/** What a record says by hooks and by labels; null when it names no customer. */
export function labelledRecord(record: LabelledRecord): Sighting | null {
  const { kind, root, hostRecordId, hostDebtorId } = record;
  const { values, evidence } = read(record);
  const identity = same(values, IDENTITY);
  if (Object.keys(identity).length === 0) return null;
  const document = kind === 'debtor' ? null : documentOf(values, record);
  const locale = root.ownerDocument.documentElement.lang;
  return {
    kind,
    ...(hostRecordId ? { hostRecordId } : {}),
    ...(hostDebtorId ? { hostDebtorId } : {}),
    ...from(values, identity),
    ...(locale ? { locale } : {}),
    ...(document ? { document: document.sheet } : {}),
    evidence: from(evidence, { ...document?.sources, ...identity }),
  };
}

function read({ root, linkedName, hooks = {}, notByLabel = [] }: LabelledRecord): {
  values: Values;
  evidence: Record<string, string>;
} {
  const { text, evidence } = readFields(root, hooks as Record<RecordField, Selectors>);
  const values: Values = { ...(linkedName ? { name: linkedName.text } : {}), ...text };
  const by: Record<string, string> = { ...(linkedName ? { name: linkedName.by } : {}), ...evidence };
  for (const { field, value } of labelledValues(pageTexts(root, MOST_NODES))) {
    if (values[field] !== undefined || notByLabel.includes(field)) continue;
    values[field] = value;
    by[field] = 'label';
  }
  return { values, evidence: by };
}

/** Of every field what stands under the name that it was read as. */
const from = (
  said: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>>,
): { readonly [field: string]: string } =>
  Object.fromEntries(Object.entries(sources).map(([field, source]) => [field, said[source] ?? '']));

/** The document, and for each of its texts the field that it was read as. */
function documentOf(values: Values, { isUnsaved, totalIs = 'included' }: LabelledRecord) {
  const isAmount = (field: RecordField) => /\d/.test(values[field] ?? '');
  const total = (['totalIncluded', 'totalExcluded'] as const).find(isAmount);
  const tax = total === undefined ? ('unknown' as const) : total === 'totalIncluded' ? totalIs : ('excluded' as const);
  const sources = {
    ...(total ? { totalText: total } : {}),
    ...(isAmount('taxText') ? { taxText: 'taxText' as const } : {}),
    ...numberOf(values),
    ...same(values, ['currencyText', 'termText', 'expiryText']),
  };
  const sheet: SightedDocument = { ...from(values, sources), tax, ...(isUnsaved === undefined ? {} : { isUnsaved }) };
  return { sheet, sources };
}

const NUMBERS = { quoteNumber: 'quote', orderNumber: 'order', invoiceNumber: 'invoice', number: null } as const;

function numberOf(values: Values) {
  const field = (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).find((each) => values[each]);
  return field ? { number: field } : {};
}

/** What a page is by the labels on it alone: a document by the name of its number, a customer by theirs. */
export function kindByLabels(root: Element): SightingKind | null {
  const fields = new Set(labelledValues(pageTexts(root, MOST_NODES)).map(({ field }) => field));
  for (const [field, kind] of Object.entries(NUMBERS)) if (kind && fields.has(field as LabelledField)) return kind;
  return fields.has('debtorNumber') ? 'debtor' : null;
}

const same = <F extends RecordField>(values: Values, fields: readonly F[]): { readonly [K in F]?: K } =>
  Object.fromEntries(fields.filter((field) => values[field]).map((field) => [field, field])) as { readonly [K in F]?: K };
