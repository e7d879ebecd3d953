import type { Box } from '@/lib/domain/taught-pick';
import { fieldValue } from '@/lib/sites/dom';

/** An element that can be pointed at, with the frames it stands in, the outermost first. */
export interface Target {
  readonly element: Element;
  readonly frames: readonly HTMLIFrameElement[];
}

/** The longest text that is a field and no part of a page. */
const MOST_TEXT = 160;

/**
 * What stands at a point of the window, through frames of the same origin. `foreign`: a frame that is none of ours to look into.
 * @param cover of ours, which lies over all of it.
 */
export function spotAt(x: number, y: number, cover: Element): Target | 'foreign' | null {
  const frames: HTMLIFrameElement[] = [];
  let [within, left, top]: [DocumentOrShadowRoot, number, number] = [document, x, y];
  for (;;) {
    const element = within.elementsFromPoint(left, top).find((each) => each !== cover);
    if (!element) return null;
    if (element.localName !== 'iframe' && element.localName !== 'frame') return readable(element, frames);
    const frame = element as HTMLIFrameElement;
    const inner = documentOf(frame);
    if (!inner) return 'foreign';
    const box = frame.getBoundingClientRect();
    frames.push(frame);
    [within, left, top] = [inner, left - box.x - frame.clientLeft, top - box.y - frame.clientTop];
  }
}

/** Null for a frame of another origin. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** An icon in a link means the link. */
function readable(element: Element, frames: readonly HTMLIFrameElement[]): Target | null {
  for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement) {
    const text = fieldValue(each);
    if (text.length > MOST_TEXT) return null;
    if (text !== '') return { element: each, frames };
  }
  return null;
}

/** Where a target stands in the window. */
export function boxOf({ element, frames }: Target): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  let [left, top] = [x, y];
  for (const frame of frames) {
    const box = frame.getBoundingClientRect();
    left += box.x + frame.clientLeft;
    top += box.y + frame.clientTop;
  }
  return { x: left, y: top, width, height };
}
