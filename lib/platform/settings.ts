import { storage } from 'wxt/utils/storage';
import type { SiteId } from '@/lib/domain/ids';
import type { TableMapping } from '@/lib/domain/table-mapping';

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

/** Origins whose lists get a mark beside each name; none unless somebody asked for it. */
export const markedOrigins = storage.defineItem<readonly string[]>('local:marked-origins', { version: 1, fallback: [] });

/** What people said of the columns of their tables. */
export const tableMappings = storage.defineItem<readonly TableMapping[]>('local:table-mappings', { version: 1, fallback: [] });

/** Whether there is anything to refresh: the background knows it from here, without opening the database. */
export const hasConnections = storage.defineItem<boolean>('local:has-connections', { version: 1, fallback: false });
