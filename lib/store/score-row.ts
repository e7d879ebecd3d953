import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { KeptScore, ScoreChange } from '@/lib/domain/score-history/kept-score';

/** How a debtor stood when it was last worked out; what the next standing is held against. */
export interface ScoreRow extends KeptScore {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
}

export interface ScoreChangeRow extends ScoreChange {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
}

/** When all debtors of a company were last worked out. */
export interface ScoreRunRow {
  readonly company: CompanyId;
  readonly on: LocalDate;
  readonly at: Instant;
}

/** Somebody's standing may have become another; written with the change itself, so that no crash comes between. */
export interface ScoreDueRow {
  readonly id?: number;
  readonly company: CompanyId;
  readonly of: ScoreDue;
}

/** `all`: the whole book. A number is `source|number`, as a debtor has it. */
export type ScoreDue = 'all' | { readonly debtor: DebtorKey } | { readonly number: string };
