import type { MarkPlace } from '@/lib/platform/marks-protocol';
import type { ListRow } from '@/lib/sites/contract';
import { around, type Box } from './box';
import { type Clips, clipOf } from './clip-of';

/** CSS pixels: between a name and its mark, and a mark without its word. */
const GAP = 5;
const SIZE = 20;
const CELL = 'td, th, [role="gridcell"], [role="cell"]';
const ROW = 'tr, li, [role="row"], [role="listitem"]';

export interface Placed {
  /** What the rows can be seen in: the frame is laid over no more than this. Null: nothing of them can be seen. */
  readonly box: Box | null;
  readonly places: readonly MarkPlace[];
  /** The least that a mark has to its right. */
  readonly room: number;
}

/** Where marks go, as the page stands: at the end of each name that can be seen. Costs a layout. */
export function placeMarks(rows: readonly ListRow[]): Placed {
  const clips: Clips = new Map();
  const spots = rows.flatMap(({ anchor }, row) => spotOf(anchor, row, clips) ?? []);
  const box = spots.reduce<Box | null>((all, { clip }) => (all ? around(all, clip) : clip), null);
  if (!box) return { box, places: [], room: 0 };
  const place = ({ row, x, y }: Spot): MarkPlace => ({ row, x: Math.round(x - box.left), y: Math.round(y - box.top) });
  return { box, places: spots.map(place), room: Math.floor(Math.min(...spots.map(({ room }) => room))) };
}

interface Spot extends MarkPlace {
  readonly clip: Box;
  readonly room: number;
}

function spotOf(anchor: Element, row: number, clips: Clips): Spot | null {
  const text = endOfText(anchor);
  if (text.width < 1) return null;
  const clip = clipOf(anchor, clips);
  const cell = anchor.closest(CELL) ?? anchor.parentElement ?? anchor;
  // The margin of the next cell is taken to be as wide as that of this one.
  const margin = Number.parseFloat(getComputedStyle(cell).paddingRight) || 0;
  const right = Math.min(cell.getBoundingClientRect().right + margin, clip.right);
  // A name that fills all that has its mark over its own end, rather than over its neighbour.
  const x = Math.max(text.left, Math.min(text.right + GAP, right - SIZE));
  const y = (text.top + text.bottom) / 2;
  const isInside = x >= clip.left && x + SIZE <= clip.right + 1 && y - SIZE / 2 >= clip.top && y + SIZE / 2 <= clip.bottom;
  if (!isInside || isCovered(anchor, Math.min(text.right - 2, right - 2), y)) return null;
  return { row, x, y, clip, room: right - x };
}

/** The last line of the name, no further than the element that holds it. */
function endOfText(anchor: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(anchor);
  const last = [...range.getClientRects()].at(-1);
  const own = anchor.getBoundingClientRect();
  if (!last) return own;
  // Only a block cuts its text off; what is inline is as wide as its text, line by line.
  const right = getComputedStyle(anchor).display === 'inline' ? last.right : Math.min(last.right, own.right);
  return new DOMRect(last.left, last.top, right - last.left, last.height);
}

/** Whether something of the page lies over the end of the name: a dialog, a head that stays when the list scrolls, the panel. */
function isCovered(anchor: Element, x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  return !top || !(top.contains(anchor) || (anchor.closest(ROW) ?? anchor).contains(top));
}
