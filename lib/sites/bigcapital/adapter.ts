import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { visibleText } from '../dom';
import { kindByLabels, labelledRecord } from '../families/labelled-record';
import { chosenCustomer, FORM_FIELDS } from './form-fields';

// 0.20, from its source. Suppliers, bills and receipts have addresses of their own, which are none of ours.
const ADDRESS = /^\/(customers|estimates|invoices)(?:\/(?:(\d+)\/edit|(new))|\/?$)/;
const KINDS: Readonly<Partial<Record<string, SightingKind>>> = { customers: 'debtor', estimates: 'quote', invoices: 'invoice' };
const APPLICATION =
  /^\/(?:homepage|customers|estimates|invoices|receipts|credit-notes|payments?-received|vendors|bills|items|financial-reports)(?:\/|$)/;
/** Details open over any page, and the address stays: the last drawer is what the person looks at. */
const DRAWER = '.drawer-portal';
const DETAILS = '.details-menu';
const TOTAL = '.big-number';
const POSTINGS = '[data-tab-id="journal_entries"]';
const PAYMENTS = '[data-tab-id="payment_transactions"]';
const FORM = '.page-form__header-fields, input[name="company_name"]';

function locate({ document, url }: Page) {
  const [, section = '', id, isNew] = ADDRESS.exec(url.pathname) ?? [];
  const drawers = [...document.querySelectorAll(DRAWER)].filter((each) => each.querySelector(DETAILS));
  const drawer = APPLICATION.test(url.pathname) ? drawers.at(-1) : undefined;
  return { section, id, isForm: Boolean(id ?? isNew), drawer };
}

/** What a drawer shows: its markup says so of a customer alone, of a document the label of its number, or the page that it opened over. */
function kindOfDrawer(drawer: Element, section: string): SightingKind | 'none' {
  if (drawer.querySelector('.detail-item--outstanding-receivable')) return 'debtor';
  if (!drawer.querySelector(TOTAL)) return 'none';
  // Of the documents, an estimate alone has no postings, and of those of customers an invoice alone has payments.
  const fits = section === 'estimates' ? !drawer.querySelector(POSTINGS) : drawer.querySelector(PAYMENTS) !== null;
  return kindByLabels(drawer) ?? (fits ? (KINDS[section] ?? 'none') : 'none');
}

function detect(page: Page): PageKind {
  const { section, isForm, drawer } = locate(page);
  if (drawer) return kindOfDrawer(drawer, section);
  return isForm ? (KINDS[section] ?? 'none') : KINDS[section] ? 'list' : 'none';
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const { id, drawer } = locate(page);
  if (kind === 'none' || kind === 'list') return [];
  const hooks = kind === 'debtor' ? { name: ['.detail-item--name > :last-child'] } : { totalIncluded: [TOTAL] };
  const sighting = drawer ? labelledRecord({ kind, root: drawer, hooks }) : readForm(page.document, kind, id);
  return sighting?.name ? [sighting] : [];
}

function readForm(document: Document, kind: SightingKind, id: string | undefined): Sighting | null {
  const field = document.querySelector(FORM);
  // Others have invoices at such addresses too.
  if (!field) return null;
  const isCustomer = kind === 'debtor';
  const chosen = isCustomer ? null : chosenCustomer(document);
  return labelledRecord({
    kind,
    root: field.closest('form') ?? document.body,
    hostRecordId: id,
    hostDebtorId: isCustomer ? id : undefined,
    linkedName: chosen ? { text: visibleText(chosen), by: 'customer_id' } : undefined,
    hooks: isCustomer ? FORM_FIELDS.customer : FORM_FIELDS.document,
    // Beside the label of a choice stands more than the choice.
    notByLabel: isCustomer ? [] : ['name'],
    isUnsaved: id === undefined,
  });
}

export const adapter = defineSite({ id: 'bigcapital' as SiteId, readyWhen: [DETAILS, FORM, '#root'], detect, read });
