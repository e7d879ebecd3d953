import type { Sighting } from '@/lib/domain/sighting';
import { visibleText } from '../dom';
import { formRecord } from '../families/form-record';
import { mergeReadings, type RecordReading, readingOf } from '../families/merge-readings';
import type { DolibarrAddress } from './address';
import { heading, linkedCompany } from './banner';

const NATURE = '.tableforfield .customer-back, .tableforfield .prospect-back';
const VENDOR = '.tableforfield .vendor-back';
// The tab with contacts has no table: which other tabs there are says it as well.
const SALES_TAB = '.tabs a[href*="/comm/card.php?"]';
const PURCHASE_TAB = '.tabs a[href*="/fourn/card.php?"]';
const VALUE = '.clipboardCPValue';

/** Whether a card is that of somebody we only buy from. */
export const isSupplierOnly = (root: ParentNode): boolean =>
  root.querySelector(`${NATURE}, ${SALES_TAB}`) === null && root.querySelector(`${VENDOR}, ${PURCHASE_TAB}`) !== null;

/** An account of the ledger may look like a registration number; what identifies a company can be copied, and that can't. */
const REGISTRATION = /^(?:\D?\d){8,10}$/;
const VAT = /^[A-Z]{2}(?=(?:\D*\d){6})[\dA-Z. ]{6,16}$/;

/**
 * What stands in rows without any hook: the customer code is the row after the nature of the company, and where there is no supplier
 * code in between, the first professional id (KvK, SIREN, enterprise number) is the row after that. 17 to 22.
 */
function rowValues(root: ParentNode, isSalesTab: boolean): RecordReading {
  const code = root.querySelector(NATURE)?.closest('tr')?.nextElementSibling;
  const next = root.querySelector(VENDOR) ? '' : copied(code?.nextElementSibling);
  // The tab with what is sold has no professional ids, and no hidden input for the VAT number.
  const vat = isSalesTab ? firstCopied(code?.nextElementSibling) : '';
  return mergeReadings(
    readingOf('debtorNumber', valueIn(code), VALUE),
    readingOf('registrationNumber', REGISTRATION.test(next) ? next : '', VALUE),
    readingOf('vatId', VAT.test(vat) ? vat : '', VALUE),
  );
}

function valueIn(row: Element | null | undefined): string {
  const cell = row?.children[1];
  return cell ? copied(row) || visibleText(cell) : '';
}

function copied(row: Element | null | undefined): string {
  const value = row?.children[1]?.querySelector(VALUE);
  return value ? visibleText(value) : '';
}

function firstCopied(row: Element | null | undefined): string {
  let value = '';
  for (let at = row, tries = 0; at && value === '' && tries < 5; at = at.nextElementSibling, tries++) value = copied(at);
  return value;
}

const COMPANY = {
  name: ['input[name="name"]'],
  debtorNumber: ['input[name="customer_code"]'],
  vatId: ['input[name="tva_intra"]'],
  registrationNumber: ['input[name="idprof1"]'],
  email: ['input[name="email"]', '.arearef a[href^="mailto:"]'],
  website: ['input[name="url"]'],
  phone: ['input[name="phone"]', '.arearef a[href^="tel:"]'],
  postcode: ['input[name="zipcode"]'],
  city: ['input[name="town"]'],
};

/** What the card of a company says, or of a contact person: the debtor is then the company in the banner. */
export function readCompany(root: Element, url: URL, at: DolibarrAddress): readonly Sighting[] {
  const isContact = url.pathname.includes('/contact/');
  const company = isContact ? linkedCompany(root) : null;
  if (isContact && !company) return [];
  const found = company
    ? readingOf('name', company.name, company.by)
    : mergeReadings(heading(root, 'name'), rowValues(root, url.pathname.includes('/comm/')));
  const customer = company ? { email: COMPANY.email } : COMPANY;
  const hostDebtorId = company?.id ?? at.record;
  return formRecord({ kind: 'debtor', root, hostRecordId: at.record, hostDebtorId, customer, found });
}
