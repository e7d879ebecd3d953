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
      ...['is_company', 'credit_limit', 'property_payment_term_id', 'l10n_nl_kvk'],
    ],
    domain: CUSTOMERS,
  },
  /** Whom a contact person buys for. */
  entity: { model: 'res.partner', fields: ['id', 'commercial_partner_id'], domain: [] },
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
      ...['id', 'name', 'move_type', 'payment_state', 'invoice_date', 'invoice_date_due', 'amount_total', 'amount_residual'],
      ...['currency_id', 'commercial_partner_id', 'ref', 'payment_reference', 'invoice_payments_widget'],
    ],
    domain: [['move_type', 'in', INVOICES]],
  },
  /** Lines of receivables that are of no invoice: payments that are not matched yet, opening balances. */
  line: {
    model: 'account.move.line',
    fields: [
      ...['id', 'move_name', 'name', 'date', 'date_maturity', 'partner_id', 'amount_currency'],
      ...['amount_residual_currency', 'currency_id'],
    ],
    domain: [['move_id.move_type', 'not in', INVOICES]],
    isExtra: true,
  },
  /** What of an invoice is to be paid when. */
  part: { model: 'account.move.line', fields: ['move_id', 'date_maturity'], domain: [], isExtra: true },
  openInvoice: {
    model: 'account.move',
    fields: ['id', 'name', 'commercial_partner_id'],
    domain: [['move_type', 'in', INVOICES]],
  },
  openLine: { model: 'account.move.line', fields: ['id', 'move_name', 'partner_id'], domain: [], isExtra: true },
  order: {
    model: 'sale.order',
    fields: ['id', 'name', 'partner_invoice_id', 'amount_total', 'amount_invoiced', 'currency_id'],
    domain: [
      ['state', 'in', ['sale', 'done']],
      ['invoice_status', 'not in', ['invoiced', 'upselling']],
    ],
    isExtra: true,
  },
  orderLine: {
    model: 'sale.order.line',
    fields: ['order_id', 'price_total', 'product_uom_qty', 'qty_invoiced'],
    domain: [],
    isExtra: true,
  },
} as const satisfies Record<string, Search>;
