import { fieldValue, isVisible } from '@/lib/sites/dom';
import { documentOf, type Target } from './spot-at';

/** More than a person steps through. */
const MOST = 600;
const UNSEEN = 'script, style, noscript, template, option, svg *';
const FIELD = /^(input|select|textarea|output)$/;
const MOST_TEXT = 160;

/** All that can be pointed at by keyboard, in the order of the page and of the frames in it. */
export function allTargets(): readonly Target[] {
  const targets: Target[] = [];
  collect(document, [], targets);
  return targets;
}

function collect(within: Document, frames: readonly HTMLIFrameElement[], targets: Target[]): void {
  for (const element of within.body?.querySelectorAll('*') ?? []) {
    if (targets.length >= MOST) return;
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const frame = element as HTMLIFrameElement;
      const inner = documentOf(frame);
      if (inner && isVisible(frame)) collect(inner, [...frames, frame], targets);
    } else if (holdsText(element) && isVisible(element)) targets.push({ element, frames });
  }
}

/** A field, or an element with words of its own: what is wrapped around it says the same. */
function holdsText(element: Element): boolean {
  if (element.matches(UNSEEN)) return false;
  const isField = FIELD.test(element.localName);
  const hasOwn = isField || [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  const text = hasOwn ? fieldValue(element) : '';
  return text !== '' && text.length <= MOST_TEXT;
}
