import type { Picked, PickRefusal, Spot } from '@/lib/domain/taught-pick';
import type { TaughtField } from '@/lib/domain/taught-site';

/**
 * What is said between teach.html, which covers a page while somebody points in it, and the script in that page. The frame has every click
 * and key; the script looks up what stands at a point, and tells what it says. It starts as the panel does (protocol.ts, `Handover`).
 */
export type ToPointer =
  | { readonly kind: 'ready' }
  /** What stands at a point, in CSS pixels of the window. */
  | { readonly kind: 'look'; readonly x: number; readonly y: number }
  /** The next or the one before of what could be pointed at, by keyboard. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** What was looked at last is this field. */
  | { readonly kind: 'pick'; readonly field: TaughtField }
  /** The wheel, which the page must not feel either. */
  | { readonly kind: 'scroll'; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }
  | { readonly kind: 'close' };

export type ToTeacher =
  /** `isForeign`: a frame of another address stands there. */
  | { readonly kind: 'spot'; readonly spot: Spot | null; readonly isForeign: boolean }
  | { readonly kind: 'picked'; readonly picked: Picked }
  | { readonly kind: 'refused'; readonly because: PickRefusal };
