import { labelledSite } from '../families/labelled-site';

/** 2026-11: records stand in frames below /docs/, whose addresses hold ids in braces; fields by labels in the user’s language. Page names other than the account card are recalled. */
export const adapter = labelledSite({
  id: 'exact-online',
  host: /\.exactonline\.[a-z.]+$/,
  routes: [
    {
      address: /^\/docs\/CRMAccount(?:Card)?\.aspx\?(?:.*&)?(?:AccountID|ID)=(?:%7b|\{)?(?<record>[0-9a-f-]{36})/i,
      kind: 'debtor',
    },
    {
      address: /^\/docs\/(?:CRM|SFA)?(?:Quot\w*|Opportunity)\.aspx(?:\?(?:.*&)?\w*ID=(?:%7b|\{)?(?<record>[0-9a-f-]{36}))?/i,
      kind: 'quote',
    },
    {
      address: /^\/docs\/(?:Sls|Inv|Sales)?\w*SalesOrder\w*\.aspx(?:\?(?:.*&)?\w*ID=(?:%7b|\{)?(?<record>[0-9a-f-]{36}))?/i,
      kind: 'order',
    },
    {
      address: /^\/docs\/(?:Sls|Sales|Fin)\w*Invoice\w*\.aspx(?:\?(?:.*&)?\w*ID=(?:%7b|\{)?(?<record>[0-9a-f-]{36}))?/i,
      kind: 'invoice',
    },
    { address: /^\/docs\/CRMAccounts\.aspx/i, kind: 'list' },
  ],
  root: ['#frm', 'form', 'body'],
  heading: ['#ContentTitle', '.PageTitle', 'h1'],
  isNewWithoutRecord: true,
  customer: { link: 'a[href*="CRMAccountCard.aspx" i]', record: /[?&](?:AccountID|ID)=(?:%7b|\{)?([0-9a-f-]{36})/i },
});
