import { storage } from 'wxt/utils/storage';
import type { PanelLayout } from './protocol';

/** BCP 47 tag of the language to speak; null: follow the browser. */
export const languagePreference = storage.defineItem<string | null>('local:language', { version: 1, fallback: null });

/** How the panel stands, per origin: the user's own choice, which wins over the site's. */
export const panelLayouts = storage.defineItem<Readonly<Record<string, PanelLayout>>>('local:panel-layouts', {
  version: 1,
  fallback: {},
});

/** Keeps the layout of one origin; the others stay as they are. */
export async function savePanelLayout(origin: string, layout: PanelLayout): Promise<void> {
  await panelLayouts.setValue({ ...(await panelLayouts.getValue()), [origin]: layout });
}
