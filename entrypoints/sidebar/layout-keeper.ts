import { panelLayouts, savePanelLayout } from '@/lib/platform/preferences';
import type { PanelLayout } from '@/lib/platform/protocol';
import { clampWidth, firstLayout } from './panel-layout';

/** How the panel stands on this origin; every choice is remembered. */
export interface LayoutKeeper {
  /** Takes up what was remembered for this origin. */
  open(origin: string, site: string): Promise<void>;
  toggle(): void;
  collapse(): void;
  expand(): void;
  switchMode(): void;
  /** Remembered only when the hand lets go. */
  resize(width: number, isDone: boolean): void;
}

export function createLayoutKeeper(apply: (layout: PanelLayout) => void): LayoutKeeper {
  let origin = '';
  let layout: PanelLayout | null = null;

  function change(part: Partial<PanelLayout>, isKept = true): void {
    if (!layout) return;
    layout = { ...layout, ...part };
    apply(layout);
    if (isKept) savePanelLayout(origin, layout);
  }

  return {
    async open(nextOrigin, site) {
      const remembered = (await panelLayouts.getValue())[nextOrigin];
      origin = nextOrigin;
      layout = remembered ?? firstLayout(site);
      apply(layout);
    },
    toggle: () => change({ isCollapsed: !layout?.isCollapsed }),
    collapse: () => change({ isCollapsed: true }),
    expand: () => change({ isCollapsed: false }),
    switchMode: () => change({ mode: layout?.mode === 'push' ? 'overlay' : 'push' }),
    resize: (width, isDone) => change({ width: clampWidth(width) }, isDone),
  };
}
