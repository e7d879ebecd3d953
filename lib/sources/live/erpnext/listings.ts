import type { Listing } from './frappe-desk';

/** What is asked of ERPNext, by the names of its own documents. */
export const LISTINGS = {
  company: { doctype: 'Company', fields: ['name', 'default_currency'] },
  customer: {
    doctype: 'Customer',
    fields: ['name', 'customer_name', 'customer_type', 'tax_id', 'website', 'email_id', 'mobile_no', 'payment_terms', 'modified'],
  },
  limit: {
    doctype: 'Customer Credit Limit',
    fields: ['parent', 'company', 'credit_limit'],
    parent: 'Customer',
    isExtra: true,
  },
  term: {
    doctype: 'Payment Terms Template Detail',
    fields: ['parent', 'due_date_based_on', 'credit_days'],
    parent: 'Payment Terms Template',
    isExtra: true,
  },
  bankAccount: { doctype: 'Bank Account', fields: ['party', 'iban'], filters: [['party_type', '=', 'Customer']], isExtra: true },
  invoice: {
    doctype: 'Sales Invoice',
    fields: [
      ...['name', 'customer', 'posting_date', 'due_date', 'currency', 'party_account_currency', 'grand_total', 'rounded_total'],
      ...['base_grand_total', 'base_rounded_total', 'outstanding_amount', 'is_return', 'po_no', 'docstatus', 'modified'],
    ],
  },
  ledger: { doctype: 'Payment Ledger Entry', fields: ['against_voucher_no', 'voucher_no', 'posting_date'], isExtra: true },
  payment: {
    doctype: 'Payment Entry',
    fields: [
      ...['name', 'party', 'posting_date', 'unallocated_amount', 'paid_amount', 'paid_from_account_currency'],
      ...['reference_no', 'docstatus', 'modified'],
    ],
    isExtra: true,
  },
  order: {
    doctype: 'Sales Order',
    fields: ['name', 'customer', 'currency', 'grand_total', 'rounded_total', 'per_billed', 'status', 'docstatus', 'modified'],
    isExtra: true,
  },
} as const satisfies Record<string, Listing>;
