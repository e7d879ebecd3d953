import type { Domain, Search } from './odoo-desk';

const INVOICES = ['out_invoice', 'out_refund', 'out_receipt'];

/** Legal entities that were invoiced or quoted; their contact persons are not. */
const CUSTOMERS: Domain = ['&', ['customer_rank', '>', 0], '|', ['is_company', '=', true], ['parent_id', '=', false]];

/** What is asked of Odoo, by the names of its models. */
export const SEARCHES = {
  company: { model: 'res.company', fields: ['id', 'name', 'currency_id'], domain: [] },
  partner: {
    model: 'res.partner',
    fields: [
      ...['id', 'name', 'vat', 'company_registry', 'email', 'phone', 'website', 'street', 'zip', 'city', 'country_code'],
      ...['is_company', 'credit_limit', 'use_partner_credit_limit', 'property_payment_term_id'],
    ],
    domain: CUSTOMERS,
  },
  /** Whom an order's contact person buys for. */
  buyer: { model: 'res.partner', fields: ['id', 'commercial_partner_id'], domain: [] },
  bank: { model: 'res.partner.bank', fields: ['acc_number', 'partner_id'], domain: [], isExtra: true },
  term: {
    model: 'account.payment.term.line',
    fields: ['payment_id', 'nb_days', 'delay_type', 'days', 'option', 'end_month', 'months'],
    domain: [],
    isExtra: true,
  },
  invoice: {
    model: 'account.move',
    fields: [
      ...[
        'id',
        'name',
        'move_type',
        'state',
        'payment_state',
        'invoice_date',
        'invoice_date_due',
        'amount_total',
        'amount_residual',
      ],
      ...['currency_id', 'commercial_partner_id', 'ref', 'payment_reference', 'invoice_payments_widget'],
    ],
    domain: [['move_type', 'in', INVOICES]],
  },
  /** Lines of receivables that are of no invoice: payments that are not matched yet, opening balances. */
  line: {
    model: 'account.move.line',
    fields: [
      ...['id', 'move_name', 'name', 'date', 'date_maturity', 'partner_id', 'parent_state', 'amount_currency'],
      ...['amount_residual_currency', 'currency_id'],
    ],
    domain: [['move_id.move_type', 'not in', INVOICES]],
    isExtra: true,
  },
  order: {
    model: 'sale.order',
    fields: ['id', 'name', 'partner_id', 'state', 'invoice_status', 'amount_total', 'amount_to_invoice', 'currency_id'],
    domain: [],
    isExtra: true,
  },
} as const satisfies Record<string, Search>;
