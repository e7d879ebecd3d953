import type { Listing } from './frappe-desk';

/** A table within a customer, and within a group of customers. */
const LIMIT = {
  doctype: 'Customer Credit Limit',
  fields: ['parent', 'company', 'credit_limit', 'bypass_credit_limit_check'],
  isExtra: true,
} as const;

/** What is asked of ERPNext, by the names of its own documents. */
export const LISTINGS = {
  company: { doctype: 'Company', fields: ['name', 'default_currency'] },
  customer: {
    doctype: 'Customer',
    fields: [
      'name',
      'customer_name',
      'customer_type',
      'tax_id',
      'website',
      'email_id',
      'mobile_no',
      'payment_terms',
      'customer_group',
    ],
  },
  /** What is agreed with all customers of a company; who has something of their own, has that. */
  companyWide: { doctype: 'Company', fields: ['name', 'credit_limit', 'payment_terms'], isExtra: true },
  group: { doctype: 'Customer Group', fields: ['name', 'payment_terms'], isExtra: true },
  limit: { ...LIMIT, parent: 'Customer', filters: [['parenttype', '=', 'Customer']] },
  groupLimit: { ...LIMIT, parent: 'Customer Group', filters: [['parenttype', '=', 'Customer Group']] },
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
      ...['base_grand_total', 'base_rounded_total', 'outstanding_amount', 'is_return', 'po_no'],
    ],
  },
  /** In which parts an invoice is to be paid. */
  part: {
    doctype: 'Payment Schedule',
    fields: ['parent', 'due_date', 'invoice_portion'],
    parent: 'Sales Invoice',
    isExtra: true,
  },
  partName: { doctype: 'Payment Schedule', fields: ['parent'], parent: 'Sales Invoice', isExtra: true },
  openInvoice: { doctype: 'Sales Invoice', fields: ['name', 'customer'] },
  ledger: {
    doctype: 'Payment Ledger Entry',
    fields: ['against_voucher_no', 'voucher_no', 'voucher_type', 'posting_date'],
    isExtra: true,
  },
  /** Of what customers owe, or have to their credit, by a journal entry: opening balances, payments that were booked by hand. */
  journal: {
    doctype: 'Payment Ledger Entry',
    fields: [
      ...['party', 'against_voucher_no', 'voucher_no', 'posting_date', 'due_date', 'account_currency'],
      'amount_in_account_currency',
    ],
    isExtra: true,
  },
  payment: {
    doctype: 'Payment Entry',
    fields: [
      ...['name', 'party', 'payment_type', 'posting_date', 'unallocated_amount', 'reference_no'],
      ...['paid_amount', 'paid_from_account_currency', 'received_amount', 'paid_to_account_currency'],
    ],
    isExtra: true,
  },
  openPayment: { doctype: 'Payment Entry', fields: ['name', 'party'], isExtra: true },
  order: {
    doctype: 'Sales Order',
    fields: ['name', 'customer', 'currency', 'grand_total', 'rounded_total', 'per_billed', 'status'],
    isExtra: true,
  },
  openOrder: { doctype: 'Sales Order', fields: ['name', 'customer'], isExtra: true },
} as const satisfies Record<string, Listing>;
