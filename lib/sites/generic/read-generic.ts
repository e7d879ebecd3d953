import type { SightedDocument, Sighting, SightingKind } from '@/lib/domain/sighting';
import type { Page } from '../contract';
import { isVisible, visibleText } from '../dom';
import { type LabelledValue, labelledValues, pairs } from '../families/labelled-values';
import type { LabelledField } from '../families/labels';
import { type PageText, pageTexts } from '../families/page-texts';
import { foundIdentifiers } from './found-identifiers';
import { organisations } from './structured-data';
import { valueNear } from './value-near';

const MOST_SIGHTINGS = 20;
const MOST_NODES = 20_000;
const HEADINGS = 'h1, [role="heading"][aria-level="1"], h2';
const MOST_HEADINGS = 4;
/** With a sign or decimals, or with hardly a letter; "25 records" is a total as well, but of nothing that is paid. */
const AMOUNT = /[€$£]|\d[.,]\d{2}(?!\d)|^[^\p{L}]*\p{L}{0,3}[^\p{L}]*$/u;
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

/**
 * Who a page that nobody made an adapter for may be about, on the user's click: what labels say, then identifiers that pass their
 * check digits, what the page tells machines, and its headings. Each is a claim of its own, the surest first; a page that names our
 * own company as well is sorted out by who knows that company.
 */
export function readGeneric({ document }: Page): readonly Sighting[] {
  const all = document.body ? pageTexts(document.body, MOST_NODES) : [];
  // Other tabs are of the same record, but a dialog that was closed may be of another: what can be seen goes first.
  const bySight = Map.groupBy(all, ({ element }) => isVisible(element));
  const texts = [true, false].flatMap((isSeen) => bySight.get(isSeen) ?? []);
  const values = [...labelledValues(texts, valueNear), ...texts.flatMap(ofNamedField)];
  const labelled = labelledSighting(values, document);
  const { vatIds, ibans, registrationNumbers, emails } = foundIdentifiers(texts.map(({ text }) => text).join('\n'));
  const claims: Sighting[] = [
    ...(labelled ? [labelled] : []),
    ...vatIds.map((vatId) => claim({ vatId }, 'check digits')),
    ...registrationNumbers.map((registrationNumber) => claim({ registrationNumber }, 'label')),
    ...ibans.map((iban) => claim({ iban }, 'check digits')),
    ...organisations(document).map((organisation) => claim(organisation, 'structured data')),
    ...emails.map((email) => claim({ email }, 'text')),
    ...headings(document).map((name) => claim({ name }, 'heading')),
  ];
  return claims.slice(0, MOST_SIGHTINGS);
}

/** Of several totals the one that is money beyond doubt. */
const isPlain = ({ field, value }: LabelledValue): boolean => !field.startsWith('total') || /[€$£]|\d[.,]\d{2}(?!\d)/.test(value);

const canBe = (field: LabelledField, value: string): boolean =>
  field.startsWith('total') ? AMOUNT.test(value) : field !== 'name' || /\p{L}/u.test(value);

/** What was typed into a field that has its name in itself. */
const ofNamedField = ({ text, element }: PageText): readonly LabelledValue[] =>
  element.matches('input, textarea')
    ? pairs(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '', text)
    : [];

function claim(fields: Omit<Sighting, 'kind' | 'evidence'>, by: string): Sighting {
  return { kind: 'debtor', ...fields, evidence: Object.fromEntries(Object.keys(fields).map((field) => [field, by])) };
}

function labelledSighting(values: readonly LabelledValue[], document: Document): Sighting | null {
  const fields: Record<string, string> = {};
  for (const { field, value } of [...values.filter(isPlain), ...values]) if (canBe(field, value)) fields[field] ??= value;
  const identity = Object.fromEntries(IDENTITY.flatMap((field) => (fields[field] ? [[field, fields[field]]] : [])));
  const sheet = documentOf(fields);
  if (Object.keys(identity).length === 0 && !sheet) return null;
  const locale = document.documentElement.lang;
  const evidence = Object.fromEntries(Object.keys({ ...identity, ...sheet?.texts }).map((field) => [field, 'label']));
  return {
    kind: sheet?.kind ?? 'debtor',
    ...identity,
    ...(locale ? { locale } : {}),
    ...(sheet ? { document: { ...sheet.texts, tax: sheet.tax } } : {}),
    evidence,
  };
}

/** A page without an amount holds no document: a term alone is the customer's usual one. */
function documentOf(fields: Readonly<Record<string, string>>) {
  const hasDigit = (field: LabelledField) => (/\d/.test(fields[field] ?? '') ? fields[field] : undefined);
  const included = hasDigit('totalIncluded');
  const totalText = included ?? hasDigit('totalExcluded');
  if (!totalText) return null;
  const number = fields.quoteNumber ?? fields.orderNumber ?? fields.invoiceNumber ?? fields.number;
  const kind: SightingKind = fields.quoteNumber
    ? 'quote'
    : fields.orderNumber
      ? 'order'
      : fields.invoiceNumber
        ? 'invoice'
        : 'quote';
  const texts: Omit<SightedDocument, 'tax'> = {
    totalText,
    ...(number ? { number } : {}),
    ...(hasDigit('taxText') ? { taxText: fields.taxText as string } : {}),
    ...(fields.termText ? { termText: fields.termText } : {}),
    ...(fields.expiryText ? { expiryText: fields.expiryText } : {}),
  };
  return { texts, kind, tax: included ? ('included' as const) : ('excluded' as const) };
}

function headings(document: Document): readonly string[] {
  const shown = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS).map(visibleText);
  const [first = ''] = document.title.split(/\s[|·–—-]\s/u);
  return [...new Set([...shown, first.trim()])].filter((name) => name.length > 2 && name.length <= 120);
}
