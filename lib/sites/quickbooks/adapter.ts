import { labelledSite } from '../families/labelled-site';

/** 2026-11, from addresses that other programs rely on. The ids are those of the API; no address names the company. */
export const adapter = labelledSite({
  id: 'quickbooks',
  host: /\.intuit\.com$/,
  routes: [
    { address: /^\/app\/customerdetail\?(?:.*&)?nameId=(?<record>\d+)/i, kind: 'debtor' },
    { address: /^\/app\/estimate(?:\?(?:.*&)?txnId=(?<record>\d+))?/i, kind: 'quote' },
    { address: /^\/app\/invoice(?:\?(?:.*&)?txnId=(?<record>\d+))?(?!s)/i, kind: 'invoice' },
    { address: /^\/app\/(?:customers|estimates|invoices|sales)(?:[/?#]|$)/i, kind: 'list' },
  ],
  root: ['[role="main"]', 'main', '.page-content'],
  heading: ['[data-automation-id="customer-name"]', 'h1', 'h2'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="customerdetail?" i]', record: /[?&]nameId=(\d+)/i },
  hooks: { invoiceNumber: ['[data-automation-id="input-ref-number-sales"]'] },
});
