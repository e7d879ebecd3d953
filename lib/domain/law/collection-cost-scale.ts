import { type LocalDate, localDate } from '../local-date';

/** A scale of collection costs: each part of the principal at its own percentage. Amounts in euro cents. */
export interface CollectionCostScale {
  readonly law: string;
  readonly since: LocalDate;
  readonly checkedOn: LocalDate;
  /** `upTo` is the end of the part; null is the rest. */
  readonly parts: readonly { readonly upTo: number | null; readonly pct: number }[];
  readonly min: number;
  readonly max: number;
}

/** The Dutch scale (domain.md L-09). Consumers cannot be charged more; businesses may agree another. */
export const WIK: CollectionCostScale = {
  law: 'Besluit vergoeding voor buitengerechtelijke incassokosten, Stb. 2012, 141',
  since: localDate('2012-07-01'),
  checkedOn: localDate('2026-11-21'),
  parts: [
    { upTo: 2_500_00, pct: 15 },
    { upTo: 5_000_00, pct: 10 },
    { upTo: 10_000_00, pct: 5 },
    { upTo: 200_000_00, pct: 1 },
    { upTo: null, pct: 0.5 },
  ],
  min: 40_00,
  max: 6_775_00,
};
