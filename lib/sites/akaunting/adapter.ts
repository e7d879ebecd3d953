import { labelledSite } from '../families/labelled-site';

/** 3.1, 2026-11, routes from its source: the company’s number comes first. Core has no quotes. Fields by labels. */
export const adapter = labelledSite({
  id: 'akaunting',
  routes: [
    { address: /^(?:\/[\w-]+)*?\/\d+\/sales\/customers\/(?<record>\d+)(?:[/?#]|$)/, kind: 'debtor' },
    { address: /^(?:\/[\w-]+)*?\/\d+\/sales\/invoices\/(?:create|(?<record>\d+))(?:[/?#]|$)/, kind: 'invoice' },
    { address: /^(?:\/[\w-]+)*?\/\d+\/sales\/(?:customers|invoices)\/?(?:[?#]|$)/, kind: 'list' },
  ],
  root: ['#main-body', 'main', 'body'],
  heading: ['h1', 'h2'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="/sales/customers/"]', record: /\/sales\/customers\/(\d+)/ },
});
