/** Risk class by score; NR is not rated: too little is known (domain.md 2.7). */
export type RiskClass = 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';
export type RatedClass = Exclude<RiskClass, 'NR'>;

export type ScoreGroup = 'internal' | 'external' | 'risk';

/**
 * What a factor can be judged by. Days late count early payment as 0 in `add-incl-open` and as negative in `lateness`;
 * shares are percentages, by amount or by number of invoices as their names say.
 */
export type ScoreMeasure =
  | 'add-incl-open'
  | 'on-time-amount'
  | 'overdue-share'
  | 'oldest-days-late'
  | 'promises-kept'
  | 'slippage'
  | 'lateness'
  | 'on-time-count'
  | 'trend'
  | 'external-score'
  | 'external-change'
  | 'history'
  | 'industry-risk'
  | 'country-risk';

/** Years a debtor has been with us, in bands; a write-off in the last three years goes before all of them. */
export type HistoryBand = 'm36' | 'm12' | 'm3' | 'new' | 'writeoff36';
export type RiskLevel = 'low' | 'medium' | 'high' | 'very-high';

/** Up to (or from, or equal to) this, so many points. Null ends the table: all the rest. */
export type ScoreBand = readonly [bound: number | HistoryBand | RiskLevel | null, points: number];

export interface ScoreFactor {
  /** Stable for ever: with the number of its band it is the reason code (`I1.5`; `.0` is missing). */
  readonly id: string;
  readonly group: ScoreGroup;
  readonly measure: ScoreMeasure;
  readonly max: number;
  /** How the unrounded measure is held against the bounds, from the first band on. */
  readonly compare: 'at-most' | 'at-least' | 'is';
  readonly bands: readonly ScoreBand[];
}

/** What a card makes of a debtor of whom little is known. The first row whose `below` is above the coverage counts. */
export interface CoverageRule {
  readonly below: number;
  /** Null: not rated at all. */
  readonly cap: number | null;
  readonly code: string;
}

export type Circumstance = 'insolvent' | 'dissolved' | 'at-collection' | 'written-off';

export interface KnockOut {
  readonly when: Circumstance;
  readonly cap: number;
  readonly code: string;
}

/** Not applicable is not missing: coverage gets the points, what can be earned stays as it is. */
export interface CoverageBonus {
  readonly factor: string;
  readonly points: number;
  readonly when: 'no-promise-ever-due' | 'no-trend-yet';
}

/** How days late are averaged per invoice: recent ones weigh more, and few are drawn towards the book's mean. */
export interface LatenessTerms {
  readonly windowDays: number;
  /** After so many days an invoice weighs half. */
  readonly halfLifeDays: number;
  /** The book's mean counts as so many invoices. */
  readonly shrinkBy: number;
  /** Taken for the book's mean while nobody knows it. */
  readonly neutralDaysLate: number;
  readonly neutralOnTimePct: number;
  /** Late by no more than this is on time, and counts as 0 days. */
  readonly toleranceDays: number;
  /** What was settled in so many days is recent, for the trend. */
  readonly recentDays: number;
  /** A trend needs so many in each of both windows, or `minSettled` in a year. */
  readonly minPerWindow: number;
  readonly minSettled: number;
}

/** A card of points with reason codes (domain.md 2.7 and 2.17): rules made by people, nothing learned. */
export interface Scorecard {
  readonly version: number;
  readonly factors: readonly ScoreFactor[];
  readonly coverage: readonly CoverageRule[];
  readonly coverageBonus: readonly CoverageBonus[];
  readonly knockOuts: readonly KnockOut[];
  readonly lateness: LatenessTerms;
  /** Months after which a write-off no longer caps the score. */
  readonly writeOffMonths: number;
  /** Minor units; a debtor who cost us less than this was not written off. */
  readonly writeOffMinAmount: number;
  /** External scores older than this are missing. */
  readonly externalMaxDays: number;
  /** Prefixes of SBI (NACE) codes; a code that none names is medium, no code is missing. */
  readonly industry: Readonly<Partial<Record<RiskLevel, readonly string[]>>>;
  /** ISO 3166-1 alpha-2; a country that none names is high, no country is missing. */
  readonly country: Readonly<Partial<Record<RiskLevel, readonly string[]>>>;
}

export interface ScoredFactor {
  readonly id: string;
  readonly group: ScoreGroup;
  readonly measure: ScoreMeasure;
  readonly code: string;
  /** Unrounded; null is missing, and then neither earns nor costs. */
  readonly value: number | HistoryBand | RiskLevel | null;
  readonly points: number;
  readonly max: number;
  /** Whoever looks may know that it counts, not what it is; the value is then none. */
  readonly isMasked?: true;
}

export interface GroupPoints {
  readonly earned: number;
  /** Of the factors that are known. */
  readonly available: number;
}

export interface Score {
  /** 0 to 100 after caps; null when not rated. */
  readonly value: number | null;
  readonly class: RiskClass;
  /** Points of the factors that are known or do not apply, of 100. */
  readonly coverage: number;
  /** Before caps, rounded; null when nothing at all is known. */
  readonly raw: number | null;
  readonly earned: number;
  readonly available: number;
  /** Codes of what holds the score down: too little known (`COV60`), or a knock-out (`KO-INS`). */
  readonly caps: readonly string[];
  /** In the order of the card. */
  readonly factors: readonly ScoredFactor[];
  /** The three that cost most; none that costs nothing. */
  readonly topReasons: readonly ScoredFactor[];
  readonly groups: Readonly<Record<ScoreGroup, GroupPoints>>;
}
