import { type Box, within } from './box';

/** How the boxes of one look are found: most rows stand in the same few, and each is asked for its style once. */
export type Clips = Map<Element, Box>;

/** What can be seen of the parts of the page that an element stands in: the window, less what its scrolling ancestors cut off. */
export function clipOf(element: Element, clips: Clips): Box {
  const parent = element.parentElement;
  if (!parent || parent === document.body || parent === document.documentElement) return windowBox();
  const known = clips.get(parent);
  if (known) return known;
  const around = clipOf(parent, clips);
  const { display, overflowX, overflowY } = getComputedStyle(parent);
  // What is inline cuts nothing off, whatever its style says.
  const isOpen = display === 'inline' || display === 'contents' || (overflowX === 'visible' && overflowY === 'visible');
  const box = isOpen ? around : within(around, innerBox(parent));
  clips.set(parent, box);
  return box;
}

/** The panel may have made the page narrower than the window. */
function windowBox(): Box {
  const { left, right } = document.documentElement.getBoundingClientRect();
  return within({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }, { left, top: 0, right, bottom: innerHeight });
}

function innerBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}
