import { labelledSite } from '../families/labelled-site';

/** 2026-11: addresses of records are not known; read by their labels. */
export const adapter = labelledSite({
  id: 'snelstart',
  host: /\.snelstart\.nl$/,
  routes: [{ address: /^\/(?!couplings|login|account)[^?#]+/i, kind: 'by-labels' }],
  root: ['main', '[role="main"]', '#root', 'body'],
  heading: ['h1', 'h2'],
});
