import { labelledSite } from '../families/labelled-site';

/** 2026-11: pages are designed per tenant, so nothing but labels is sure; `DbId` is the debtor number where a page has it. */
export const adapter = labelledSite({
  id: 'afas',
  routes: [
    { address: /-prs\b.*[?&]DbId=(?<debtor>\w+)/i, kind: 'by-labels' },
    { address: /^\/[\w-]+-prs\b/i, kind: 'by-labels' },
  ],
  root: ['main', '#main', '.webpart-container', 'body'],
  heading: ['h1', 'h2'],
});
