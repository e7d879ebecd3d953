/**
 * What moved when a score or a verdict became another (domain.md R3-06). `rating`: what a bureau says, `data-age`: the figures became too old,
 * or fresh again, `portfolio`: the mean of the whole book, towards which who has few invoices is drawn, `rates`: of
 * currencies, `time`: nothing but the days.
 */
export const SCORE_CAUSES = [
  'payment',
  'invoice',
  'credit-note',
  'rating',
  'dispute',
  'promise',
  'collection',
  'flag',
  'limit',
  'order',
  'customer',
  'policy',
  'data-age',
  'portfolio',
  'rates',
  'time',
] as const;
export type ScoreCause = (typeof SCORE_CAUSES)[number];
