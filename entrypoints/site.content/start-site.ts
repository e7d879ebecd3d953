import type { SiteAdapter } from '@/lib/sites/contract';
import { siteDesk } from './site-desk';

/** The whole of a site's script: hands its adapter to the core, which may have started already or not yet. */
export function startSite(adapter: SiteAdapter): void {
  const desk = siteDesk();
  if (desk.adapters.some(({ id }) => id === adapter.id)) return;
  desk.adapters.push(adapter);
  desk.onAdapter?.();
}
