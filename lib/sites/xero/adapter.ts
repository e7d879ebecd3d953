import { labelledSite } from '../families/labelled-site';

/** 2026-11, from addresses and hooks that other programs rely on. Ids are those of the API; links without the organisation’s short code are common. */
export const adapter = labelledSite({
  id: 'xero',
  host: /\.xero\.com$/,
  routes: [
    { address: /^\/(?:app\/![\w-]+\/)?contacts\/(?:contact|view)\/(?<record>[0-9a-f-]{36})/i, kind: 'debtor' },
    { address: /^\/(?:app\/![\w-]+\/)?quotes\/(?:edit|view)\/(?<record>[0-9a-f-]{36})/i, kind: 'quote' },
    { address: /^\/(?:app\/![\w-]+\/)?invoicing\/(?:edit|view)\/(?<record>[0-9a-f-]{36})/i, kind: 'invoice' },
    { address: /^\/AccountsReceivable\/(?:Edit|View)\.aspx\?(?:.*&)?invoiceid=(?<record>[0-9a-f-]{36})/i, kind: 'invoice' },
    { address: /^\/(?:app\/![\w-]+\/)?(?:contacts|quotes|invoicing)\/?(?:[?#]|$)/i, kind: 'list' },
  ],
  root: ['#page-container main', 'main', '#frmMain', '#content'],
  heading: ['header.xui-pageheading h1', '#page_title h1', '#title', 'h1'],
  customer: {
    link: 'a[href*="/contacts/contact/" i], a[href*="/contacts/view/" i]',
    record: /\/contacts\/(?:contact|view)\/([0-9a-f-]{36})/i,
  },
  hooks: {
    totalIncluded: ['[data-automationid="as-total--as-readonly-row"] [data-automationid="as-readonly-row-field"]'],
    invoiceNumber: ['[data-automationid="invoice-number-input--input"]', '.ReadOnlyInvoice-invoiceNumber'],
  },
});
