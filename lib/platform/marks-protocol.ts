import type { MarkRow } from '@/lib/domain/mark';

/** Where a mark stands: its left and its middle, in CSS pixels of the frame. */
export interface MarkPlace {
  /** Of the row, in the newest `rows`. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Script of the marks → marks.html, over the private port, which is handed over as the panel's (protocol.ts, `Handover`). */
export type ToMarks =
  | { readonly kind: 'page'; readonly origin: string }
  /** The names of the list; told when they are others than before. */
  | { readonly kind: 'rows'; readonly rows: readonly MarkRow[] }
  /** Those that can be seen. `room`: the least that one of them has to its right, in CSS pixels. */
  | { readonly kind: 'places'; readonly places: readonly MarkPlace[]; readonly room: number };

/** marks.html → script of the marks. Nothing of the book: not even whether there is anything to mark. */
export type FromMarks =
  | { readonly kind: 'ready' }
  /** Marks were switched off for this origin. */
  | { readonly kind: 'close' };
