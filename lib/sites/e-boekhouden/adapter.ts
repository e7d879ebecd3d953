import { labelledSite } from '../families/labelled-site';

/** 2026-11: classic pages in a frameset; the frame with the record is read by its labels. */
export const adapter = labelledSite({
  id: 'e-boekhouden',
  host: /\.e-boekhouden\.nl$/,
  routes: [{ address: /^\/bh\/(?!inloggen)/i, kind: 'by-labels' }],
  root: ['#content', 'form', 'body'],
  heading: ['h1', 'h2'],
});
