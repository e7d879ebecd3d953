import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '@/lib/sites/report/report-page';
import { siteDesk } from '../site.content/site-desk';

/** Injected when a person asks why a page could not be read: one report for each adapter of this page or frame. */
export default defineUnlistedScript(() => {
  const page = { document, url: new URL(location.href) };
  return siteDesk().adapters.map((adapter) => reportPage(adapter, page));
});
