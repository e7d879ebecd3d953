import { labelledSite } from '../families/labelled-site';

/** 2026-11: pages of ASP.NET in frames whose addresses do not tell the record; read by their labels, in whichever frame they stand. */
export const adapter = labelledSite({
  id: 'yuki',
  host: /\.yukiworks\.(?:nl|be)$/,
  routes: [{ address: /^\/domain\/aspx\/\w+\.aspx/i, kind: 'by-labels' }],
  root: ['#MainContent', 'form', 'main', 'body'],
  heading: ['h1', 'h2'],
});
