import type { Box } from './box';

const important = (rules: string) => `${rules.replaceAll(';', '!important;')}!important`;
const FRAME =
  'all:initial;display:block;width:100%;height:100%;border:0;background:transparent;color-scheme:inherit;pointer-events:none';

/** The frame over a list, and under the panel. Every click goes through it. `!important` in a `:host` rule beats the page's. */
export function marksCss(box: Box | null): string {
  const { left, top, right, bottom } = box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const host = `all:initial;display:block;position:fixed;overflow:hidden;left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px;z-index:2147483646;pointer-events:none;color-scheme:light dark`;
  return `:host{${important(host)}}:host::before,:host::after{content:none!important}iframe{${important(FRAME)}}@media print{:host{display:none!important}}`;
}
