import { labelledSite } from '../families/labelled-site';

/** React interface 5.12, 2026-11, from its source: the router may put the route in the path or behind #; ids are those of the API. Fields by labels. */
export const adapter = labelledSite({
  id: 'invoice-ninja',
  routes: [
    { address: /^(?:\/[^?#]*#)?\/clients\/(?<record>\w+)(?:\/|$|\?)/, kind: 'debtor' },
    { address: /^(?:\/[^?#]*#)?\/quotes\/create/, kind: 'quote' },
    { address: /^(?:\/[^?#]*#)?\/quotes\/(?<record>\w+)\/(?:edit|email|pdf)/, kind: 'quote' },
    { address: /^(?:\/[^?#]*#)?\/invoices\/create/, kind: 'invoice' },
    { address: /^(?:\/[^?#]*#)?\/invoices\/(?<record>\w+)\/(?:edit|email|pdf)/, kind: 'invoice' },
    { address: /^(?:\/[^?#]*#)?\/(?:clients|quotes|invoices)\/?(?:\?|$)/, kind: 'list' },
  ],
  root: ['main', '#root'],
  heading: ['h2', 'h1'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="/clients/"]', record: /\/clients\/(?!create)(\w+)/ },
});
