import type { PanelLayout } from '@/lib/platform/protocol';
import { SITES } from '@/lib/sites/registry';

/** CSS pixels; the content script holds the panel within the same bounds. */
export const WIDTH = { min: 280, first: 360, max: 480 } as const;

export const clampWidth = (width: number): number => Math.round(Math.min(Math.max(width, WIDTH.min), WIDTH.max));

/** Before the user chose: open, as wide as the panel reads best, in the way that the site bears. */
export function firstLayout(site: string): PanelLayout {
  const mode = SITES.find((entry) => entry.id === site)?.layout ?? 'overlay';
  return { mode, isCollapsed: false, width: WIDTH.first };
}
