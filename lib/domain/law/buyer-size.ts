import type { BuyerSize } from '../debtor';
import { type LocalDate, localDate } from '../local-date';

/** Figures of a buyer, in whole euros and people; null is unknown. */
export interface BuyerFigures {
  readonly balanceSheet: number | null;
  readonly netTurnover: number | null;
  readonly staff: number | null;
}

/** More than the first two, or at least the third (domain.md L-02); latest first. */
const THRESHOLDS: readonly { readonly since: LocalDate; readonly law: string; readonly above: BuyerFiguresKnown }[] = [
  {
    since: localDate('2024-03-13'),
    law: 'Stb. 2024, 52',
    above: { balanceSheet: 25_000_000, netTurnover: 50_000_000, staff: 250 },
  },
  {
    since: localDate('2015-11-01'),
    law: 'Stb. 2015, 349',
    above: { balanceSheet: 20_000_000, netTurnover: 40_000_000, staff: 250 },
  },
];
type BuyerFiguresKnown = { readonly [K in keyof BuyerFigures]: number };

const answer = (isMet: boolean, value: number | null): boolean | null => (value === null ? null : isMet);

/**
 * Whether a buyer is a large company: two of three thresholds met, those in force on a day (domain.md L-02). Null while the known figures
 * do not decide it.
 */
export function buyerSize({ balanceSheet, netTurnover, staff }: BuyerFigures, on: LocalDate): BuyerSize | null {
  const above = THRESHOLDS.find(({ since }) => since <= on)?.above;
  if (!above) return null;
  const answers = [
    answer((balanceSheet ?? 0) > above.balanceSheet, balanceSheet),
    answer((netTurnover ?? 0) > above.netTurnover, netTurnover),
    answer((staff ?? 0) >= above.staff, staff),
  ];
  if (answers.filter((each) => each === true).length >= 2) return 'large';
  return answers.filter((each) => each === false).length >= 2 ? 'other' : null;
}
