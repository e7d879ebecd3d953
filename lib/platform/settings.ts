import { storage } from 'wxt/utils/storage';
import type { SiteId } from '@/lib/domain/ids';

/** A site that the user, or their IT, switched on for one origin. */
export interface EnabledSite {
  readonly site: SiteId;
  /** Scheme, host and port, for example `https://crm.example.com:8443`. */
  readonly origin: string;
  /** The match pattern that was granted; it knows no port (permissions.ts). */
  readonly pattern: string;
}

/** Which sites are switched on. The permission itself is the browser's; scripts.ts takes both together. */
export const enabledSites = storage.defineItem<readonly EnabledSite[]>('local:enabled-sites', { version: 1, fallback: [] });
