import { labelledSite } from '../families/labelled-site';

/** 2026-11: addresses as the API’s documentation gives them, with the ids of the API. Quotations stand on the page of their deal. Fields by labels. */
export const adapter = labelledSite({
  id: 'teamleader',
  host: /\.teamleader\.eu$/,
  routes: [
    { address: /^\/company_detail\.php\?(?:.*&)?id=(?<record>[\w-]+)/, kind: 'debtor' },
    { address: /^\/sale_detail\.php\?(?:.*&)?id=(?<record>[\w-]+)/, kind: 'quote' },
    { address: /^\/order_detail\.php\?(?:.*&)?id=(?<record>[\w-]+)/, kind: 'order' },
    { address: /^\/invoice_detail\.php\?(?:.*&)?id=(?<record>[\w-]+)/, kind: 'invoice' },
    { address: /^\/(?:companies|sales|orders|invoices)\.php/, kind: 'list' },
  ],
  root: ['main', '.container', '#content', 'body'],
  heading: ['#title', 'h1'],
  customer: { link: 'a[href*="company_detail.php"]', record: /company_detail\.php\?(?:.*&)?id=([\w-]+)/ },
});
