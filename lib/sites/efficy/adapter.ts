import { labelledSite } from '../families/labelled-site';

/** 2026-11: addresses of records are not known; the page is read by its labels. */
export const adapter = labelledSite({
  id: 'efficy',
  host: /(?:^|\.)efficy(?:test)?\.(?:cloud|com)$/,
  routes: [{ address: /^\/crm\/(?!login|logon|json)/i, kind: 'by-labels' }],
  root: ['main', '#app', 'body'],
  heading: ['h1', 'h2'],
});
