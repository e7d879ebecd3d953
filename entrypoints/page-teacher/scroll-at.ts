import type { Target } from './spot-at';

/** Scrolls what a wheel would have scrolled at a target: the nearest part of the page that can, or the page itself. */
export function scrollAt(target: Target | null, dx: number, dy: number): void {
  for (let each: Element | null = target?.element ?? null; each; each = each.parentElement) {
    const [left, top] = [each.scrollLeft, each.scrollTop];
    if (each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth) continue;
    each.scrollBy({ left: dx, top: dy, behavior: 'instant' });
    if (each.scrollLeft !== left || each.scrollTop !== top) return;
  }
  const view = target?.element.ownerDocument.defaultView ?? window;
  view.scrollBy({ left: dx, top: dy, behavior: 'instant' });
  if (view !== window && view.scrollY === 0) window.scrollBy({ left: dx, top: dy, behavior: 'instant' });
}
