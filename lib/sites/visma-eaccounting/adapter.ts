import { labelledSite } from '../families/labelled-site';

/** 2026-11: the address of an invoice is one that other programs rely on, the other three follow its pattern. Labels in the user’s language do the rest. */
export const adapter = labelledSite({
  id: 'visma-eaccounting',
  host: /\.vismaonline\.com$/,
  routes: [
    { address: /#\/sales\/customerinvoice\/(?:new|(?<record>[0-9a-f-]{36}))/i, kind: 'invoice' },
    { address: /#\/sales\/(?:customer)?quote\/(?:new|(?<record>[0-9a-f-]{36}))/i, kind: 'quote' },
    { address: /#\/sales\/(?:customer)?order\/(?:new|(?<record>[0-9a-f-]{36}))/i, kind: 'order' },
    { address: /#\/(?:sales\/|register\/)?customer\/(?<record>[0-9a-f-]{36})/i, kind: 'debtor' },
    { address: /#\/sales\/(?:customerinvoices?|quotes?|orders?|customers?)\/?$/i, kind: 'list' },
  ],
  root: ['main', '[ui-view]', '#content'],
  heading: ['h1', 'h2'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="/customer/"]', record: /\/customer\/([0-9a-f-]{36})/i },
});
