import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillHere } from '../site.content/fill-here';
import { siteDesk } from '../site.content/site-desk';

/** Brought in by the worker when a rep has a term filled in: until then no page pays for it. */
export default defineUnlistedScript(() => {
  siteDesk().fillHere = fillHere;
});
