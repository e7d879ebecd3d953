/** When a promise counts as kept, and when a ratio tells anything (domain.md 2.5). */
export interface PromiseParameters {
  /** A payment so many days after the promised day is still in time. */
  readonly graceDays: number;
  /** Minor units that may be missing. */
  readonly tolerance: number;
  /** Fewer decided promises than this give no ratio. */
  readonly minDecided: number;
}
