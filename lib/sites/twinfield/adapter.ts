import { labelledSite } from '../families/labelled-site';

/** 2026-11: the address names the part of the program and not the record; "classic" pages stand in frames of the same origin. Read by labels. */
export const adapter = labelledSite({
  id: 'twinfield',
  host: /\.twinfield\.com$/,
  routes: [
    { address: /^\/UI\/.*#\/(?:Sales|Dimensions|Transactions)/i, kind: 'by-labels' },
    { address: /^\/(?!UI\/)\w+.*(?:customers|debtors|invoices?)/i, kind: 'by-labels' },
  ],
  root: ['main', '#content', 'form', 'body'],
  heading: ['h1', 'h2'],
});
