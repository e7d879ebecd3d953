import type { SightingKind, TaxBasis } from '@/lib/domain/sighting';
import type { Picked, PickRefusal, Spot } from '@/lib/domain/taught-pick';
import type { TaughtField, TaughtSite } from '@/lib/domain/taught-site';

/** What is on screen while somebody points in a page. */
export interface TeachScreen {
  /** `refused`: the page is not who it says it is. `closed`: nothing is seen any more, and the page is still covered for a moment. */
  readonly link: 'connecting' | 'connected' | 'refused' | 'closed';
  /** What to point at now; `learned`: all that is needed was pointed at. */
  readonly step: TaughtField | 'learned';
  readonly spot: Spot | null;
  /** What is under the pointer stands in a frame of another address. */
  readonly isForeign: boolean;
  readonly refusal: PickRefusal | null;
  readonly picks: { readonly [F in TaughtField]?: Picked };
  /** What was kept; null before, and when keeping failed. */
  readonly site: TaughtSite | null;
  /** The box with the words stands out of the way, at the top. */
  readonly isOnTop: boolean;
}

/** What a person can do; the entrypoint decides what it means. */
export interface TeachActions {
  readonly look: (x: number, y: number) => void;
  readonly step: (by: 1 | -1) => void;
  /** What is looked at is the field of this step. */
  readonly pick: () => void;
  readonly pickAt: (x: number, y: number) => void;
  readonly scroll: (x: number, y: number, dx: number, dy: number) => void;
  readonly skip: () => void;
  readonly move: () => void;
  readonly close: () => void;
  readonly undo: () => void;
  readonly change: (change: { readonly kind?: SightingKind; readonly tax?: TaxBasis }) => void;
}

export const STEPS: readonly TaughtField[] = ['name', 'total', 'term'];
