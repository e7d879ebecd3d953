import type { Sighting, SightingKind } from '@/lib/domain/sighting';
import { visibleText } from '../dom';
import { formRecord } from '../families/form-record';
import { readingOf } from '../families/merge-readings';
import { CUSTOMER, NAMED, SHEETS, said } from './fields';

/** The page of a customer by its tabs. One that is not saved yet is still being typed. */
export function readCustomer(tabs: Element, company: Element | null): readonly Sighting[] {
  const hostRecordId = said(tabs, 'entity_id');
  const account = tabs.querySelector('#credit_form');
  const hostDebtorId = account ? inCompany(company, said(account, 'id')) : undefined;
  return hostRecordId ? formRecord({ kind: 'debtor', root: tabs, hostRecordId, hostDebtorId, customer: CUSTOMER }) : [];
}

/** A quotation, order or invoice by its form. */
export function readSheet(form: Element, kind: SightingKind, company: Element | null): readonly Sighting[] {
  const hostRecordId = said(form, 'id');
  const history = form.parentElement?.querySelector('#history');
  // What was last done to it, in LedgerSMB's own word; updated is not saved.
  const isUpdated = history ? /\bupdate\b/.test(visibleText(history)) : false;
  return formRecord({
    kind,
    root: form,
    hostRecordId,
    ...customerOf(form, company),
    sheet: SHEETS[kind],
    tax: 'included',
    isUnsaved: !hostRecordId || isUpdated,
  });
}

/**
 * The customer that LedgerSMB took over at the last update; nobody while another is typed, as all else in the form is then still about the one before.
 * A name with a quotation mark in it is cut there by LedgerSMB, and its id with it: its number tells who it is.
 */
function customerOf(form: Element, company: Element | null) {
  const [typed, known] = [said(form, 'customer'), said(form, 'oldcustomer')];
  const [, name] = /^(.+)--\d+$/.exec(known) ?? [];
  if (typed === '' || (typed !== known && typed !== name)) return { customer: {} };
  const found = readingOf('name', name, 'input[name="oldcustomer"]');
  return { customer: NAMED, found, hostDebtorId: inCompany(company, said(form, 'customer_id')) };
}

/** Customers are counted per company, and several companies may be kept at one address. */
const inCompany = (company: Element | null, id: string): string => (id && company ? `${visibleText(company)}/${id}` : id);
