import { storage } from 'wxt/utils/storage';

/** As it is stored: nothing in it is believed before its schema was. */
const item = storage.defineItem<readonly unknown[]>('local:taught-sites', { version: 1, fallback: [] });

export const readStoredTaughtSites = (): Promise<readonly unknown[]> => item.getValue();

export const writeStoredTaughtSites = (sites: readonly unknown[]): Promise<void> => item.setValue(sites);

/** Tells whenever something is taught, forgotten or found to fit no longer, in whichever page. Returns how to stop. */
export const watchStoredTaughtSites = (onChange: () => void): (() => void) => item.watch(onChange);
