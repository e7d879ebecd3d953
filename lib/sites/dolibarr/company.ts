import type { Sighting } from '@/lib/domain/sighting';
import { type Reading, visibleText } from '../dom';
import { formRecord } from '../families/form-record';
import { mergeReadings, readingOf } from '../families/merge-readings';
import type { DolibarrAddress } from './address';
import { heading, linkedCompany } from './banner';

const NATURE = '.fichehalfleft .customer-back, .fichehalfleft .prospect-back';
const VENDOR = '.fichehalfleft .vendor-back';
const VALUE = '.clipboardCPValue';

/** Whether a card is that of somebody we only buy from. */
export const isSupplierOnly = (root: ParentNode): boolean =>
  root.querySelector(NATURE) === null && root.querySelector(VENDOR) !== null;

/**
 * What stands in rows without any hook: the customer code is the row after the nature of the company, and where there is no supplier
 * code in between, the first professional id (KvK, SIREN, enterprise number) is the row after that. 17 to 22.
 */
function rowValues(root: ParentNode): Reading<'debtorNumber' | 'registrationNumber'> {
  const code = root.querySelector(NATURE)?.closest('tr')?.nextElementSibling;
  const debtorNumber = valueIn(code);
  const registrationNumber = root.querySelector(VENDOR) ? '' : valueIn(code?.nextElementSibling);
  const isNumber = /^(?:\D?\d){8,10}$/.test(registrationNumber);
  return {
    text: { ...(debtorNumber ? { debtorNumber } : {}), ...(isNumber ? { registrationNumber } : {}) },
    evidence: { ...(debtorNumber ? { debtorNumber: VALUE } : {}), ...(isNumber ? { registrationNumber: VALUE } : {}) },
  };
}

function valueIn(row: Element | null | undefined): string {
  const cell = row?.children[1];
  return cell ? visibleText(cell.querySelector(VALUE) ?? cell) : '';
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
  const found = company ? readingOf('name', company.name, company.by) : mergeReadings(heading(root, 'name'), rowValues(root));
  const customer = company ? { email: COMPANY.email } : COMPANY;
  const hostDebtorId = company?.id ?? at.record;
  return formRecord({ kind: 'debtor', root, hostRecordId: at.record, hostDebtorId, customer, found });
}
