/** What is asked of LedgerSMB 1.6: reports, with their columns in the order in which they come, and the menu item of who may see them. */
export const REPORTS = {
  customers: {
    query: 'contact_reports.pl?action=search&entity_class=2',
    menu: ['report_name=contact_search'],
    columns: ['name', 'control_code', 'number'],
    width: 6,
  },
  /** Amounts are in the currency of the company, whatever that of the invoice is. */
  invoices: {
    query: 'invoice.pl?action=invoice_search&entity_class=2&open=1&closed=1',
    menu: ['report_name=invoice_search', 'entity_class=2'],
    columns: ['id', 'date', 'customer', 'name', 'number', 'net', 'tax', 'total', 'paid', 'due', 'last_payment', 'due_date'],
    width: 18,
  },
  /** Orders that are not closed: making the invoice of one closes it. */
  orders: {
    query: 'order.pl?action=search&oe_class_id=1&search_type=search&entity_class=2&open=1',
    menu: ['oe_class_id=1', 'search_type=search'],
    columns: ['id', 'date', 'number', 'required', 'customer', 'name', 'total', 'currency'],
    width: 15,
  },
} as const;

export type ReportName = keyof typeof REPORTS;
