import { documentOf } from './spot-at';

/** What the page could notice of the cover coming and going: the pointer that leaves it, the keyboard that goes elsewhere. */
const TYPES = [
  ...['over', 'out', 'enter', 'leave', 'move'].flatMap((type) => [`mouse${type}`, `pointer${type}`]),
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'keydown', 'keyup', 'keypress'],
  ...['focus', 'blur', 'focusin', 'focusout'],
];

/**
 * Keeps those events from the page, and from the frames in it that are of the same origin, while somebody points: a form that saves when
 * it loses the focus must not save now.
 * What is pressed while the page has taken the keyboard back goes nowhere either.
 * @returns ends it.
 */
export function shieldPage(onEscape: () => void): () => void {
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  for (const view of [window, ...innerWindows(document)]) for (const type of TYPES) view.addEventListener(type, stop, options);
  return () => ended.abort();

  function stop(event: Event): void {
    // What a page sends to itself is its own affair.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type.startsWith('key')) event.preventDefault();
    if (event.type === 'keyup' && (event as KeyboardEvent).key === 'Escape') onEscape();
  }
}

function innerWindows(within: Document): readonly Window[] {
  return [...within.querySelectorAll('iframe')].flatMap((frame) => {
    const inner = documentOf(frame);
    return inner?.defaultView ? [inner.defaultView, ...innerWindows(inner)] : [];
  });
}
