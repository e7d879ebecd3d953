import { labelledSite } from '../families/labelled-site';

/** 2026-11, from addresses that other programs rely on; ids are those of the API. */
export const adapter = labelledSite({
  id: 'moneybird',
  host: /(?:^|\.)moneybird\.com$/,
  routes: [
    { address: /^\/\d+\/contacts\/(?<record>\d+)(?:[/?#]|$)/, kind: 'debtor' },
    { address: /^\/\d+\/estimates\/(?:new|(?<record>\d+))(?:[/?#]|$)/, kind: 'quote' },
    { address: /^\/\d+\/sales_invoices\/(?:new|(?<record>\d+))(?:[/?#]|$)/, kind: 'invoice' },
    { address: /^\/\d+\/(?:contacts|estimates|sales_invoices)(?:[?#]|$)/, kind: 'list' },
  ],
  root: ['main', '#content', '[role="main"]'],
  heading: ['h1'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="/contacts/"]', record: /\/\d+\/contacts\/(\d+)(?:[/?#]|$)/ },
});
