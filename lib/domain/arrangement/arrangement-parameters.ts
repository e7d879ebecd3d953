/** What an arrangement may look like and when it is no longer kept (domain.md 2.11). Amounts in minor units. */
export interface ArrangementParameters {
  /** Most that an instalment may take of the free cash flow of a month, in percent. */
  readonly maxSharePct: number;
  readonly maxInstalments: number;
  readonly minInstalment: number;
  /** The first instalment falls due no later than so many days after the agreement. */
  readonly firstWithinDays: number;
  /** An instalment may come so many days late. */
  readonly graceDays: number;
  /** A new invoice that is later than this breaks the arrangement too. */
  readonly newInvoiceLateDays: number;
  /** What an instalment may be short. */
  readonly tolerance: number;
}
