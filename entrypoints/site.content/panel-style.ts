import type { PanelLayout } from '@/lib/platform/protocol';

/** Widths and heights in CSS pixels. Collapsed, the panel is a tab at the edge of the window that still shows the verdict. */
export const COLLAPSED = { width: 44, height: 148, top: 96 } as const;
export const MIN_WIDTH = 280;
export const MAX_WIDTH = 640;

/** What stands before the frame has told its own layout: little, so that nothing jumps. */
export const FIRST_LAYOUT: PanelLayout = { mode: 'overlay', isCollapsed: true, width: 360 };

const clampWidth = (width: number) =>
  Number.isFinite(width) ? Math.min(Math.max(Math.round(width), MIN_WIDTH), MAX_WIDTH) : FIRST_LAYOUT.width;

/** Room, in CSS pixels, that the page leaves at its right edge. */
export function pushedWidth({ mode, isCollapsed, width }: PanelLayout): number {
  return mode === 'push' && !isCollapsed ? clampWidth(width) : 0;
}

/**
 * The sheet of the panel's own tree. `!important` in a `:host` rule beats the page's `!important`, inline styles included; the
 * pseudo-elements are switched off, or the page could draw on top of the frame with them.
 * @param isShown false while the browser shows no more than its own error in the frame.
 */
export function panelCss({ isCollapsed, width }: PanelLayout, isShown = true): string {
  const box = isCollapsed
    ? `inset:${COLLAPSED.top}px 0 auto auto;width:${COLLAPSED.width}px;height:${COLLAPSED.height}px`
    : `inset:0 0 0 auto;width:min(${clampWidth(width)}px,92vw);height:100%`;
  const host = `all:initial;display:block;position:fixed;${box};z-index:2147483647;color-scheme:light dark;visibility:${isShown ? 'visible' : 'hidden'}`;
  return `:host{${important(host)}}${REST}`;
}

const important = (rules: string) => `${rules.replaceAll(';', '!important;')}!important`;
const FRAME = 'all:initial;display:block;width:100%;height:100%;border:0;background:transparent;color-scheme:inherit';
const REST = `:host::before,:host::after{content:none!important}iframe{${important(FRAME)}}`;
